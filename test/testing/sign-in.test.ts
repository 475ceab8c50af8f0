import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createSignUpClient } from '../../src/client.js';
import { createFakeUserPool, createRequestListener, type FakeUserPoolOptions } from '../../src/testing.js';

const minute = 60_000;
const ClientId = 'client';
const Username = 'ada@example.com';
const email = { UsernameAttributes: ['email'], AutoVerifiedAttributes: ['email'] };

/** A pool whose app client allows USER_AUTH, a clock that the test turns, and somebody who has signed up. */
async function pooled(options: FakeUserPoolOptions = {}, phone?: string) {
  const clock = { now: 1_700_000_000_000 };
  const pool = createFakeUserPool({
    clock: () => clock.now,
    userPool: email,
    userPoolClient: { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] },
    ...options,
  });
  const UserAttributes = phone ? [{ Name: 'phone_number', Value: phone }] : [];
  const signedUp = await pool.signUp({ ClientId, Username, Password: 'Correct-horse-1', UserAttributes });
  const confirm = (Session = signedUp.Session) =>
    pool.confirmSignUp({ ClientId, Username, ConfirmationCode: pool.inbox.latest()?.code, Session });
  const signIn = (Session?: string, more: Record<string, string> = {}) =>
    pool.initiateAuth({ ClientId, AuthFlow: 'USER_AUTH', AuthParameters: { USERNAME: Username, ...more }, Session });
  return { pool, clock, signedUp, confirm, signIn };
}

const refusal = (message: string) => ({ name: 'NotAuthorizedException', message });
const claims = (token = ''): unknown => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

