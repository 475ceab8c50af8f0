'use client';
import type { ConfirmStep, LinkStep } from '../flow/sign-up-state.js';
import type { Messages } from '../messages/messages.js';
import { Button } from './button.js';
import { OpenInbox } from './code-destination.js';
import type { Announce } from './live-region.js';
import { Resend, type ResendProps } from './resend.js';

export interface MessageActionsProps {
  readonly id: string;
  readonly state: ConfirmStep | LinkStep;
  /** Where the message went, as the page may say. */
  readonly delivery: ConfirmStep['delivery'];
  /** Whether the step shows the words of the limit itself. */
  readonly saysLimit: boolean;
  /** Whether another message is what leads on. @default false */
  readonly isTheWay?: boolean | undefined;
  /** The words of the step. */
  readonly words: ResendProps['words'];
  readonly messages: Messages;
  readonly announce: Announce;
  readonly onResend: () => void;
  /** Absent where there is no first step to go back to. */
  readonly onDifferentAddress?: (() => void) | undefined;
  readonly resendCooldown: number;
  readonly address?: string | undefined;
}

/** The ways on while a message does not come: the inbox, another message, another address. */
export function MessageActions({ state, delivery, address, ...props }: MessageActionsProps) {
  const { onDifferentAddress, resendCooldown, ...resend } = props;
  return (
    <div className="csu-actions">
      <OpenInbox delivery={delivery} address={address} messages={props.messages} />
      <Resend
        {...resend}
        resends={state.resends}
        cooldown={resendCooldown}
        waited={state.waited}
        busy={state.fault}
        limit={state.limit}
        pending={state.pending === 'resend'}
      />
      {onDifferentAddress && <Button onClick={onDifferentAddress}>{props.messages.confirm.differentAddress}</Button>}
    </div>
  );
}
