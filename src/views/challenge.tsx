'use client';
import { useEffect, useImperativeHandle, useRef, useState, type RefObject } from 'react';
import { checkTarget, putToken } from '../challenge/put-token.js';
import {
  ChallengeError,
  type ChallengeProvider,
  type ChallengeTarget,
  type ChallengeWidget,
} from '../challenge/types.js';
import type { FormChallenge } from '../flow/challenge.js';
import type { SignUpFormControl } from '../form/types.js';
import { reported } from '../form/report.js';
import { useBrowserLayoutEffect } from '../form/use-browser-layout-effect.js';
import { useOnceFor } from '../form/use-once-for.js';
import { inertAround } from './inert-around.js';
import type { Announce } from './live-region.js';
import { useSaid } from './use-said.js';

/** What the slot of the form gives to what is drawn in it. */
export interface ChallengeSlot {
  readonly form: SignUpFormControl;
  readonly announce: Announce;
  /** Where the form looks for the check when it is submitted. */
  readonly handle: RefObject<FormChallenge | null>;
}

export interface ChallengeProps extends ChallengeSlot {
  /** `turnstile`, `hCaptcha`, `awsWaf`, or one of the app's own. Read once. */
  readonly provider: ChallengeProvider;
  /** Where the token goes. */
  readonly sendTo: ChallengeTarget;
}

/**
 * A check in the form: gives SignUp a fresh token at each submit, and is reset after every failure. While it waits for the
 * person, the rest of the step is inert, and the focus is with it. Renders a `<div role="group">` over the button.
 *
 * @throws a developer error while rendering, in development: `challenge-target`
 * @example
 * <SignUpForm
 *   challenge={(slot) => (
 *     <Challenge {...slot} provider={turnstile({ siteKey })} sendTo={{ validationData: 'captchaToken' }} />
 *   )}
 *   …
 * />
 */
export function Challenge({ form, announce, handle, provider, sendTo }: ChallengeProps) {
  if (process.env.NODE_ENV !== 'production') checkTarget(sendTo);
  const { messages, fault } = form;
  const words = messages.challenge;
  const group = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const widget = useRef<ChallengeWidget | undefined>(undefined);
  const [isInteractive, setInteractive] = useState(false);
  /** What a submit needs of the newest render. */
  const latest = useRef(sendTo);
  useBrowserLayoutEffect(() => {
    latest.current = sendTo;
  });

  /** Gives the rest of the step back. */
  const release = useRef<(() => void) | undefined>(undefined);
  const giveBack = () => {
    release.current?.();
    release.current = undefined;
  };

  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    let isGone = false;
    // What a provider of the app's own throws takes the form from nobody: without a widget no token is there (F-51).
    reported(() => {
      widget.current = provider.mount(element, {
        lang: messages.lang,
        colorScheme: getComputedStyle(element).colorScheme === 'dark' ? 'dark' : 'light',
        // One that was taken away has no say in what its successor does.
        onInteractive: (is) => {
          if (!isGone) setInteractive(is);
        },
      });
    });
    const mounted = widget.current;
    return () => {
      widget.current = undefined;
      isGone = true;
      // Also where it is only hidden (`Activity`): what is mounted when it is shown again waits for nobody yet.
      setInteractive(false);
      giveBack();
      reported(() => mounted?.remove?.());
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once: a provider made anew on each render is the same check (F-48)
  }, []);

  useImperativeHandle(
    handle,
    () => ({
      solve: async (signal) => {
        try {
          if (!widget.current) throw new ChallengeError('notLoaded');
          const token = await widget.current.getToken({ signal });
          // An empty token is never sent (F-37).
          if (!token) throw new ChallengeError('required');
          return { put: (request) => putToken(request, latest.current, token) };
        } catch (cause) {
          if (signal.aborted) throw cause;
          return { reason: cause instanceof ChallengeError ? cause.reason : 'notLoaded', cause };
        }
      },
    }),
    [],
  );
  useOnceFor(fault, () => {
    const isRequired = fault?.key === 'challengeRequired' && fault.name !== 'ChallengeError';
    reported(() => widget.current?.reset({ isRequired }));
  });

  useBrowserLayoutEffect(() => {
    // Not in the clean-up: React moves the focus back to where it was before that.
    if (!isInteractive) giveBack();
    // Runs anew after `Suspense`, and the step is inert already.
    else if (group.current) release.current ??= inertAround(group.current);
  }, [isInteractive]);
  useSaid(announce, isInteractive && words.interactive);

  const isShown = isInteractive || provider.isVisible;
  return (
    <div
      ref={group}
      className="csu-field"
      data-type="challenge"
      role="group"
      aria-label={words.label}
      tabIndex={-1}
      data-interactive={isInteractive ? '' : undefined}
      // An attribute and no style: a policy forbids styles in what a server rendered (S-9).
      data-idle={isShown ? undefined : ''}
    >
      {isInteractive && (
        <p className="csu-help">
          <span>{words.interactive}</span>
        </p>
      )}
      <div ref={place} />
    </div>
  );
}
