import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { completeFederatedSignUp, createAuthorizeUrl, type FederatedResult } from '../../src/federated.js';
import { poolPages, redirectUri, type PoolPagesOptions } from './pool-pages.js';
import { openTab } from './tab.js';

let { sessionStorage, localStorage } = openTab();
const closing: (() => Promise<unknown>)[] = [];

/** Out to Google and back, up to the address that one comes back to. */
async function goneAndBack(options: PoolPagesOptions = {}) {
  const pages = await poolPages(options);
  closing.push(pages.close);
  const { pool, visit } = pages;
  const back = await visit(await createAuthorizeUrl(pool, { provider: 'Google' }));
  return { ...pages, back };
}

const faultOf = (result: FederatedResult) => (result.status === 'failed' ? result.fault : undefined);

beforeEach(() => {
  ({ sessionStorage, localStorage } = openTab());
});

afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(closing.splice(0).map((close) => close()));
});

describe('the way back from an identity provider', () => {
  it('ends with tokens and what the ID token claims, for the caller alone', async () => {
    const { pool, back } = await goneAndBack();
    expect(await completeFederatedSignUp(back, pool)).toEqual({
      status: 'signedIn',
      tokens: {
        accessToken: 'access token of Ada',
        idToken: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/) as string,
        refreshToken: 'refresh token of Ada',
        expiresIn: 3600,
      },
      claims: expect.objectContaining({ sub: 'sub of Ada', aud: pool.clientId }) as object,
    });
    expect(sessionStorage).toHaveLength(0);
    expect(localStorage).toHaveLength(0);
  });

  it('serves once: the same address again is refused, and its code not sent', async () => {
    const { pool, back, redeemed } = await goneAndBack();
    await completeFederatedSignUp(back, pool);
    expect(faultOf(await completeFederatedSignUp(back, pool))).toMatchObject({
      name: 'StateMismatchError',
      key: 'federatedFailed',
    });
    expect(redeemed).toHaveLength(1);
  });

  it('redeems once where an effect runs twice, and both get the answer', async () => {
    const { pool, back, redeemed } = await goneAndBack();
    const [one, two] = await Promise.all([completeFederatedSignUp(back, pool), completeFederatedSignUp(back, pool)]);
    expect(one.status).toBe('signedIn');
    expect(two).toBe(one);
    expect(redeemed).toHaveLength(1);
  });

  it('takes no code with a state that this tab has not given out', async () => {
    const { pool, back, redeemed } = await goneAndBack();
    const forged = new URL(back);
    forged.searchParams.set('state', 'forged');
    expect(faultOf(await completeFederatedSignUp(forged.href, pool))?.name).toBe('StateMismatchError');
    ({ sessionStorage } = openTab());
    expect(faultOf(await completeFederatedSignUp(back, pool))?.name).toBe('StateMismatchError');
    expect(redeemed).toEqual([]);
  });

  it('takes no code that was asked for by another app client of the same origin', async () => {
    const { pool, back, redeemed } = await goneAndBack();
    const other = { ...pool, clientId: 'another' };
    expect(faultOf(await completeFederatedSignUp(back, other))?.name).toBe('StateMismatchError');
    expect(redeemed).toEqual([]);
  });

  it('is open for an hour', async () => {
    const { pool, back, redeemed } = await goneAndBack();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_601_000 });
    expect(faultOf(await completeFederatedSignUp(back, pool))?.name).toBe('StateExpiredError');
    expect(redeemed).toEqual([]);
    expect(sessionStorage).toHaveLength(0);
  });

  it.each([
    redirectUri,
    `${redirectUri}?code=coupon`,
    'https://app.example.com/?code=1&state=2',
    'https://elsewhere.example.com/signed-up?code=1&state=2',
  ])('is none on %s', async (url) => {
    const { pool } = await goneAndBack();
    expect(await completeFederatedSignUp(url, pool)).toEqual({ status: 'none' });
    expect(sessionStorage).toHaveLength(1);
  });
});

describe('what an identity provider or the pool refuses', () => {
  const refusal = 'PreSignUp failed with error Only for members of Example Corp..';
  it.each([
    ['access_denied', 'User cancelled', { key: 'federatedFailed', action: 'retry' }],
    ['invalid_request', refusal, { key: 'rejected', trigger: 'PreSignUp' }],
    ['invalid_request', 'attributes required: [email]', { key: 'notAvailable', action: 'developer' }],
    ['unauthorized_client', '', { key: 'notAvailable', action: 'developer' }],
    ['server_error', '', { key: 'serviceFailed', action: 'retry' }],
  ])('is told as data: %s %s', async (error, text, meaning) => {
    const { pool, back, redeemed } = await goneAndBack();
    const url = new URL(back);
    url.searchParams.delete('code');
    url.searchParams.set('error', error);
    url.searchParams.set('error_description', text);
    const fault = faultOf(await completeFederatedSignUp(url.href, pool));
    expect(fault).toMatchObject({ name: error, outcome: 'failed', ...meaning });
    expect(redeemed).toEqual([]);
    expect(sessionStorage).toHaveLength(0);
  });

  it('can have the words of the trigger, as far as the app wants them', async () => {
    const { pool } = await goneAndBack();
    const url = `${redirectUri}?${new URLSearchParams({ error: 'invalid_request', error_description: refusal }).toString()}`;
    const result = await completeFederatedSignUp(url, pool, { parseTriggerError: ({ text }) => ({ message: text }) });
    expect(faultOf(result)).toMatchObject({
      message: 'Only for members of Example Corp.',
      triggerText: 'Only for members of Example Corp.',
    });
  });

  it.each([
    ['a code that was used', { status: 400, body: '{"error":"invalid_grant"}' }, 'invalid_grant', 'federatedFailed'],
    ['a client with a secret', { status: 400, body: '{"error":"invalid_client"}' }, 'invalid_client', 'notAvailable'],
    ['a page of HTML', { status: 502, body: '<html>', type: 'text/html' }, 'BadResponse', 'badResponse'],
  ])('says after %s that the user exists', async (_, answer, name, key) => {
    const { pool, back } = await goneAndBack({ answer });
    expect(faultOf(await completeFederatedSignUp(back, pool))).toMatchObject({ name, key, outcome: 'done' });
  });

  it.each([
    ['another nonce', { nonce: 'forged' }],
    ['another pool', { iss: 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Other' }],
    ['another app client', { aud: 'another' }],
    ['the day before', { exp: 1 }],
  ])('takes no ID token of %s', async (_, claims) => {
    const { pool, back } = await goneAndBack({ claims });
    expect(faultOf(await completeFederatedSignUp(back, pool))).toMatchObject({ key: 'badResponse', outcome: 'done' });
  });

  it('tells of a connection that is lost, and of somebody who gives up', async () => {
    const lost = await goneAndBack();
    await lost.close();
    expect(faultOf(await completeFederatedSignUp(lost.back, lost.pool))).toMatchObject({ key: 'unreachable' });
    const { pool, back } = await goneAndBack();
    const result = await completeFederatedSignUp(back, pool, { signal: AbortSignal.abort() });
    expect(faultOf(result)).toMatchObject({ key: 'interrupted' });
  });
});
