import { errorMembers } from './error-members.js';
import { exceptionMeaning } from './exceptions.js';
import type { ServiceErrorKey } from '../messages/messages.js';
import type { NextAction, ServiceFault } from './service-fault.js';
import { triggerText } from './trigger-text.js';
import type { Operation } from './types.js';
import { unmodelled } from './unmodelled.js';

/**
 * What a rejected call means, whatever it was rejected with: an exception of the service from any client, a page of
 * HTML, a lost connection, a string, nothing. Never throws.
 *
 * `alreadyConfirmed` is told by its key: the service said no, and what was asked for is so nevertheless.
 *
 * @example
 * client.signUp(request).catch((error: unknown) => {
 *   const { key, field, outcome } = describeError(error, 'SignUp');
 * });
 */
export function describeError(error: unknown, operation: Operation): ServiceFault {
  const members = errorMembers(error);
  const { name, message } = members;
  const exception = name.replace(/Exception$/, '');
  const meaning = exceptionMeaning(exception, message, operation) ?? unmodelled(members);
  const [key, field, outcome = 'failed', known = name] = meaning;
  return {
    name: known,
    key,
    field,
    outcome,
    action: actionFor[key] ?? 'retry',
    triggerText: exception === 'UserLambdaValidation' ? triggerText(message) : undefined,
    cause: error,
  };
}

/** What each sentence asks of the person; all others ask for another try. */
const actionFor: Readonly<Partial<Record<ServiceErrorKey, NextAction>>> = {
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
