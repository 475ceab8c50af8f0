import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createAuthorizeUrl, type FederatedOptions } from '../../src/federated.js';
import { openTab } from './tab.js';

const pool: FederatedOptions = {
  domain: 'example.auth.eu-central-1.amazoncognito.com',
  userPoolId: 'eu-central-1_Example',
  clientId: '1example23456789',
  redirectUri: 'https://app.example.com/signed-up',
};

let { sessionStorage } = openTab();
const kept = () =>
  Object.values(sessionStorage).map((text) => JSON.parse(String(text)) as Readonly<Record<string, unknown>>);

beforeEach(() => {
  ({ sessionStorage } = openTab());
});

describe('the way to an identity provider', () => {
  it('goes to the pool’s authorize endpoint, with everything that it asks for', async () => {
    const url = new URL(await createAuthorizeUrl(pool, { provider: 'Google' }));
    expect(url.origin + url.pathname).toBe('https://example.auth.eu-central-1.amazoncognito.com/oauth2/authorize');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: 'code',
      client_id: '1example23456789',
      redirect_uri: 'https://app.example.com/signed-up',
      scope: 'openid email profile',
      identity_provider: 'Google',
      state: expect.stringMatching(/^[\w-]{43}$/) as string,
      nonce: expect.stringMatching(/^[\w-]{43}$/) as string,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
      code_challenge_method: 'S256',
    });
  });

  it('names a SAML provider by an identifier, and asks for the scopes that are given', async () => {
    const url = new URL(await createAuthorizeUrl({ ...pool, scopes: ['openid'] }, { idpIdentifier: 'example.com' }));
    expect(url.searchParams.get('idp_identifier')).toBe('example.com');
    expect(url.searchParams.has('identity_provider')).toBe(false);
    expect(url.searchParams.get('scope')).toBe('openid');
  });

  it('has the SHA-256 of a verifier that stays in the tab as its challenge', async () => {
    const url = new URL(await createAuthorizeUrl(pool, { provider: 'Google' }));
    const [{ verifier, nonce } = {}] = kept();
    expect(String(verifier)).toMatch(/^[\w.~-]{43,128}$/);
    expect(url.href).not.toContain(verifier);
    expect(createHash('sha256').update(String(verifier)).digest('base64url')).toBe(
      url.searchParams.get('code_challenge'),
    );
    expect(nonce).toBe(url.searchParams.get('nonce'));
  });

  it('is another at each click, and each has a way back of its own', async () => {
    const [one, other] = [
      await createAuthorizeUrl(pool, { provider: 'Google' }),
      await createAuthorizeUrl(pool, { provider: 'Facebook' }),
    ].map((url) => new URL(url).searchParams.get('state'));
    expect(one).not.toBe(other);
    expect(sessionStorage).toHaveLength(2);
  });

  it('clears away the ways that are too old, and leaves what is not its own', async () => {
    sessionStorage.setItem('theirs', 'kept');
    sessionStorage.setItem('cognito-sign-up:federated:old', JSON.stringify({ verifier: 'x', startedAt: 0 }));
    sessionStorage.setItem('cognito-sign-up:federated:odd', 'no JSON');
    await createAuthorizeUrl(pool, { provider: 'Google' });
    expect(sessionStorage).toHaveLength(2);
    expect(sessionStorage.getItem('theirs')).toBe('kept');
  });

  it.each(['auth.example.com', 'https://auth.example.com', 'https://auth.example.com/', 'http://localhost:9229'])(
    'takes %s for a domain',
    async (domain) => {
      expect(await createAuthorizeUrl({ ...pool, domain }, { provider: 'Google' })).toContain('/oauth2/authorize?');
    },
  );

  it.each([
    ['federated-domain', { domain: 'https://auth.example.com/oauth2' }],
    ['federated-domain', { domain: 'http://auth.example.com' }],
    ['federated-domain', { domain: 'https://ada:secret@auth.example.com' }],
    ['federated-domain', { domain: '' }],
    ['federated-redirect', { redirectUri: 'http://app.example.com/signed-up' }],
    ['federated-redirect', { redirectUri: '/signed-up' }],
    ['federated-redirect', { redirectUri: 'https://app.example.com/#/signed-up' }],
    ['user-pool-id', { userPoolId: '1example23456789' }],
  ] as const)('tells the developer of a mistake at once: %s for %o', (code, wrong) => {
    expect(() => createAuthorizeUrl({ ...pool, ...wrong }, { provider: 'Google' })).toThrow(`docs/errors.md#${code}]`);
  });

  it.each([
    ['google', 'Google'],
    ['Apple', 'SignInWithApple'],
    ['amazon', 'LoginWithAmazon'],
  ])('says what Cognito calls %s', (provider, name) => {
    expect(() => createAuthorizeUrl(pool, { provider })).toThrow(`Write "${name}".`);
  });

  it('takes no provider without a name', () => {
    expect(() => createAuthorizeUrl(pool, { provider: '' })).toThrow('docs/errors.md#federated-provider]');
  });
});
