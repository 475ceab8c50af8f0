'use client';
import type { ReactNode } from 'react';
import type { ApprovalStep as ApprovalStepState } from '../flow/sign-up-state.js';
import type { Messages } from '../messages/messages.js';
import { Button } from './button.js';
import { EndStep } from './end-step.js';
import type { Announce } from './live-region.js';
import { useSaid } from './use-said.js';

export interface ApprovalStepProps {
  readonly state: ApprovalStepState;
  readonly messages: Messages;
  readonly announce: Announce;
  /** A link to the app's sign-in. */
  readonly signIn: ReactNode;
  readonly onDifferentAddress?: (() => void) | undefined;
}

/** The account waits for somebody else: nothing is to be done but to sign in later, or to begin again (F-25). */
export function ApprovalStep({ state, messages, announce, signIn, onDifferentAddress }: ApprovalStepProps) {
  const { approval, confirm } = messages;
  // After a reload nothing takes the focus, so nothing else would say it.
  useSaid(announce, state.entry === 'reload' && approval.heading);
  const action = (
    <>
      {signIn}
      {onDifferentAddress && (
        <div className="csu-actions">
          <Button onClick={onDifferentAddress}>{confirm.differentAddress}</Button>
        </div>
      )}
    </>
  );
  return <EndStep step="approval" {...approval} action={action} />;
}
