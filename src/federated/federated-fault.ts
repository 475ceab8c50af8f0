import type { Messages } from '../messages/messages.js';
import { partNotLoaded } from './load-oauth.js';
import type { describeFederatedError } from './describe-federated-error.js';
import type { FederatedFault } from './types.js';

/** The address is not the answer to a request of this tab: forged, opened a second time, or an hour too late. */
export const notOurs = (name: 'StateMismatchError' | 'StateExpiredError'): FederatedFault => ({
  name,
  key: 'federatedFailed',
  action: 'retry',
  outcome: 'failed',
  cause: undefined,
});

/** What the tables say, which are fetched when something has gone wrong. Never rejects. */
export async function faultOf(...[error, context]: Parameters<typeof describeFederatedError>): Promise<FederatedFault> {
  const outcome = context.hasCode ? 'done' : 'failed';
  const notLoaded = { name: 'NotLoadedError', key: 'notLoaded', action: 'retry', outcome, cause: error } as const;
  if (error === partNotLoaded) return notLoaded;
  return import('./describe-federated-error.js').then(
    (tables) => tables.describeFederatedError(error, context),
    () => notLoaded,
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
