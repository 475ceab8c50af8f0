import type { ServiceFault } from '../client/service-fault.js';
import { developerError } from '../messages/developer-error.js';

/** The developer error for a secret that was given to a browser, whatever the types say; undefined without one. */
export function secretError({
  secretHash,
  clientSecret,
}: {
  readonly secretHash?: unknown;
  readonly clientSecret?: unknown;
}) {
  if (clientSecret === undefined && (secretHash === undefined || typeof secretHash === 'function')) return undefined;
  return developerError(
    'client-secret',
    process.env.NODE_ENV !== 'production' &&
      `${clientSecret === undefined ? '`secretHash` is not a function' : '`clientSecret` is not an option'}. Whatever ` +
        'a page holds can be read by everybody who opens it, and with an app client’s secret they can pass for the ' +
        'app. Use an app client without a secret; or keep the secret on a server, and give a function that asks the ' +
        'server for the hash of a Username: `secretHash={(username) => …}`.',
  );
}

/** The same as data, for production: nothing is sent. */
export function refusedSecret(options: Parameters<typeof secretError>[0]): ServiceFault | undefined {
  const cause = secretError(options);
  return (
    cause && {
      name: 'Error',
      key: 'notAvailable',
      outcome: 'failed',
      action: 'developer',
      diagnosis: 'clientSecret',
      cause,
    }
  );
}