describe('the Session of a confirmed sign-up', () => {
  it('signs in, with tokens that nobody can take for real ones', async () => {
    const { pool, confirm, signIn, clock } = await pooled();
    const { AuthenticationResult, ...rest } = await signIn((await confirm()).Session);
    expect(rest).toEqual({ ChallengeParameters: {} });
    expect(AuthenticationResult).toMatchObject({ ExpiresIn: 3600, TokenType: 'Bearer' });
    const { AccessToken, IdToken, RefreshToken } = AuthenticationResult ?? {};
    const { sub, username } = pool.findUser(Username) ?? {};
    const time = clock.now / 1000;
    expect(claims(AccessToken)).toMatchObject({ sub, username, client_id: ClientId, token_use: 'access', iat: time });
    expect(claims(IdToken)).toMatchObject({
      sub,
      email: Username,
      email_verified: 'true',
      token_use: 'id',
      aud: ClientId,
    });
    expect(AccessToken?.endsWith('.fake')).toBe(true);
    expect(RefreshToken).toMatch(/^fake-refresh-token-/);
    expect(Buffer.from(IdToken?.split('.')[0] ?? '', 'base64url').toString()).toContain('"alg":"none"');
  });

  it('signs in after a sign-up that the pool confirmed at once', async () => {
    const preSignUp = ({ response }: { response: { autoConfirmUser: boolean } }) => {
      response.autoConfirmUser = true;
    };
    const { signedUp, signIn } = await pooled({ triggers: { preSignUp } });
    expect(await signIn(signedUp.Session)).toMatchObject({ AuthenticationResult: { TokenType: 'Bearer' } });
  });

  it('is good once', async () => {
    const { confirm, signIn } = await pooled();
    const { Session } = await confirm();
    await signIn(Session);
    await expect(signIn(Session)).rejects.toMatchObject(
      refusal('Invalid session for the user, session can only be used once.'),
    );
  });

  it.each([
    [undefined, 3],
    [15, 15],
  ])('with a validity of %s is good for %i minutes', async (AuthSessionValidity, minutes) => {
    const userPoolClient = { ExplicitAuthFlows: ['ALLOW_USER_AUTH'], AuthSessionValidity };
    const late = await pooled({ userPoolClient });
    const { Session } = await late.confirm();
    late.clock.now += minutes * minute;
    await expect(late.signIn(Session)).rejects.toMatchObject(
      refusal('Invalid session for the user, session is expired.'),
    );
    const timely = await pooled({ userPoolClient });
    const still = await timely.confirm();
    timely.clock.now += minutes * minute - 1;
    expect(await timely.signIn(still.Session)).toHaveProperty('AuthenticationResult');
  });

  it('does not come from a confirmation whose own Session was none or had run out', async () => {
    const { clock, confirm, pool } = await pooled();
    clock.now += 3 * minute;
    expect(await confirm()).toEqual({});
    expect(pool.findUser(Username)?.status).toBe('CONFIRMED');
  });

  it('outlives a wrong code', async () => {
    const { pool, confirm, signedUp } = await pooled();
    const wrong = pool.inbox.latest()?.code === '000000' ? '000001' : '000000';
    await expect(
      pool.confirmSignUp({ ClientId, Username, ConfirmationCode: wrong, Session: signedUp.Session }),
    ).rejects.toMatchObject({ name: 'CodeMismatchException' });
    expect(await confirm()).toHaveProperty('Session');
  });

  it('that has run out can be made to stand in the way of the confirmation', async () => {
    const { clock, confirm, pool } = await pooled({ staleSessions: 'refuse' });
    clock.now += 3 * minute;
    await expect(confirm()).rejects.toMatchObject(refusal('Invalid session for the user, session is expired.'));
    expect(pool.findUser(Username)?.status).toBe('UNCONFIRMED');
    expect(await pool.confirmSignUp({ ClientId, Username, ConfirmationCode: pool.inbox.latest()?.code })).toEqual({});
  });

  it('is no other: not of SignUp, not of another user, not made up', async () => {
    const { pool, signedUp, signIn } = await pooled();
    const bob = await pool.signUp({ ClientId, Username: 'bob@example.com', Password: 'Correct-horse-1' });
    await pool.confirm(Username);
    for (const session of [bob.Session, 'x'.repeat(20), signedUp.Session])
      await expect(signIn(session)).rejects.toMatchObject(refusal('Invalid session for the user.'));
    await expect(signIn('short')).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  it('is forgotten by a reset', async () => {
    const { pool, confirm, signIn } = await pooled();
    const { Session } = await confirm();
    pool.reset();
    await expect(signIn(Session)).rejects.toMatchObject({ name: 'UserNotFoundException' });
  });
});

describe('a sign-in that cannot be', () => {
  it('has no Session', async () => {
    const { confirm, signIn } = await pooled();
    await confirm();
    await expect(signIn()).rejects.toMatchObject(refusal('Incorrect username or password.'));
  });

  it('is of an app client without the flow, or of another flow', async () => {
    const { confirm, signIn } = await pooled({ userPoolClient: { ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] } });
    expect(await confirm()).toEqual({});
    await expect(signIn('x'.repeat(20))).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'USER_AUTH flow not enabled for this client',
    });
    const { pool } = await pooled();
    const other = { ClientId, AuthFlow: 'USER_SRP_AUTH' as 'USER_AUTH', AuthParameters: { USERNAME: Username } };
    await expect(pool.initiateAuth(other)).rejects.toThrow('USER_SRP_AUTH flow not enabled for this client');
  });

  it('is of nobody, or of somebody unconfirmed', async () => {
    const { pool, signedUp, signIn } = await pooled();
    await expect(signIn(signedUp.Session)).rejects.toMatchObject({
      name: 'UserNotConfirmedException',
      message: 'User is not confirmed.',
    });
    pool.reset();
    await expect(signIn()).rejects.toMatchObject({ name: 'UserNotFoundException', message: 'User does not exist.' });
    const userPoolClient = { ExplicitAuthFlows: ['ALLOW_USER_AUTH'], PreventUserExistenceErrors: 'ENABLED' };
    const silent = await pooled({ userPoolClient });
    silent.pool.reset();
    await expect(silent.signIn()).rejects.toMatchObject(refusal('Incorrect username or password.'));
  });

  it('does not say who or how', async () => {
    const { pool } = await pooled();
    await expect(pool.initiateAuth({ ClientId, AuthFlow: undefined })).rejects.toThrow(
      "Value at 'authFlow' failed to satisfy constraint: Member must not be null",
    );
    await expect(pool.initiateAuth({ ClientId, AuthFlow: 'USER_AUTH' })).rejects.toThrow(
      'Missing required parameter USERNAME',
    );
  });

  it('lacks the hash of a client with a secret; the log keeps none', async () => {
    const ClientSecret = 'a-secret-of-more-than-24-characters';
    const hash = createHmac('sha256', ClientSecret)
      .update(Username + ClientId)
      .digest('base64');
    const pool = createFakeUserPool({
      userPoolClient: { ClientId, ClientSecret, ExplicitAuthFlows: ['ALLOW_USER_AUTH'] },
    });
    const who = { ClientId, Username, SecretHash: hash };
    const { Session } = await pool.signUp({ ...who, Password: 'Correct-horse-1' });
    const next = await pool.confirmSignUp({ ...who, ConfirmationCode: pool.inbox.latest()?.code, Session });
    const request = { ClientId, AuthFlow: 'USER_AUTH' as const, Session: next.Session };
    await expect(pool.initiateAuth({ ...request, AuthParameters: { USERNAME: Username } })).rejects.toThrow(
      'secret was not received',
    );
    const AuthParameters = { USERNAME: Username, SECRET_HASH: hash };
    expect(await pool.initiateAuth({ ...request, AuthParameters })).toHaveProperty('AuthenticationResult');
    expect(JSON.stringify(pool.requests)).not.toContain(hash);
  });
});

