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
  /** `username`, `password`, `code` or an attribute's name, where the fault belongs to one of them. */
  readonly field?: string | undefined;
  readonly outcome: 'failed' | 'done' | 'unknown';
  /** The text that a Lambda trigger threw, without Cognito's frame around it. Never shown unless the app asks. */
  readonly triggerText?: string | undefined;
  /** What the client rejected with, untouched, for the app's log. May echo input: never log it at info level. */
  readonly cause: unknown;
}
