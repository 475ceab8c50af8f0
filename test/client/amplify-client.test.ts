import { Amplify } from 'aws-amplify';
import * as auth from 'aws-amplify/auth';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAmplifyClient } from '../../src/amplify.js';
import { describeError } from '../../src/client.js';
import { answeringOnPage, json, rejection } from './answering.js';

const region = 'eu-central-1';
const request = { ClientId: 'client', Username: 'ada@example.com', Password: 'Correct-horse-1' };
const created = {
  UserConfirmed: false,
  UserSub: 'sub',
  CodeDeliveryDetails: { Destination: 'a***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' },
};
const limitExceeded = json(
  { __type: 'LimitExceededException', message: 'Exceeded daily email limit' },
  { status: 400 },
);

beforeEach(() => {
  Amplify.configure({ Auth: { Cognito: { userPoolId: `${region}_Example`, userPoolClientId: 'client' } } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('createAmplifyClient sends what was asked, by Amplify', () => {
  it('for SignUp, to where Amplify is configured to', async () => {
    const { sent } = answeringOnPage(json(created));
    await createAmplifyClient().signUp({
      ...request,
      UserAttributes: [
        { Name: 'email', Value: 'ada@example.com' },
        { Name: 'custom:a.b', Value: '1' },
        { Name: '__proto__', Value: '2' },
      ],
      ValidationData: [{ Name: 'invitation', Value: 'x' }],
      ClientMetadata: { from: 'page' },
    });
    expect(sent.map(({ url }) => url)).toEqual([`https://cognito-idp.${region}.amazonaws.com/`]);
    expect(sent[0]?.request.headers.get('x-amz-target')).toBe('AWSCognitoIdentityProviderService.SignUp');
    expect(sent[0]?.body).toEqual({
      ...request,
      UserAttributes: [
        { Name: 'email', Value: 'ada@example.com' },
        { Name: 'custom:a.b', Value: '1' },
        { Name: '__proto__', Value: '2' },
      ],
      ValidationData: [{ Name: 'invitation', Value: 'x' }],
      ClientMetadata: { from: 'page' },
    });
  });

  it('for a SignUp without a password, as little as it can', async () => {
    const { sent } = answeringOnPage(json(created));
    await createAmplifyClient().signUp({ ClientId: 'client', Username: 'ada@example.com' });
    expect(sent[0]?.body).toEqual({ ClientId: 'client', Username: 'ada@example.com', UserAttributes: [] });
  });

  it('for ConfirmSignUp and ResendConfirmationCode', async () => {
    const { sent } = answeringOnPage(json({}));
    const client = createAmplifyClient();
    const { ClientId, Username } = request;
    const ClientMetadata = { from: 'page' };
    const confirmation = { ClientId, Username, ConfirmationCode: '123456', ForceAliasCreation: true, ClientMetadata };
    await expect(client.confirmSignUp(confirmation)).resolves.toEqual({});
    await expect(client.resendConfirmationCode({ ClientId, Username, ClientMetadata })).resolves.toEqual({});
    expect(sent.map(({ body }) => body)).toEqual([confirmation, { ClientId, Username, ClientMetadata }]);
  });

  it('with the functions that the app has', async () => {
    answeringOnPage(json(created));
    const signUp = vi.fn(auth.signUp);
    await createAmplifyClient({ auth: { ...auth, signUp } }).signUp(request);
    expect(signUp).toHaveBeenCalledOnce();
  });

  it('and lets Amplify sign in afterwards, where the app asks for that', async () => {
    const { sent } = answeringOnPage(json({ ...created, Session: 'a-session-of-20-characters' }));
    const client = createAmplifyClient({ autoSignIn: { authFlowType: 'USER_AUTH' } });
    await client.signUp(request);
    await client.confirmSignUp({ ClientId: 'client', Username: request.Username, ConfirmationCode: '123456' });
    await auth.autoSignIn().catch(() => undefined);
    expect(sent[2]?.body).toMatchObject({ AuthFlow: 'USER_AUTH', Session: 'a-session-of-20-characters' });
  });
});

describe('createAmplifyClient answers as the service does', () => {
  it.each([
    ['a user who gets a code', created],
    ['a user who is confirmed at once', { UserConfirmed: true, UserSub: 'sub' }],
    ['a user who waits for approval', { UserConfirmed: false, UserSub: 'sub' }],
  ])('for %s', async (_case, answer) => {
    answeringOnPage(json(answer));
    await expect(createAmplifyClient().signUp(request)).resolves.toEqual(answer);
  });

  it('with the delivery of a new code', async () => {
    const { CodeDeliveryDetails } = created;
    answeringOnPage(json({ CodeDeliveryDetails }));
    const resent = createAmplifyClient().resendConfirmationCode({ ClientId: 'client', Username: request.Username });
    await expect(resent).resolves.toEqual({ CodeDeliveryDetails });
  });
});

describe('createAmplifyClient makes one attempt, where Amplify makes three (S-15)', () => {
  it.each([
    ['a code that could not be sent (F-7)', limitExceeded, { key: 'codeNotSent', outcome: 'done' }],
    ['a broken network (F-2)', () => Promise.reject(new TypeError('Failed')), { key: 'unreachable' }],
    ['too many requests (F-6)', json({ __type: 'TooManyRequestsException' }, { status: 400 }), { outcome: 'failed' }],
    [
      'a proxy’s page (F-5)',
      () => new Response('<html>', { status: 502 }),
      { name: 'BadResponse', key: 'serviceFailed' },
    ],
    ['nothing at all (F-11)', () => new Response(''), { name: 'BadResponse', outcome: 'unknown' }],
    ['an answer that says nothing (F-11)', json({}), { name: 'BadResponse', outcome: 'unknown' }],
    [
      'a firewall’s CAPTCHA (F-12)',
      () => new Response('<html>', { status: 405, headers: { 'x-amzn-waf-action': 'captcha' } }),
      { key: 'challengeRequired' },
    ],
  ])('at %s, and tells it as the fetch client would', async (_case, answer, fault) => {
    const { sent } = answeringOnPage(answer);
    const error = await rejection(createAmplifyClient().signUp(request));
    expect(describeError(error, 'SignUp')).toMatchObject(fault);
    expect(sent).toHaveLength(1);
  });

  it('so that a name that is taken is never one’s own', async () => {
    let calls = 0;
    // What the service answers to a SignUp that is repeated.
    const { sent } = answeringOnPage(() =>
      calls++ === 0 ? limitExceeded() : json({ __type: 'UsernameExistsException' }, { status: 400 })(),
    );
    const amplify = await rejection(auth.signUp({ username: request.Username, password: request.Password }));
    expect([amplify, sent.length]).toMatchObject([{ name: 'UsernameExistsException' }, 2]);

    calls = 0;
    sent.length = 0;
    const ours = await rejection(createAmplifyClient().signUp(request));
    expect([ours, sent.length]).toMatchObject([{ name: 'LimitExceededException' }, 1]);
  });
});

it('createAmplifyClient lets go of an aborted call, and of the page, at once (F-52)', async () => {
  const { sent, onPage } = answeringOnPage(() => new Promise<never>(() => {}));
  const caller = new AbortController();
  const call = createAmplifyClient().signUp(request, { abortSignal: caller.signal });
  await vi.waitFor(() => {
    expect(sent).toHaveLength(1);
  });
  caller.abort(new DOMException('Too slow', 'TimeoutError'));
  expect(describeError(await rejection(call), 'SignUp')).toMatchObject({ name: 'TimeoutError', key: 'timeout' });
  await new Promise((resolve) => setTimeout(resolve));
  expect(globalThis.fetch).toBe(onPage);
  expect(sent).toHaveLength(1);
});
