'use client';
import type { ReactNode } from 'react';
import type { ResolvedSchema } from '../schema/types.js';
import type { SignUpFlow } from '../flow/sign-up-flow.js';
import type { Messages } from '../messages/messages.js';
import { ApprovalStep } from './approval-step.js';
import { AskUsername } from './ask-username.js';
import { Button } from './button.js';
import { ConfirmStep } from './confirm-step.js';
import { EndStep } from './end-step.js';
import { LinkStep } from './link-step.js';
import type { Announce } from './live-region.js';
import type { SignUpLinks } from './sign-up-form-props.js';

export interface LaterStepProps {
  readonly id: string;
  readonly flow: SignUpFlow;
  readonly messages: Messages;
  readonly announce: Announce;
  readonly resendCooldown: number;
  /** What people sign up with, for somebody who comes with a code alone. */
  readonly usernameAttributes: ResolvedSchema['usernameAttributes'];
  /** What the person typed as their email address, if anything. */
  readonly address?: string | undefined;
  /** As `duplicateAccount: 'neutral'`. @default false */
  readonly isNeutral?: boolean | undefined;
  /** Absent where there is no first step to go back to. */
  readonly onDifferentAddress?: (() => void) | undefined;
  /** Where the app's own pages are. */
  readonly links: SignUpLinks | undefined;
  /** A link to the app's sign-in. */
  readonly signIn: ReactNode;
}

/** Whatever comes after the first step. */
export function LaterStep({ flow, signIn, usernameAttributes, ...props }: LaterStepProps) {
  const { state } = flow;
  // Where the address is the Username, it is that of this step, also after a reload or for who has come with a code.
  const name = 'signInName' in state ? state.signInName : undefined;
  const address = name?.includes('@') ? name : props.address;
  const { done, link, service } = props.messages;
  switch (state.step) {
    case 'signUp':
      return null;
    case 'confirm':
    case 'link':
      if (!state.username)
        return (
          <AskUsername {...props} usernameAttributes={usernameAttributes} state={state} onUsername={flow.haveCode} />
        );
      return state.step === 'confirm' ? (
        <ConfirmStep {...props} address={address} state={state} onConfirm={flow.confirm} onResend={flow.resend} />
      ) : (
        <LinkStep
          {...props}
          {...(props.isNeutral && { messages: neutralLink(props.messages) })}
          address={address}
          state={props.isNeutral ? { ...state, delivery: undefined } : state}
          onOpened={flow.check}
          onResend={flow.resend}
        />
      );
    case 'approval':
      return <ApprovalStep {...props} state={state} signIn={signIn} />;
    case 'done':
      switch (state.result.status) {
        case 'confirmed': {
          const { signInFault, mustSignIn } = state.result;
          const text = mustSignIn ? done.mustSignInText : done.text;
          return (
            <EndStep
              step="done"
              heading={done.heading}
              text={signInFault ? service.notSignedIn({ label: '' }) : text}
              action={signIn}
            />
          );
        }
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
        case 'unverified': {
          // Who was too early, or has no link, is not at an end.
          const back = <Button onClick={flow.resend}>{link.resend}</Button>;
          return (
            <EndStep
              step="done"
              heading={done.unverifiedHeading}
              text={done.unverifiedText}
              action={
                <>
                  {signIn}
                  <div className="csu-actions">{back}</div>
                </>
              }
            />
          );
        }
        case 'challenge':
          // Where the app does not go on with it, signing in asks for the same once more.
          return <EndStep step="done" heading={done.challengeHeading} text={done.challengeText} action={signIn} />;
      }
  }
}

/** The same words for a new account and a taken one (S-6). */
const neutralLink = ({ link, ...messages }: Messages): Messages => ({
  ...messages,
  link: { ...link, sentSomewhere: link.sentPerhaps, announced: () => link.sentPerhaps },
});
