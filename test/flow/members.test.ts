import { createHmac } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { ada, adaFilled, clientId, createPool, filled, journey, password, userAuth } from './caller.js';

const form = filled(
  {
    usernameAttributes: ['email'],
    confirmPassword: true,
    fields: [
      { name: 'nickname' },
      { name: 'invitation', label: 'Invitation', sendTo: 'validationData' },
      { name: 'campaign', label: 'Campaign', sendTo: 'clientMetadata' },
      { name: '__proto__', label: 'A name', sendTo: 'none' },
    ],
  },
  { email: ada, password, password_confirmation: password, nickname: 'Ada', invitation: 'I-42', campaign: 'spring' },
);
const typed = { email: ada, nickname: 'Ada', invitation: 'I-42', campaign: 'spring', ['__proto__']: '' };

const secret = 'a-secret-of-more-than-24-characters';
/** As a backend makes it. */
const hashOf = (username: string) =>
  createHmac('sha256', secret)
    .update(username + clientId)
    .digest('base64');

/** From the form to the tokens, with a new code on the way. */
async function walk(one: ReturnType<typeof journey>) {
  await one.signUp(form);
  await one.resend();
  await one.confirm();
}

describe('every member of the requests', () => {
  it('can be set', async () => {
    const options = {
      autoSignIn: true,
      forceAliasCreation: false,
      secretHash: (username: string) => Promise.resolve(hashOf(username)),
      userContextData: ({ username }: { username: string }) => ({ EncodedData: `device of ${username}` }),
      validationData: { source: 'page' },
      clientMetadata: { source: 'page' },
      analyticsMetadata: { AnalyticsEndpointId: 'endpoint' },
    };
    const one = journey(options, createPool({ userPoolClient: { ...userAuth, ClientSecret: secret } }));
    await walk(one);
    const all = {
      ClientId: clientId,
      ClientMetadata: { source: 'page', campaign: 'spring' },
      AnalyticsMetadata: { AnalyticsEndpointId: 'endpoint' },
      UserContextData: { EncodedData: `device of ${ada}` },
    };
    const named = { ...all, Username: ada, SecretHash: hashOf(ada) };
    const session = expect.stringMatching(/.{20}/) as unknown;
    expect(one.sent).toEqual([
      {
        ...named,
        Password: password,
        UserAttributes: [{ Name: 'nickname', Value: 'Ada' }],
        ValidationData: [
          { Name: 'invitation', Value: 'I-42' },
          { Name: 'source', Value: 'page' },
        ],
      },
      named,
      { ...named, ConfirmationCode: one.pool.inbox.latest()?.code, Session: session, ForceAliasCreation: false },
      {
        ...all,
        AuthFlow: 'USER_AUTH',
        AuthParameters: { USERNAME: ada, SECRET_HASH: hashOf(ada) },
        Session: session,
      },
    ]);
  });

  it('is left out unless it is set, and nobody’s address is taken away by itself (S-7)', async () => {
    const one = journey({}, createPool({ userPoolClient: {} }));
    await one.signUp();
    await one.resend();
    await one.confirm();
    expect(one.sent).toEqual([
      { ClientId: clientId, Username: ada, Password: password },
      { ClientId: clientId, Username: ada },
      { ClientId: clientId, Username: ada, ConfirmationCode: one.pool.inbox.latest()?.code },
    ]);
  });

  it('is made of what was typed, without passwords, for each operation (S-3)', async () => {
    const of = vi.fn((_values: unknown, operation: string) => ({ operation }));
    const analyticsMetadata = vi.fn(() => Promise.resolve({ AnalyticsEndpointId: 'endpoint' }));
    const one = journey({ autoSignIn: true, validationData: of, clientMetadata: of, analyticsMetadata });
    await walk(one);
    const operations = ['SignUp', 'ResendConfirmationCode', 'ConfirmSignUp', 'InitiateAuth'];
    const expected = operations.map((operation) => [typed, operation]);
    expect(analyticsMetadata.mock.calls).toEqual(expected);
    expect(of.mock.calls).toEqual(expect.arrayContaining(expected));
    expect(of).toHaveBeenCalledTimes(5);
    expect(one.sent).toMatchObject(
      operations.map((operation) => ({ ClientMetadata: { operation, campaign: 'spring' } })),
    );
  });

  it('is the person’s own where a field and the app send the same name', async () => {
    const one = journey({
      validationData: { invitation: 'default', source: 'page' },
      clientMetadata: () => Promise.resolve({ campaign: 'default', source: 'page' }),
    });
    await one.signUp(form);
    expect(one.sent).toMatchObject([
      {
        ValidationData: [
          { Name: 'invitation', Value: 'I-42' },
          { Name: 'source', Value: 'page' },
        ],
        ClientMetadata: { campaign: 'spring', source: 'page' },
      },
    ]);
  });

  it('is left to the app’s last word on SignUp', async () => {
    const one = journey({ clientMetadata: { source: 'page' } });
    await one.signUp(form, (request) => ({ ...request, ClientMetadata: { token: 'used once' } }));
    await one.resend();
    expect(one.sent).toMatchObject([
      { ClientMetadata: { token: 'used once' } },
      { ClientMetadata: { source: 'page', campaign: 'spring' } },
    ]);
  });

  it('is for a request of the app’s own as well, whose values the app knows', async () => {
    const clientMetadata = vi.fn(() => ({ source: 'page' }));
    const one = journey({ clientMetadata });
    await one.signUp({ ClientId: clientId, Username: ada, Password: password, ClientMetadata: { campaign: 'own' } });
    expect(one.sent).toMatchObject([{ Username: ada, ClientMetadata: { source: 'page', campaign: 'own' } }]);
    expect(clientMetadata.mock.calls).toEqual([[{}, 'SignUp']]);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('oops');
      },
    ],
    ['rejects', () => Promise.reject(new Error('oops'))],
    [
      'rejects with what would mean that the user exists',
      () => Promise.reject(Object.assign(new Error(), { name: 'LimitExceededException' })),
    ],
  ])('that cannot be had, since its function %s, sends nothing', async (_, clientMetadata) => {
    const one = journey({ clientMetadata });
    await one.signUp();
    expect(one.sent).toEqual([]);
    expect(one.state).toMatchObject({ step: 'signUp', pending: false, fault: { outcome: 'failed' } });
    expect(one.fault?.[1]).toBe('SignUp');
  });
});

