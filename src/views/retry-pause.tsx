'use client';
import { useEffect } from 'react';
import type { ServiceFault } from '../client/service-fault.js';
import type { Messages } from '../messages/messages.js';
import { Countdown } from './countdown.js';
import type { Announce } from './live-region.js';
import { useCountdown } from './use-countdown.js';
import { useSaid } from './use-said.js';

export interface RetryPauseProps {
  /** With `retryAfter`. */
  readonly fault: ServiceFault;
  readonly onOver: (fault: ServiceFault) => void;
  readonly messages: Messages;
  readonly announce: Announce;
}

/**
 * Under a button that waits, since the service was too busy: the time that is left, said once at its beginning and once
 * when it is over. Nothing is sent then: whether to try again is the person's to decide (F-6).
 */
export function RetryPause({ fault, onOver, messages: { form }, announce }: RetryPauseProps) {
  const { retryAfter = 0 } = fault;
  const left = useCountdown(retryAfter, fault);
  const isOver = left === 0;
  useSaid(announce, form.retryAnnounced({ seconds: retryAfter }), fault);
  useSaid(announce, isOver && form.retryReady, fault);
  useEffect(() => {
    if (isOver) onOver(fault);
  }, [isOver, onOver, fault]);
  return <Countdown seconds={left} sentence={form.retryWait} />;
}