describe('a pool that demands more', () => {
  const mfa = { ...email, MfaConfiguration: 'ON' };
  const choice = {
    ...email,
    Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN'] } },
  };

  it.each([
    ['+14325551212', 'SMS_MFA', { CODE_DELIVERY_DELIVERY_MEDIUM: 'SMS', CODE_DELIVERY_DESTINATION: '+*******1212' }],
    [undefined, 'MFA_SETUP', { MFAS_CAN_SETUP: '["SOFTWARE_TOKEN_MFA"]' }],
  ])('asks somebody with the number %s for %s, with a Session', async (phone, ChallengeName, parameters) => {
    const { confirm, signIn } = await pooled({ userPool: mfa }, phone);
    const answer = await signIn((await confirm()).Session);
    expect(answer).toMatchObject({ ChallengeName, ChallengeParameters: parameters });
    expect(answer.Session?.length).toBeGreaterThanOrEqual(20);
    expect(answer).not.toHaveProperty('AuthenticationResult');
  });

  it('lets somebody without a Session choose among what is theirs', async () => {
    const { pool, confirm, signIn } = await pooled({ userPool: choice });
    await confirm();
    const answer = await signIn();
    expect(answer).toEqual({
      ChallengeName: 'SELECT_CHALLENGE',
      ChallengeParameters: { USERNAME: pool.findUser(Username)?.username },
      AvailableChallenges: ['PASSWORD', 'PASSWORD_SRP', 'EMAIL_OTP'],
      Session: expect.stringMatching(/^fake-session-/) as string,
    });
    // That Session is for RespondToAuthChallenge, which the pool does not know.
    await expect(signIn(answer.Session)).rejects.toMatchObject(refusal('Invalid session for the user.'));
    expect(await signIn(undefined, { PREFERRED_CHALLENGE: 'EMAIL_OTP' })).toMatchObject({
      ChallengeName: 'EMAIL_OTP',
      ChallengeParameters: { CODE_DELIVERY_DESTINATION: 'a***@e***' },
    });
    expect(await signIn(undefined, { PREFERRED_CHALLENGE: 'WEB_AUTHN' })).toMatchObject({
      ChallengeName: 'SELECT_CHALLENGE',
    });
  });

  it('takes the Session for the first factor all the same', async () => {
    const { confirm, signIn } = await pooled({ userPool: choice });
    expect(await signIn((await confirm()).Session)).toHaveProperty('AuthenticationResult');
  });

  it('demands what the test says', async () => {
    const challenge = () => ({ ChallengeName: 'CUSTOM_CHALLENGE', ChallengeParameters: { question: '?' } });
    const { confirm, signIn } = await pooled({ challenge });
    expect(await signIn((await confirm()).Session)).toMatchObject(challenge());
  });
});

it('signs in over HTTP, through the client that apps use', async () => {
  const pool = createFakeUserPool({ userPoolClient: { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] } });
  const server = createServer(createRequestListener(pool));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const client = createSignUpClient({ endpoint });
  const { Session } = await client.signUp({ ClientId, Username, Password: 'Correct-horse-1' });
  const code = pool.inbox.latest()?.code;
  const confirmed = await client.confirmSignUp({ ClientId, Username, ConfirmationCode: code, Session });
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSCognitoIdentityProviderService.InitiateAuth',
    },
    body: JSON.stringify({
      ClientId,
      AuthFlow: 'USER_AUTH',
      AuthParameters: { USERNAME: Username },
      Session: confirmed.Session,
    }),
  });
  expect(await response.json()).toMatchObject({ AuthenticationResult: { TokenType: 'Bearer', ExpiresIn: 3600 } });
  server.close();
  server.closeAllConnections();
});
