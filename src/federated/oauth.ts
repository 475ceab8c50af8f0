import {
  allowInsecureRequests,
  authorizationCodeGrantRequest,
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomNonce,
  generateRandomState,
  getValidatedIdTokenClaims,
  None,
  processAuthorizationCodeResponse,
  validateAuthResponse,
  type AuthorizationServer,
} from 'oauth4webapi';
import { issuerOf, originOf } from './check-options.js';
import { keepRequest, type KeptRequest } from './kept-request.js';
import type { FederatedClaims, FederatedOptions, FederatedTarget, FederatedTokens } from './types.js';

/** The one module with the OAuth library, loaded when it is first needed. */

const serverOf = (options: FederatedOptions): AuthorizationServer => ({
  issuer: issuerOf(options),
  token_endpoint: `${originOf(options)}/oauth2/token`,
});

export async function authorizeUrl(options: FederatedOptions, target: FederatedTarget): Promise<string> {
  const { clientId, redirectUri, scopes = ['openid', 'email', 'profile'] } = options;
  const [state, nonce, verifier] = [generateRandomState(), generateRandomNonce(), generateRandomCodeVerifier()];
  const url = new URL(`${originOf(options)}/oauth2/authorize`);
  url.search = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: scopes.join(' '),
    ...(target.provider === undefined
      ? { idp_identifier: target.idpIdentifier }
      : { identity_provider: target.provider }),
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  }).toString();
  keepRequest(state, { verifier, nonce, clientId, redirectUri, startedAt: Date.now() });
  return url.href;
}

/** Redeems the code of an address for tokens. Rejects with an error of the library's, or of `fetch`. */
export async function redeem(
  options: FederatedOptions,
  url: URL,
  state: string,
  { verifier, nonce }: KeptRequest,
  signal: AbortSignal,
): Promise<{ readonly tokens: FederatedTokens; readonly claims: FederatedClaims }> {
  const server = serverOf(options);
  const client = { client_id: options.clientId };
  const answer = validateAuthResponse(server, client, url, state);
  const response = await authorizationCodeGrantRequest(server, client, None(), answer, options.redirectUri, verifier, {
    signal,
    // `originOf` lets http through to this machine alone.
    [allowInsecureRequests]: originOf(options).startsWith('http:'),
  });
  const result = await processAuthorizationCodeResponse(server, client, response, {
    expectedNonce: nonce,
    requireIdToken: true,
  });
  const { access_token: accessToken, id_token: idToken = '', refresh_token: refreshToken, expires_in } = result;
  const claims = getValidatedIdTokenClaims(result);
  if (!claims) throw new Error('The answer has no ID token.');
  return { tokens: { accessToken, idToken, refreshToken, expiresIn: expires_in }, claims };
}
