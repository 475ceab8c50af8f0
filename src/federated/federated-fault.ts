import { describeError } from '../client/describe-error.js';
import type { ParseTriggerError } from '../client/trigger-error.js';
import { triggerName } from '../client/trigger-text.js';
import type { Messages } from '../messages/messages.js';
import { oauthNotLoaded } from './load-oauth.js';
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

/** The address is not the answer to a request of this tab: forged, opened a second time, or an hour too late. */
export const notOurs = (name: 'StateMismatchError' | 'StateExpiredError'): FederatedFault => ({
  name,
  ...again,
  outcome: 'failed',
  cause: undefined,
});

/** What anything comes to that was thrown on the way out or back. Never throws. */
export function describeFederatedError(
  error: unknown,
  { parseTriggerError, hasCode }: { readonly parseTriggerError?: ParseTriggerError | undefined; hasCode: boolean },
): FederatedFault {
  // Cognito gives a code only once the user is there.
  const outcome = hasCode ? 'done' : 'failed';
  if (error === oauthNotLoaded)
    return { name: 'NotLoadedError', key: 'notLoaded', action: 'retry', outcome, cause: error };
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

/**
 * The words for a fault, in the language of the page.
 *
 * @example
 * <p role="alert">{federatedFaultText(fault, messages)}</p>
 */
export const federatedFaultText = ({ key, message }: FederatedFault, { federated, service }: Messages): string =>
  message || (key === 'federatedFailed' ? federated.failed : service[key]({ label: '' }));
