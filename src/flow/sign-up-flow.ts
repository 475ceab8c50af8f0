import type { SignUpRequest } from '../client/types.js';
import type { FilledForm, PrepareRequest } from './sign-up-options.js';
import type { SignUpState } from './sign-up-state.js';

/** The journey as `useSignUp` gives it. */
export interface SignUpFlow {
  readonly state: SignUpState;
  /** A request has been under way for `timeouts.stillWorking`: time for words and a way out (F-21). */
  readonly isSlow: boolean;
  /**
   * Sends SignUp: a request, or what was filled in, of which the request is made. `prepare` has the last word on it. Does
   * nothing while a request is under way, and nothing at a later step.
   */
  readonly signUp: (filled: SignUpRequest | FilledForm, prepare?: PrepareRequest) => void;
  /**
   * Sends ConfirmSignUp for the Username that was signed up, and then InitiateAuth with `autoSignIn`. Does not wait for a
   * resend that is under way: what comes of that changes nothing any more.
   */
  readonly confirm: (code: string) => void;
  /** Sends ResendConfirmationCode: a new code, or a new link; after `unverified`, back at the step of the link. */
  readonly resend: () => void;
  /**
   * To the step of the code, with a code that was sent before, or to that of the link, by `schema.confirmation`: for this
   * Username (a function is asked for it when the step is there), or, without one, for the one that the step asks for. At
   * its end nobody is signed in. @default username ''
   */
  readonly haveCode: (username?: string | (() => string)) => void;
  /** At the step of the link: asks `checkConfirmed`; without one the journey ends as `unverified`. Waits for no resend. */
  readonly check: () => void;
  /** Gives up what is under way: it ends as the fault `interrupted`, and the service may have done it all the same. */
  readonly cancel: () => void;
  /**
   * Back to the first step, for a different address, say; aborts what is under way. A SignUp whose answer was lost is
   * still remembered (F-18).
   */
  readonly restart: () => void;
  /** The same, as for another person: nothing is remembered. */
  readonly reset: () => void;
}
