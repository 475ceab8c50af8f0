import { checkOptions, checkTarget } from './check-options.js';
import { loadOAuth } from './load-oauth.js';
import type { FederatedOptions, FederatedTarget } from './types.js';

/**
 * The address that begins a sign-up with an identity provider of the pool: `/oauth2/authorize` with PKCE (S256), state and
 * nonce. The state, the nonce and PKCE's verifier are kept in `sessionStorage` for an hour, for `completeFederatedSignUp`
 * in the same tab. Ask for it anew at each click, and send the page there.
 *
 * @throws {Error} right away `federated-domain`, `federated-redirect`, `federated-provider` or `user-pool-id`; later what
 *   the storage throws, and where Web Crypto is missing (it needs https or localhost).
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/authorization-endpoint.html
 * @example
 * location.assign(await createAuthorizeUrl(options, { provider: 'Google' }));
 */
export function createAuthorizeUrl(options: FederatedOptions, target: FederatedTarget): Promise<string> {
  checkOptions(options);
  checkTarget(target);
  return loadOAuth().then(({ authorizeUrl }) => authorizeUrl(options, target));
}
