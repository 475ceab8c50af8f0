import { developerError } from '../messages/developer-error.js';

/** Where the calls go: a region of the service, or an address of the app's own. Exactly one of the two. */
export type EndpointOptions =
  | { readonly region: string; readonly endpoint?: undefined }
  | { readonly endpoint: string; readonly region?: undefined };

/**
 * `eu-central-1`, `us-gov-west-1`, `eusc-de-east-1`. Strict, because the region becomes part of a host name that gets
 * passwords. Isolated partitions (`us-iso-…`) have hosts of their own and take `endpoint`.
 */
const region = /^(?!.*-iso)[a-z]{2,4}(-[a-z]+){1,2}-\d{1,2}$/;

const thisMachine = /^(localhost|.+\.localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * The address that requests are sent to: `endpoint` as it was given, or the region's host.
 *
 * @throws {Error} `client-endpoint` for neither or both, a malformed region, an address that is not https (http is let
 * through to this machine only: the request carries a password).
 * @see https://docs.aws.amazon.com/general/latest/gr/cognito_identity.html
 */
export function endpointOf(options: { readonly region?: string | undefined; readonly endpoint?: string | undefined }) {
  if (!options.endpoint !== !options.region) {
    if (options.endpoint ? isSafe(options.endpoint) : region.test(options.region ?? '')) {
      return options.endpoint ?? `https://cognito-idp.${options.region ?? ''}.${suffix(options.region ?? '')}/`;
    }
  }
  throw developerError(
    'client-endpoint',
    process.env.NODE_ENV !== 'production' &&
      `a client takes either a region (got ${String(options.region)}) or an endpoint (got ${String(options.endpoint)}). ` +
        'Without exactly one that is well-formed it does not know where to send passwords. Give the region of the user ' +
        'pool, as in { region: "eu-central-1" }, or a whole https address (http for localhost only), as in ' +
        '{ endpoint: "https://sign-up.example.com/" }.',
  );
}

/** An https address without credentials in it; http is let through to this machine only. */
export function isSafe(endpoint: string): boolean {
  try {
    const { protocol, hostname, username, password } = new URL(endpoint);
    // fetch refuses addresses with credentials in them, with an error that reads like a lost connection.
    if (username || password) return false;
    return protocol === 'https:' || (protocol === 'http:' && thisMachine.test(hostname));
  } catch {
    return false;
  }
}

function suffix(region: string): string {
  if (region.startsWith('cn-')) return 'amazonaws.com.cn';
  return region.startsWith('eusc-') ? 'amazonaws.eu' : 'amazonaws.com';
}
