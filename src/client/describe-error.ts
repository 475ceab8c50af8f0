import { errorMembers } from './error-members.js';
import { exceptions } from './exceptions.js';
import type { ServiceFault } from './service-fault.js';
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
  const rule = exceptions.get(name.replace(/Exception$/, ''));
  const meaning = typeof rule === 'function' ? rule(message, operation) : rule;
  const { outcome = 'failed', ...rest } = meaning ?? unmodelled(members);
  return {
    name,
    field: undefined,
    ...rest,
    outcome,
    triggerText: name === 'UserLambdaValidationException' ? triggerText(message) : undefined,
    cause: error,
  };
}
