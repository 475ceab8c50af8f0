import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createFakeUserPool, createRequestListener, type FakeUserPoolOptions } from '../../src/testing.js';

const Username = 'ada@example.com';
const ada = { ClientId: 'client', Username, Password: 'Correct-horse-1' };
const userPool = {
  UsernameAttributes: ['email'],
  AutoVerifiedAttributes: ['email'],
  VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' },
};
const linkPool = (options: FakeUserPoolOptions = {}) => createFakeUserPool({ userPool, ...options });
const titleOf = async (response: Response) => /<h1>(.*)<\/h1>/.exec(await response.text())?.[1];

describe('the link of a message', () => {
  it('has the parts that the service gives it', async () => {
    const pool = linkPool();
    const { UserSub } = await pool.signUp(ada);
    const { link = '', code, text } = pool.inbox.latest(Username) ?? {};
    expect(new URL(link)).toMatchObject({ origin: 'https://fake-user-pool.invalid', pathname: '/confirmUser' });
    expect(Object.fromEntries(new URL(link).searchParams)).toEqual({
      client_id: 'client',
      user_name: UserSub,
      confirmation_code: code,
    });
    expect(text).toContain(link);
  });

  it('confirms, and shows a page that says so (F-27)', async () => {
    const pool = linkPool();
    await pool.signUp(ada);
    const page = await pool.openLink(pool.inbox.latest()?.link ?? '');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await titleOf(page)).toBe('Your registration has been confirmed!');
    expect(pool.findUser(Username)).toMatchObject({ status: 'CONFIRMED', attributes: { email_verified: 'true' } });
  });

  it('is of the newest message alone, for a day, and once', async () => {
    const clock = { now: 1_700_000_000_000 };
    const pool = linkPool({ clock: () => clock.now });
    await pool.signUp(ada);
    const first = pool.inbox.latest()?.link ?? '';
    await pool.resendConfirmationCode(ada);
    const second = pool.inbox.latest()?.link ?? '';
    expect(await titleOf(await pool.openLink(first))).toBe('Invalid verification code provided, please try again.');
    clock.now += 86_400_000;
    expect(await titleOf(await pool.openLink(second))).toBe('Invalid code provided, please request a code again.');
    await pool.resendConfirmationCode(ada);
    const third = pool.inbox.latest()?.link ?? '';
    await pool.openLink(third);
    const again = await pool.openLink(third);
    expect(again.status).toBe(400);
    expect(await titleOf(again)).toBe('User cannot be confirmed. Current status is CONFIRMED');
  });

  it.each([
    ['/confirmUser', 'The link is not complete.'],
    ['/confirmUser?client_id=client&user_name=nobody&confirmation_code=1', 'Username/client id combination not found.'],
  ])('that was cut short or made up, %s, confirms nobody', async (link, words) => {
    const pool = linkPool();
    await pool.signUp(ada);
    const page = await pool.openLink(link);
    expect([page.status, await titleOf(page)]).toEqual([400, words]);
    expect(pool.findUser(Username)?.status).toBe('UNCONFIRMED');
  });

  it('belongs to the app client that the user signed up with', async () => {
    const pool = linkPool();
    await pool.signUp(ada);
    const link = new URL(pool.inbox.latest()?.link ?? '');
    link.searchParams.set('client_id', 'other');
    expect((await pool.openLink(link.href)).status).toBe(400);
  });

  it('shows the text of a trigger as text; the user is confirmed', async () => {
    const pool = linkPool({ triggers: { postConfirmation: () => Promise.reject(new Error('<b>&')) } });
    await pool.signUp(ada);
    const page = await pool.openLink(pool.inbox.latest()?.link ?? '');
    expect(await titleOf(page)).toBe('PostConfirmation failed with error &#60;b&#62;&#38;.');
    expect(pool.findUser(Username)?.status).toBe('CONFIRMED');
  });

  it('goes by email alone: a phone gets a code', async () => {
    const pool = linkPool({ userPool: { ...userPool, AutoVerifiedAttributes: ['phone_number'] } });
    await pool.signUp({ ...ada, UserAttributes: [{ Name: 'phone_number', Value: '+14325551212' }] });
    expect(pool.inbox.latest()).toMatchObject({ medium: 'SMS', link: undefined });
  });
});

describe('over HTTP', () => {
  const close: (() => void)[] = [];
  afterEach(() => {
    close.splice(0).forEach((stop) => {
      stop();
    });
  });
  async function serve(listener: RequestListener): Promise<string> {
    const server = createServer(listener);
    close.push(() => {
      server.close();
      server.closeAllConnections();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  }
  const signUp = (endpoint: string) =>
    fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'AWSCognitoIdentityProviderService.SignUp',
      },
      body: JSON.stringify(ada),
    });

  it('the link leads to where the pool is served, and works in a browser', async () => {
    const pool = linkPool();
    const site = await serve(createRequestListener(pool));
    await signUp(site);
    const link = pool.inbox.latest()?.link ?? '';
    expect(link.startsWith(`${site}/confirmUser?`)).toBe(true);
    const page = await fetch(link);
    expect([page.status, await titleOf(page)]).toEqual([200, 'Your registration has been confirmed!']);
    expect(pool.findUser(Username)?.status).toBe('CONFIRMED');
  });

  it.each(['/cognito', '/cognito/'])('the link keeps the path that Connect takes off, %s', async (mount) => {
    const pool = linkPool();
    const listener = createRequestListener(pool);
    const site = await serve((request, response) => {
      const { url: originalUrl = '' } = request;
      // As Connect does: the rest of the path always begins with a slash.
      request.url = originalUrl.replace(/^\/cognito\/?/, '/');
      listener(Object.assign(request, { originalUrl }), response);
    });
    await signUp(site + mount);
    const link = pool.inbox.latest()?.link ?? '';
    expect(link.startsWith(`${site}/cognito/confirmUser?`)).toBe(true);
    expect((await fetch(link)).status).toBe(200);
  });

  it('the link leads where the server says, behind a proxy', async () => {
    const pool = linkPool();
    const site = await serve(createRequestListener(pool, { site: 'https://auth.example.test/pool' }));
    await signUp(site);
    expect(pool.inbox.latest()?.link).toContain('https://auth.example.test/pool/confirmUser?client_id=client');
  });

  it.each(['//', '/confirmUser/x', '/x/confirmUser'])('%s is nothing, and harms nobody', async (path) => {
    const site = await serve(createRequestListener(linkPool()));
    expect((await fetch(site + path)).status).toBe(404);
    expect((await signUp(site)).status).toBe(200);
  });
});
