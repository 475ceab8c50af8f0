import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createSignUpClient } from '../../src/client.js';
import { createFakeUserPool, createRequestListener } from '../../src/testing.js';
import { ClientId, minute, refusal, signedUp, Username } from './signed-up.js';

const claims = (token = ''): unknown => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

describe('the Session of a confirmed sign-up', () => {
  it('signs in, with tokens that nobody can take for real ones', async () => {
    const { pool, confirm, signIn, clock } = await signedUp();
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
    const { answer, signIn } = await signedUp({ triggers: { preSignUp } });
    expect(await signIn(answer.Session)).toMatchObject({ AuthenticationResult: { TokenType: 'Bearer' } });
  });

  it('is good once', async () => {
    const { confirm, signIn } = await signedUp();
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
    const late = await signedUp({ userPoolClient });
    const { Session } = await late.confirm();
    late.clock.now += minutes * minute;
    await expect(late.signIn(Session)).rejects.toMatchObject(
      refusal('Invalid session for the user, session is expired.'),
    );
    const timely = await signedUp({ userPoolClient });
    const still = await timely.confirm();
    timely.clock.now += minutes * minute - 1;
    expect(await timely.signIn(still.Session)).toHaveProperty('AuthenticationResult');
  });

  it('does not come from a confirmation whose own Session was none or had run out', async () => {
    const { clock, confirm, pool } = await signedUp();
    clock.now += 3 * minute;
    expect(await confirm()).toEqual({});
    expect(pool.findUser(Username)?.status).toBe('CONFIRMED');
  });

  it('outlives a wrong code', async () => {
    const { pool, confirm, answer } = await signedUp();
    const wrong = pool.inbox.latest()?.code === '000000' ? '000001' : '000000';
    await expect(
      pool.confirmSignUp({ ClientId, Username, ConfirmationCode: wrong, Session: answer.Session }),
    ).rejects.toMatchObject({ name: 'CodeMismatchException' });
    expect(await confirm()).toHaveProperty('Session');
  });

  it('that has run out can be made to stand in the way of the confirmation', async () => {
    const { clock, confirm, pool } = await signedUp({ staleSessions: 'refuse' });
    clock.now += 3 * minute;
    await expect(confirm()).rejects.toMatchObject(refusal('Invalid session for the user, session is expired.'));
    expect(pool.findUser(Username)?.status).toBe('UNCONFIRMED');
    expect(await pool.confirmSignUp({ ClientId, Username, ConfirmationCode: pool.inbox.latest()?.code })).toEqual({});
  });

  it('is no other: not of SignUp, not of another user, not made up', async () => {
    const { pool, answer, signIn } = await signedUp();
    const bob = await pool.signUp({ ClientId, Username: 'bob@example.com', Password: 'Correct-horse-1' });
    await pool.confirm(Username);
    for (const session of [bob.Session, 'x'.repeat(20), answer.Session])
      await expect(signIn(session)).rejects.toMatchObject(refusal('Invalid session for the user.'));
    await expect(signIn('short')).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  it('is forgotten by a reset', async () => {
    const { pool, confirm, signIn } = await signedUp();
    const { Session } = await confirm();
    pool.reset();
    await expect(signIn(Session)).rejects.toMatchObject({ name: 'UserNotFoundException' });
  });
});

describe('a sign-in that cannot be', () => {
  it('has no Session', async () => {
    const { confirm, signIn } = await signedUp();
    await confirm();
    await expect(signIn()).rejects.toMatchObject(refusal('Incorrect username or password.'));
  });

  it('is of an app client without the flow, or of another flow', async () => {
    const { confirm, signIn } = await signedUp({ userPoolClient: { ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] } });
    expect(await confirm()).toEqual({});
    await expect(signIn('x'.repeat(20))).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'USER_AUTH flow not enabled for this client',
    });
    const { pool } = await signedUp();
    const other = { ClientId, AuthFlow: 'USER_SRP_AUTH' as 'USER_AUTH', AuthParameters: { USERNAME: Username } };
    await expect(pool.initiateAuth(other)).rejects.toThrow('USER_SRP_AUTH flow not enabled for this client');
  });

  it('is of nobody, or of somebody unconfirmed', async () => {
    const { pool, answer, signIn } = await signedUp();
    await expect(signIn(answer.Session)).rejects.toMatchObject({
      name: 'UserNotConfirmedException',
      message: 'User is not confirmed.',
    });
    pool.reset();
    await expect(signIn()).rejects.toMatchObject({ name: 'UserNotFoundException', message: 'User does not exist.' });
    const userPoolClient = { ExplicitAuthFlows: ['ALLOW_USER_AUTH'], PreventUserExistenceErrors: 'ENABLED' };
    const silent = await signedUp({ userPoolClient });
    silent.pool.reset();
    await expect(silent.signIn()).rejects.toMatchObject(refusal('Incorrect username or password.'));
  });

  it('does not say who or how', async () => {
    const { pool } = await signedUp();
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
