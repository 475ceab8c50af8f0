import type { ServiceFault } from '../client/service-fault.js';
import type { SignUpRequest } from '../client/types.js';
import type { ChallengeReason } from '../messages/message-keys.js';
import { cancelled } from './attempt.js';
import type { Caller } from './belongings.js';
import { isInterruption, limited } from './limited.js';
import type { FilledForm } from './sign-up-options.js';

/** A check that has to be passed before SignUp is sent: a CAPTCHA, say. */
export interface FormChallenge {
  /** Asks for a token, for as long as a person may need. What it rejects with is a fault without words of its own. */
  readonly solve: (signal: AbortSignal) => Promise<SolvedChallenge>;
}

export type SolvedChallenge =
  /** Puts the token into the request. */
  | { readonly put: (request: SignUpRequest) => SignUpRequest }
  /** There is none, and why. */
  | { readonly put?: undefined; readonly reason: ChallengeReason; readonly cause: unknown };

type Passed = { readonly put: (request: SignUpRequest) => SignUpRequest; readonly fault?: undefined };

/**
 * The check of a form, passed or not. A person solves it, so no time limit holds; cancelling and leaving the page do.
 * Nothing has been sent by then, so another try is safe.
 */
export async function passChallenge(
  { signal }: Caller,
  challenge: FilledForm['challenge'],
): Promise<Passed | { readonly fault: ServiceFault }> {
  if (challenge === undefined) return { put: (request) => request };
  try {
    const solved = await limited(undefined, signal, (inner) =>
      challenge ? challenge.solve(inner) : Promise.reject(new Error('The challenge of the form is not there.')),
    );
    return solved.put ? solved : { fault: notPassed(solved.cause, solved.reason) };
  } catch (error) {
    return { fault: isInterruption(error, signal) ? cancelled(error) : notPassed(error) };
  }
}

const notPassed = (cause: unknown, reason?: ChallengeReason): ServiceFault => ({
  name: 'ChallengeError',
  key: 'challengeRequired',
  outcome: 'failed',
  action: 'challenge',
  reason,
  cause,
});
