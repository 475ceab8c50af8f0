import { untilAborted } from '../client/until-aborted.js';
import { checkOptions } from './check-options.js';
import { faultOf, notOurs } from './federated-fault.js';
import { takeRequest, type KeptRequest } from './kept-request.js';
import { loadOAuth } from './load-oauth.js';
import { shareWork } from './share-work.js';
import type { CompleteOptions, FederatedFault, FederatedOptions, FederatedResult } from './types.js';

/** Those under way, by state: React's StrictMode runs an effect twice, and a code can be redeemed once. */
const underWay = new Map<string, ReturnType<typeof shareWork<FederatedResult>>>();

/** How long a redemption may take, in milliseconds. */
const patience = 40_000;

/**
 * Ends a sign-up with an identity provider, on the page that people come back to: compares the state with the one that was
 * kept in this tab, redeems the code at `/oauth2/token` with PKCE and no secret, and checks what the ID token claims. The
 * tokens go to the caller and nowhere else. What was kept is gone after that, so an address serves once: take it out of
 * the address bar. On any other address it gives `none`, so it may stand on every page.
 *
 * @param url the page's own: `location.href`
 * @param options those of the way out
 * @throws {Error} right away `federated-domain`, `federated-redirect` or `user-pool-id`; the promise never rejects.
 * @example
 * const result = await completeFederatedSignUp(location.href, options);
 * if (result.status === 'signedIn') welcome(result.claims.sub);
 */
export function completeFederatedSignUp(
  url: string,
  options: FederatedOptions,
  { parseTriggerError, signal }: CompleteOptions = {},
): Promise<FederatedResult> {
  checkOptions(options);
  const home = new URL(options.redirectUri);
  const answer = new URL(url, home);
  const { searchParams: given } = answer;
  const isAnswer = given.has('state') ? given.has('code') || given.has('error') : given.has('error');
  if (answer.origin !== home.origin || answer.pathname !== home.pathname || !isAnswer)
    return Promise.resolve({ status: 'none' });
  const state = given.get('state') ?? '';
  const known = underWay.get(state);
  // Who has given up before it began leaves the code for another try.
  if (!known && signal?.aborted) return givenUp(signal.reason);
  const join =
    known ??
    shareWork(patience, (limit) =>
      complete(answer, state, options, describe, limit).finally(() => underWay.delete(state)),
    );
  underWay.set(state, join);
  return join(signal).catch(givenUp);

  function describe(error: unknown) {
    return faultOf(error, { parseTriggerError, hasCode: hasCode(answer) });
  }
  async function givenUp(reason: unknown): Promise<FederatedResult> {
    return { status: 'failed', fault: await describe(reason) };
  }
}

async function complete(
  url: URL,
  state: string,
  options: FederatedOptions,
  describe: (error: unknown) => Promise<FederatedFault>,
  signal: AbortSignal,
): Promise<FederatedResult> {
  const kept = takeRequest(state);
  // An error without a state, as some come of a SAML provider, is told: there is nothing in it to be stolen.
  if (kept === 'expired') return { status: 'failed', fault: notOurs('StateExpiredError') };
  if (state && !isOf(options, kept)) return { status: 'failed', fault: notOurs('StateMismatchError') };
  if (!kept) return { status: 'failed', fault: await describe(errorIn(url)) };
  try {
    const oauth = await untilAborted(loadOAuth(), signal);
    return { status: 'signedIn', ...(await oauth.redeem(options, url, state, kept, signal)) };
  } catch (error) {
    return { status: 'failed', fault: await describe(error) };
  }
}

const hasCode = ({ searchParams }: URL): boolean => searchParams.has('code') && !searchParams.has('error');

/** Of this app client: two on one origin share a storage. */
const isOf = ({ clientId, redirectUri }: FederatedOptions, kept: KeptRequest | undefined): boolean =>
  kept?.clientId === clientId && kept.redirectUri === redirectUri;

const errorIn = ({ searchParams }: URL) => ({
  error: searchParams.get('error') ?? undefined,
  error_description: searchParams.get('error_description') ?? undefined,
});
