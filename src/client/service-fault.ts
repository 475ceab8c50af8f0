import type { ChallengeReason } from '../messages/message-keys.js';
import type { ServiceErrorKey } from '../messages/messages.js';

/**
 * What a rejected call comes to, as data: whatever the client rejected with, it has this one shape.
 *
 * `outcome` says what is known of the server: `failed` (it said no), `done` (it did what was asked, and something
 * after that went wrong: the user exists), `unknown` (the request may or may not have arrived).
 */
export interface ServiceFault {
  /** The exception's name as the service gives it, or `NetworkError`, `TimeoutError`, `BadResponse`, `UnknownError`. */
  readonly name: string;
  /** Which sentence of `messages.service` tells the user. */
  readonly key: ServiceErrorKey;
  /** `username`, `password`, `code`, `session` or an attribute's name, where the fault belongs to one of them. */
  readonly field?: string | undefined;
  /** All the fields that the service named, where there are more than `field` alone; the first is `field`. */
  readonly fields?: readonly { readonly field: string; readonly key: ServiceErrorKey }[] | undefined;
  readonly outcome: 'failed' | 'done' | 'unknown';
  /** What can be done about it. */
  readonly action: NextAction;
  /**
   * Seconds to wait before the next try, where the service was too busy (`tooManyRequests`): drawn at random from a range
   * that grows with each time in a row, from 5–15 to 100–300. A journey gives it; `describeError` knows of no journey.
   */
  readonly retryAfter?: number | undefined;
  /** What is wrong with the pool or the app, where the service's answer tells: docs/errors.md has the mend. */
  readonly diagnosis?: Diagnosis | undefined;
  /** Words to show in place of those for `key`: what the app's own `parseTriggerError` made of a trigger's text. */
  readonly message?: string | undefined;
  /** Why a check of the form's gave no token, where that is the fault: which sentence of `messages.challenge` tells. */
  readonly reason?: ChallengeReason | undefined;
  /** The app's own name for it, from `parseTriggerError`. */
  readonly code?: string | undefined;
  /** The Lambda trigger that failed: `PreSignUp`, `CustomMessage`, `PostConfirmation`, … */
  readonly trigger?: string | undefined;
  /** The text that a Lambda trigger threw, without Cognito's frame around it. Never shown unless the app asks. */
  readonly triggerText?: string | undefined;
  /**
   * What the client rejected with, for the app's log; where it repeats the password, an error of the same name without it
   * (S-3). May echo other input: never log it at info level.
   */
  readonly cause: unknown;
}

/**
 * Whose turn it is, and to do what: the person mends a field (`correct`), signs in instead, asks for a new code, gives a
 * different address, waits, tries again, passes a security check or asks for help; or the developer has to mend the pool
 * or the app.
 */
export type NextAction =
  | 'correct'
  | 'signIn'
  | 'signUp'
  | 'resend'
  | 'changeAddress'
  | 'wait'
  | 'retry'
  | 'challenge'
  | 'support'
  | 'developer';

/** Mistakes in how the pool, its triggers or the app are set up, by what mends them. */
export type Diagnosis =
  | 'clientSecret'
  | 'secretHash'
  | 'attributeNotWritable'
  | 'attributeNotInSchema'
  | 'preferredUsernameAlias'
  | 'selfSignUpDisabled'
  | 'clientNotFound'
  | 'autoVerificationOff'
  | 'emailQuota'
  | 'emailRole'
  | 'smsRole'
  | 'triggerFailed'
  | 'postConfirmationFailed'
  | 'operationNotEnabled'
  | 'userAuthOff'
  | 'featureNotInTier'
  | 'noReadableAnswer';
