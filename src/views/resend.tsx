'use client';
import type { Messages } from '../messages/messages.js';
import type { Announce } from './live-region.js';
import { useCountdown } from './use-countdown.js';
import { useSaid } from './use-said.js';

export interface ResendProps {
  /** How many codes were sent again. */
  readonly resends: number;
  /** Seconds between one code and the next request. */
  readonly cooldown: number;
  readonly pending: boolean;
  readonly onResend: () => void;
  readonly announce: Announce;
  readonly messages: Messages;
}

/**
 * Asks for a new code, after a wait that is visible and not read out each second (L-5). The button stays focusable
 * while it waits.
 */
export function Resend({ resends, cooldown, pending, onResend, announce, messages: { confirm } }: ResendProps) {
  const left = useCountdown(cooldown, resends);
  const waiting = left > 0;
  useSaid(announce, pending && confirm.resending);
  useSaid(announce, !!resends && confirm.resent({ seconds: cooldown }), resends);
  useSaid(announce, !waiting && cooldown > 0 && confirm.resendReady);
  return (
    <div className="csu-resend">
      <button
        type="button"
        className="csu-text-button"
        aria-disabled={waiting || pending || undefined}
        data-pending={pending ? '' : undefined}
        onClick={() => {
          if (!waiting && !pending) onResend();
        }}
      >
        <span>{confirm.resend}</span>
      </button>
      {waiting && (
        <span className="csu-countdown" aria-hidden="true">
          <span>{confirm.resendWait}</span>{' '}
          <span translate="no" dir="ltr">
            {clock(left)}
          </span>
        </span>
      )}
    </div>
  );
}

function clock(seconds: number): string {
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}
