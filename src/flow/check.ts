import type { ServiceFault } from '../client/service-fault.js';
import { afterAnswer } from './after-answer.js';
import { isConfirmed } from './ask-confirmed.js';
import type { Caller } from './belongings.js';
import type { Settled } from './calls.js';
import { interrupted } from './interrupted.js';
import { isInterruption } from './limited.js';
import type { LinkStep, SignUpState } from './sign-up-state.js';

/** Asks the app whether the link was opened. Never rejects: what the app throws is told to the page and the console. */
export async function check(
  { checkConfirmed, signal, duplicateAccount }: Caller,
  { username, recovered }: LinkStep,
): Promise<Settled> {
  const answer = { type: 'checked', username } as const;
  const next = (more: { isConfirmed: boolean | undefined; fault?: ServiceFault }) => ({
    next: (state: SignUpState) => afterAnswer(state, { ...answer, ...more }),
  });
  if (!checkConfirmed) return next({ isConfirmed: undefined });
  try {
    const yes = await isConfirmed(checkConfirmed, username, signal);
    // “Not yet” would tell a new account from one that was there: both end as they do where nobody can tell (S-6).
    return next({ isConfirmed: duplicateAccount === 'neutral' ? (yes && !recovered) || undefined : yes });
  } catch (cause) {
    const fault = { name: 'CheckConfirmedError', key: 'unknown', outcome: 'failed', action: 'retry', cause } as const;
    return next({ isConfirmed: false, fault: isInterruption(cause, signal) ? interrupted(cause) : fault });
  }
}
