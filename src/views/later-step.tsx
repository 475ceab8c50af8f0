'use client';
import type { ReactNode } from 'react';
import type { SignUpFlow } from '../flow/use-sign-up.js';
import type { Messages } from '../messages/messages.js';
import { ConfirmStep } from './confirm-step.js';
import { EndStep } from './end-step.js';
import type { Announce } from './live-region.js';

export interface LaterStepProps {
  readonly id: string;
  readonly flow: SignUpFlow;
  readonly messages: Messages;
  readonly announce: Announce;
  readonly resendCooldown: number;
  /** A link to the app's sign-in. */
  readonly signIn: ReactNode;
}

/** Whatever comes after the first step. */
export function LaterStep({ flow, signIn, ...props }: LaterStepProps) {
  const { state } = flow;
  const { approval, done, service } = props.messages;
  switch (state.step) {
    case 'signUp':
      return null;
    case 'confirm':
      return (
        <ConfirmStep
          {...props}
          state={state}
          onConfirm={flow.confirm}
          onResend={flow.resend}
          onDifferentAddress={flow.restart}
        />
      );
    case 'approval':
      return <EndStep step="approval" {...approval} />;
    case 'done':
      switch (state.result.status) {
        case 'confirmed':
          return (
            <EndStep
              step="done"
              heading={done.heading}
              text={state.result.signInFault ? service.notSignedIn({ label: '' }) : done.text}
              action={signIn}
            />
          );
        case 'alreadyConfirmed':
          return (
            <EndStep
              step="done"
              heading={done.alreadyConfirmedHeading}
              text={done.alreadyConfirmedText}
              action={signIn}
            />
          );
        case 'signedIn':
          return <EndStep step="done" heading={done.signedInHeading} text={done.signedInText} />;
        case 'challenge':
          // Where the app does not go on with it, signing in asks for the same once more.
          return <EndStep step="done" heading={done.challengeHeading} text={done.challengeText} action={signIn} />;
      }
  }
}
