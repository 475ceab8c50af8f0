import type { ServiceFault } from '../client/service-fault.js';
import type { Operation } from '../client/types.js';

/**
 * Tells the developer, in development, that the pool or its app client refuses sign-ups as they are set up: what the
 * person cannot mend is shown to them in one plain sentence only (F-23, S-1). The service's own text is left to
 * `onError`, since it may echo input.
 */
export function warnAboutConfiguration({ name, key }: ServiceFault, operation: Operation): void {
  if (process.env.NODE_ENV === 'production' || key !== 'notAvailable') return;
  // eslint-disable-next-line no-console -- for the developer, in development only
  console.warn(
    `cognito-sign-up: Cognito answered ${operation} with ${name}. The person was told that sign-up is not available. ` +
      'Most often the app client has a secret (a browser needs one without), self sign-up is switched off, the ' +
      'client id or region is wrong, or the client may not write an attribute. `onError` gets the service’s text.',
  );
}
