'use client';
import type { ServiceFault } from '../client/service-fault.js';
import type { Messages } from '../messages/messages.js';
import { Button } from './button.js';
import { Countdown } from './countdown.js';
import type { Announce } from './live-region.js';
import { resendWait } from './resend-wait.js';
import { useCountdown } from './use-countdown.js';
import { useSaid, useSaidWhile } from './use-said.js';

export interface ResendProps {
  readonly id: string;
  /** How many messages were sent again. */
  readonly resends: number;
  /** Seconds between the first message and the request for the next; each wait after it is twice as long. */
  readonly cooldown: number;
  /** Seconds of the wait that were over when the step came: after a reload. */
  readonly waited: number;
  /** The step's fault: where the service was too busy, this button waits, too. */
  readonly busy: ServiceFault | undefined;
  /** The service has turned down a request for too many. */
  readonly limit: ServiceFault | undefined;
  /** The words about it stand somewhere else already. */
  readonly saysLimit: boolean;
  /** Whether a new message is what leads on, and stands out as such. @default false */
  readonly isTheWay?: boolean | undefined;
  readonly pending: boolean;
  readonly onResend: () => void;
  readonly announce: Announce;
  readonly words: Pick<Messages['confirm'], 'resend' | 'resending' | 'resendWait' | 'resent' | 'resendReady'>;
  readonly messages: Messages;
}

/** Cognito counts by the hour, and does not say when it began (F-9); after a reload the rest of it is left. */
const limitSeconds = 3600;

/**
 * Asks for a new message, after a wait that is visible and not read out each second (L-5). The button stays focusable
 * while it waits. Of an hour that nobody knows the end of no seconds are shown.
 */
export function Resend({
  id,
  limit,
  busy,
  saysLimit,
  isTheWay,
  pending,
  onResend,
  announce,
  words,
  messages,
  ...props
}: ResendProps) {
  const { resends, cooldown, waited } = props;
  const wait = resendWait(cooldown, resends);
  const left = useCountdown(wait - waited, resends);
  const isLimited = useCountdown(limit ? (limit.retryAfter ?? limitSeconds) : 0, limit) > 0;
  const retryLeft = useCountdown(busy?.retryAfter ?? 0, busy);
  const waits = left > 0 || isLimited;
  const waiting = waits || retryLeft > 0;
  const limitId = `${id}-resend-limit`;
  useSaidWhile(announce, pending, words.resending);
  useSaid(announce, !!resends && !waited && words.resent({ seconds: wait }), resends);
  useSaid(announce, !waits && cooldown > waited && words.resendReady);
  return (
    <div className="csu-resend">
      <Button
        {...(isTheWay && { variant: 'primary', id: undefined })}
        pending={pending}
        aria-disabled={waiting || pending || undefined}
        aria-describedby={isLimited && !saysLimit ? limitId : undefined}
        onClick={() => {
          if (!waiting && !pending) onResend();
        }}
      >
        {words.resend}
      </Button>
      {isLimited && !saysLimit && (
        <span className="csu-countdown" id={limitId}>
          {messages.service.tooManyAttempts({ label: '' })}
        </span>
      )}
      {waiting && !isLimited && <Countdown seconds={Math.max(left, retryLeft)} sentence={words.resendWait} />}
    </div>
  );
}
