import { describeError } from '../client/describe-error.js';
import type { ParseTriggerError } from '../client/trigger-error.js';
import { triggerName } from '../client/trigger-text.js';
import { completeEnglish } from '../messages/en/default-english.js';
import { enRest } from '../messages/en/rest.js';
import type { FederatedFault } from './types.js';

type Meaning = Pick<FederatedFault, 'key' | 'action'>;

/** Somebody may simply try again, or fill in the form. */
const again: Meaning = { key: 'federatedFailed', action: 'retry' };
const setUp: Meaning = { key: 'notAvailable', action: 'developer' };

/** OAuth's `error` of the authorize and the token endpoint. All others are mistakes in how things are set up. */
const meanings: ReadonlyMap<string, Meaning> = new Map([
  ['access_denied', again],
  // The code was used, or is too old.
  ['invalid_grant', again],
  ['server_error', { key: 'serviceFailed', action: 'retry' }],
  ['temporarily_unavailable', { key: 'serviceFailed', action: 'retry' }],
]);

/** What anything comes to that was thrown on the way out or back. Never throws. */
export function describeFederatedError(
  error: unknown,
  { parseTriggerError, hasCode }: { readonly parseTriggerError?: ParseTriggerError | undefined; hasCode: boolean },
): FederatedFault {
  // Cognito gives a code only once the user is there.
  // What it comes to has words for it.
  completeEnglish(enRest);
  const outcome = hasCode ? 'done' : 'failed';
  const { error: name, error_description: text = '' } = membersOf(error);
  if (name !== undefined) {
    if (triggerName(text)) {
      const thrown = { name: 'UserLambdaValidationException', message: text };
      return { ...describeError(thrown, 'SignUp', { parseTriggerError }), name, outcome, cause: error };
    }
    return { name, ...(meanings.get(name) ?? setUp), outcome, cause: error };
  }
  // The library's own: an answer that is none, or an ID token that is not for us.
  if (membersOf(error).code?.startsWith('OAUTH_'))
    return { name: 'BadResponse', key: 'badResponse', action: 'retry', outcome, cause: error };
  const fault = describeError(error, 'SignUp');
  return { ...fault, outcome, ...(fault.name === 'AbortError' && { key: 'interrupted' }) };
}

/** Strings alone, whatever the error is. */
function membersOf(error: unknown): { error?: string; error_description?: string; code?: string } {
  if (typeof error !== 'object' || error === null) return {};
  return Object.fromEntries(
    ['error', 'error_description', 'code'].flatMap((name) => {
      const value: unknown = Reflect.get(error, name);
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}
