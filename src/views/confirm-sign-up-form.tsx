'use client';
import { forwardRef, useImperativeHandle, useRef, useState, type ComponentPropsWithoutRef, type Ref } from 'react';
import type { UseSignUpOptions } from '../flow/sign-up-options.js';
import { useSignUp } from '../flow/use-sign-up.js';
import { enteredStep } from '../flow/waiting-steps.js';
import { en } from '../messages/en/en.js';
import type { SignUpSchema } from '../schema/types.js';
import { appLink } from './app-link.js';
import { HelpLinks } from './help-links.js';
import { LaterStep } from './later-step.js';
import { useAnnouncer } from './live-region.js';
import { Meanwhile } from './meanwhile.js';
import { Root, type AppearanceProps } from './root.js';
import type { SignUpFormHandle, SignUpFormProps } from './sign-up-form-props.js';
import { useStepFocus } from './use-step-focus.js';

/** Everything `<ConfirmSignUpForm>` takes; what is not listed here goes to its root element. */
export interface ConfirmSignUpFormProps
  extends
    Omit<ComponentPropsWithoutRef<'section'>, 'children' | 'id' | 'onError' | keyof AppearanceProps>,
    Omit<UseSignUpOptions, 'initialStep' | 'validationData' | 'duplicateAccount'>,
    Pick<SignUpFormProps, 'resendCooldown' | 'links'>,
    AppearanceProps {
  /** Whose code it is: the Username that SignUp was sent. @default '': the form asks for it */
  readonly username?: string | undefined;
  /** What people sign up with, as in the schema: what the form asks for. @default []: a username */
  readonly usernameAttributes?: SignUpSchema['usernameAttributes'];
  /** How the pool confirms email addresses, as in the schema. @default 'code' */
  readonly confirmation?: SignUpSchema['confirmation'];
}

function ConfirmSignUpFormView(props: ConfirmSignUpFormProps, ref: Ref<SignUpFormHandle>) {
  const { schema, usernameAttributes = [], confirmation = schema?.confirmation, resendCooldown = 30, ...more } = props;
  const { links, username, ...rest } = more;
  // What the journey takes does not go to the root element.
  const { client, clientId, userContextData, secretHash, clientSecret, clientMetadata, ...others } = rest;
  const { analyticsMetadata, forceAliasCreation, autoSignIn, parseTriggerError, timeouts, sendLocale, ...callbacks } =
    others;
  const { resume, checkConfirmed, locale, onComplete, onError, onStepChange, ...root } = callbacks;
  const { id = 'sign-up', messages = en } = root;
  const rootRef = useRef<HTMLElement>(null);
  /** Counts resets: a new number gives the step new elements. */
  const [generation, setGeneration] = useState(0);
  const [listener, announce] = useAnnouncer();
  const journey = useSignUp({
    ...props,
    schema: { ...schema, confirmation },
    locale: locale ?? messages.lang,
    initialStep: 'confirm',
  });
  // Back at a first step that is not here, where the user is gone: perhaps the name is another.
  const { state: now } = journey;
  const state = now.step === 'signUp' ? { ...enteredStep('', confirmation), fault: now.fault } : now;
  const flow = { ...journey, state };
  const focusStep = useStepFocus(rootRef, state, id, 'username');
  useImperativeHandle(ref, () => ({
    focus: focusStep,
    reset: () => {
      flow.haveCode(username);
      setGeneration(generation + 1);
    },
  }));
  return (
    <Root {...root} {...{ id, messages, announce, listener, rootRef }}>
      <LaterStep
        key={generation}
        {...{ id, flow, messages, announce, resendCooldown, usernameAttributes, links }}
        onDifferentAddress={
          username || (state.step !== 'confirm' && state.step !== 'link') || !state.username
            ? undefined
            : () => {
                flow.haveCode();
              }
        }
        signIn={appLink(links?.signIn, messages.done.signIn, { className: 'csu-button' })}
      />
      <HelpLinks {...{ links, messages }} />
      <Meanwhile {...{ flow, messages, announce }} />
    </Root>
  );
}

/**
 * The step of the code, or of the link, alone: for somebody who has signed up before: behind the link of an email, for a user who comes
 * back days later, where an app's sign-in meets a user who is not confirmed. Nobody is signed in at its end, since whose
 * password the user has is not known here: `onComplete` gets `mustSignIn`.
 *
 * @example
 * <ConfirmSignUpForm client={client} clientId="1example23456789" username="ada@example.com" onComplete={goToSignIn} />
 */
export const ConfirmSignUpForm = /* @__PURE__ */ forwardRef(ConfirmSignUpFormView);