describe('every member of the answers', () => {
  it('reaches the app: of SignUp and ResendConfirmationCode by the state, of ConfirmSignUp by the result', async () => {
    const one = journey();
    await one.signUp();
    const { sub } = one.pool.users[0] ?? {};
    const delivery = { Destination: 'a***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' };
    const session = expect.stringMatching(/.{20}/) as unknown;
    expect(one.state).toMatchObject({ step: 'confirm', userSub: sub, session, delivery });
    await one.resend();
    expect(one.state).toMatchObject({ step: 'confirm', userSub: sub, session, delivery, resends: 1 });
    await one.confirm();
    expect(one.result).toEqual({ status: 'confirmed', username: ada, signInName: ada, userSub: sub, session });
  });

  it('reaches the app where the pool confirms by itself: UserConfirmed is the status', async () => {
    const triggers = {
      preSignUp: ({ response }: { response: { autoConfirmUser: boolean } }) => {
        response.autoConfirmUser = true;
      },
    };
    const one = journey({}, createPool({ triggers }));
    await one.signUp(adaFilled);
    expect(one.result).toEqual({
      status: 'confirmed',
      username: ada,
      signInName: ada,
      userSub: one.pool.users[0]?.sub,
      session: expect.stringMatching(/.{20}/) as unknown,
    });
  });
});
