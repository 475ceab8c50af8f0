import type { Operation } from './types.js';

/** What a Lambda trigger of the pool threw (`UserLambdaValidationException`). */
export interface TriggerError {
  /** `PreSignUp`, `CustomMessage`, `PostConfirmation`, …; undefined where the service does not name it. */
  readonly trigger: string | undefined;
  /** Its words, whole, without Cognito's frame and without the one period that Cognito adds. */
  readonly text: string;
  readonly operation: Operation;
}

/** What an app makes of it. */
export interface TriggerFault {
  /** `username`, `password` or an attribute's name, where it belongs to one of them. */
  readonly field?: string | undefined;
  /** The app's own name for it; handed to `onError`. */
  readonly code?: string | undefined;
  /** The words to show, as text; at most 300 characters of them. Without any, the form's own sentence is shown. */
  readonly message?: string | undefined;
}

/**
 * Reads what a trigger threw; undefined leaves the form's own sentence. Without such a function no word of a trigger is
 * shown. What it throws goes to `reportError`, and changes nothing.
 *
 * `createTriggerErrorParser` makes one for the contract of docs/triggers.md.
 */
export type ParseTriggerError = (error: TriggerError) => TriggerFault | undefined;
