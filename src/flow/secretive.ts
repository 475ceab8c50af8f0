import { errorMembers } from '../client/error-members.js';
import type { ServiceFault } from '../client/service-fault.js';
import { within } from '../client/within.js';
import type { Caller } from './belongings.js';
import type { ConfirmStep, LinkStep } from './sign-up-state.js';

/** Whether the user may have been there before, and the person shall not learn it (S-6). */
export const isSecretive = (
  { duplicateAccount }: Pick<Caller, 'duplicateAccount'>,
  state: ConfirmStep | LinkStep,
): boolean => duplicateAccount === 'neutral' && state.recovered;

/** Milliseconds that a call takes, at least and at most, which writes a user down or has a message sent: an estimate. */
const quick = 600;
const slow = 1_200;

/** What the service says of users that are there, confirmed or gone, in place of sending a message. */
const tells = /^(?:UsernameExists|UserNotFound|InvalidParameter|NotAuthorized)Exception$/;

/**
 * The answer of a call that sends a message; where nobody shall learn whose account is there, what would tell comes as
 * late as a success would, which has more to do (S-6). Everything else comes when it is there.
 */
export async function inItsTime<Answer>(
  answer: Promise<Answer>,
  { duplicateAccount, random = Math.random }: Caller,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const sent = performance.now();
  try {
    return await answer;
  } catch (error) {
    if (duplicateAccount === 'neutral' && tells.test(errorMembers(error).name)) {
      const left = sent + quick + random() * (slow - quick) - performance.now();
      await within(Math.max(0, left), () => new Promise<never>(() => undefined), signal);
    }
    throw error;
  }
}

/** What the service says of users that are confirmed or gone, and never of one who has just signed up. */
export const wouldTell = ({ key, outcome }: ServiceFault): boolean =>
  outcome === 'failed' && (key === 'alreadyConfirmed' || key === 'userNotFound' || key === 'codeExpired');

/** As it is for whoever has just signed up and does not have the code. */
export const disguised = (fault: ServiceFault): ServiceFault =>
  wouldTell(fault) ? { ...fault, key: 'codeMismatch', field: 'code', action: 'correct', message: undefined } : fault;
