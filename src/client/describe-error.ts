import type { ServiceErrorKey } from '../messages/messages.js';
import { errorMembers } from './error-members.js';
import { exceptionMeaning } from './exceptions.js';
import type { SentRequest } from './sent-request.js';
import type { NextAction, ServiceFault } from './service-fault.js';
import type { ParseTriggerError } from './trigger-error.js';
import { triggerFault } from './trigger-fault.js';
import { capped, thrownText, triggerName } from './trigger-text.js';
import type { Operation } from './types.js';
import { unmodelled } from './unmodelled.js';
import { hidden, withoutSecret } from './without-secret.js';

export interface DescribeErrorOptions {
  /** Gives the words to show of what a Lambda trigger threw. @default none are shown */
  readonly parseTriggerError?: ParseTriggerError | undefined;
  /**
   * The request that was rejected, where it is at hand: the service names some attributes by their position alone, and
   * what repeats the password of the request is not passed on.
   */
  readonly request?: SentRequest | undefined;
}

/**
 * What a rejected call means, whatever it was rejected with: an exception of the service from any client, a page of
 * HTML, a lost connection, a string, nothing. Never throws. docs/flow.md has the tables.
 *
 * `outcome` tells whether the user exists or is confirmed nevertheless: `done` after SignUp means on to the code, unless
 * `key` is `alreadyConfirmed`; `done` after ConfirmSignUp means confirmed. `alreadyConfirmed` with `failed`: the service
 * said no, and what was asked for is so, by somebody else's doing.
 *
 * @example
 * client.signUp(request).catch((error: unknown) => {
 *   const { key, field, outcome, action, diagnosis } = describeError(error, 'SignUp');
 * });
 */
export function describeError(
  error: unknown,
  operation: Operation,
  { parseTriggerError, request }: DescribeErrorOptions = {},
): ServiceFault {
  const members = errorMembers(error);
  const { name, message } = members;
  const exception = name.replace(/Exception$/, '');
  const meaning = exceptionMeaning(exception, message, operation, request) ?? unmodelled(members);
  const { outcome = 'failed', diagnosis } = meaning;
  const trigger = exception.includes('Lambda') ? triggerName(message) : undefined;
  const thrown = exception === 'UserLambdaValidation' ? thrownText(hidden(message, request?.Password)) : '';
  const placed = thrown
    ? triggerFault({ trigger, text: thrown, operation }, parseTriggerError, meaning)
    : { key: meaning.key, field: meaning.field };
  return {
    name: meaning.name ?? name,
    ...placed,
    fields: meaning.fields,
    outcome,
    // A mistake in how things are set up is the developer's to mend. What is done is done all the same.
    action: meaning.action ?? (diagnosis && outcome !== 'done' ? 'developer' : (actions[placed.key] ?? 'retry')),
    diagnosis,
    trigger,
    triggerText: capped(thrown),
    cause: withoutSecret(error, request?.Password),
  };
}

/** What each sentence asks of the person; all others ask for another try. */
const actions: Readonly<Partial<Record<ServiceErrorKey, NextAction>>> = {
  usernameExists: 'signIn',
  aliasExists: 'signIn',
  alreadyConfirmed: 'signIn',
  notSignedIn: 'signIn',
  usernameFormat: 'correct',
  emailFormat: 'correct',
  phoneFormat: 'correct',
  passwordPolicy: 'correct',
  passwordBreached: 'correct',
  attributeRequired: 'correct',
  attributeRefused: 'correct',
  codeMismatch: 'correct',
  codeExpired: 'resend',
  codeNotSent: 'resend',
  userNotFound: 'signUp',
  tooManyAttempts: 'wait',
  tooManyRequests: 'wait',
  challengeRequired: 'challenge',
  rejected: 'support',
  blocked: 'support',
  notAvailable: 'developer',
};
