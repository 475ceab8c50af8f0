'use client';
import { useId } from 'react';
import { federatedFaultText } from '../federated/federated-fault.js';
import { useFederatedSignUp, type UseFederatedSignUpOptions } from '../flow/use-federated-sign-up.js';
import { defaultEnglish } from '../messages/en/default-english.js';
import { Alert } from './alert.js';
import { checkProviders, keyOf, providerName, targetOf } from './federated-brands.js';
import { FederatedButton } from './federated-button.js';
import type { FederatedButtonsProps } from './federated-buttons-props.js';
import { useConsents } from './federated-consents.js';
import { LiveRegion, useAnnouncer } from './live-region.js';
import { useSaid } from './use-said.js';

/**
 * Buttons that sign up with an identity provider of the pool, in a group of their own, in the colours of their brands.
 * Needs the package oauth4webapi, which is loaded when the buttons are there, and the sheet
 * `cognito-sign-up/federated.css`. Renders a `<div role="group">`, and in a form the “or” between it and the fields.
 *
 * @throws a developer error while rendering, in development: `federated-domain`, `federated-redirect`,
 *   `federated-provider`, `federated-providers`, `user-pool-id`, and when `requires` names what is no field
 * @example
 * <SignUpForm
 *   federated={(slot) => (
 *     <FederatedButtons {...slot} pool={pool} providers={[{ provider: 'Google', icon: <img src="/google-g.svg" alt="" /> }]} />
 *   )}
 *   …
 * />
 */
export function FederatedButtons(props: FederatedButtonsProps) {
  const {
    providers,
    requires,
    form,
    announce: spoken,
    placement,
    messages = form?.messages ?? defaultEnglish,
    ...rest
  } = props;
  const { pool, onStart, onBeforeStart, onError, navigate, className, ...attributes } = rest;
  if (process.env.NODE_ENV !== 'production') checkProviders(providers);
  const [listener, own] = useAnnouncer();
  const labelId = useId();
  const areRight = useConsents(form, requires);
  const { start, pending, fault } = useFederatedSignUp({
    ...({ pool, onStart } as UseFederatedSignUpOptions), // taken apart above; one of the two is there, as it was typed
    navigate,
    onError,
    onBeforeStart: async (target) => (await areRight()) && ((await onBeforeStart?.(target)) ?? true),
  });
  const words = messages.federated;
  const goingTo = pending && providers.find((one) => keyOf(targetOf(one)) === keyOf(pending));
  useSaid(spoken ?? own, goingTo && words.starting({ provider: providerName(goingTo) }));
  const group = (
    <div
      {...attributes}
      key="group"
      className={className ? `csu-federated ${className}` : 'csu-federated'}
      role="group"
      aria-labelledby={labelId}
    >
      <span id={labelId} className="csu-visually-hidden">
        {words.label}
      </span>
      {fault && <Alert tone="danger">{federatedFaultText(fault, messages)}</Alert>}
      {providers.map((provider) => (
        <FederatedButton
          key={keyOf(targetOf(provider))}
          {...{ provider, messages }}
          isPending={provider === goingTo}
          isHeld={!!pending}
          onStart={() => {
            start(targetOf(provider));
          }}
        />
      ))}
      {!spoken && <LiveRegion listener={listener} />}
    </div>
  );
  const or = placement && (
    <p key="or" className="csu-federated-or">
      <span>{words.or}</span>
    </p>
  );
  return placement === 'below' ? [or, group] : [group, or];
}
