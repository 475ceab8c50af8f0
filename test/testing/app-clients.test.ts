import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createFakeUserPool } from '../../src/testing.js';

const ada = { ClientId: 'client', Username: 'jürgen@example.com', Password: 'Correct-horse-1' };

describe('the app client', () => {
  it('has the id of the description; any, where there is none', async () => {
    const pool = createFakeUserPool({ userPoolClient: { ClientId: 'mine' } });
    await expect(pool.signUp(ada)).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'User pool client client does not exist.',
    });
    await pool.signUp({ ...ada, ClientId: 'mine' });
    await createFakeUserPool().signUp(ada);
  });

  it('is refused where nobody may sign up', async () => {
    const pool = createFakeUserPool({ userPool: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } } });
    await expect(pool.signUp({ ...ada, Username: 'ada' })).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'SignUp is not permitted for this user pool',
    });
  });
});

describe('an app client with a secret', () => {
  const ClientSecret = 'a-secret-of-more-than-24-characters';
  const pool = () => createFakeUserPool({ userPoolClient: { ClientId: 'client', ClientSecret } });
  const hash = (username: string) => createHmac('sha256', ClientSecret).update(`${username}client`).digest('base64');

  it('needs the hash of every request', async () => {
    const missing = {
      name: 'NotAuthorizedException',
      message: 'Client client is configured for secret but secret was not received',
    };
    await expect(pool().signUp(ada)).rejects.toMatchObject(missing);
    await expect(pool().confirmSignUp({ ...ada, ConfirmationCode: '1' })).rejects.toMatchObject(missing);
    await expect(pool().resendConfirmationCode(ada)).rejects.toMatchObject(missing);
  });

  it('takes the right hash, and no other', async () => {
    await pool().signUp({ ...ada, SecretHash: hash(ada.Username) });
    const answer = pool().signUp({ ...ada, SecretHash: hash('other') });
    await expect(answer).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Unable to verify secret hash for client client',
    });
  });
});

describe('a Session', () => {
  const signUp = async (...ExplicitAuthFlows: string[]) => {
    const pool = createFakeUserPool({ userPoolClient: { ExplicitAuthFlows } });
    const { Session } = await pool.signUp(ada);
    const confirm = (sent: string | undefined) =>
      pool.confirmSignUp({ ...ada, ConfirmationCode: pool.inbox.latest()?.code, Session: sent });
    return { Session, confirm };
  };

  it('comes only from app clients that allow ALLOW_USER_AUTH', async () => {
    const without = await signUp('ALLOW_USER_SRP_AUTH');
    expect(without.Session).toBeUndefined();
    expect(await without.confirm(undefined)).toEqual({});
  });

  it('is answered with the next one', async () => {
    const { Session, confirm } = await signUp('ALLOW_USER_AUTH');
    expect(Session?.length).toBeGreaterThanOrEqual(20);
    const next = await confirm(Session);
    expect(next.Session?.length).toBeGreaterThanOrEqual(20);
    expect(next.Session).not.toBe(Session);
  });

  it('does not begin at confirmation', async () => {
    const { confirm } = await signUp('ALLOW_USER_AUTH');
    expect(await confirm('a-session-of-somebody-else')).toEqual({});
  });
});

describe('the shape of a request', () => {
  it.each([
    [
      { Username: 'ada@example.com' },
      "1 validation error detected: Value at 'clientId' failed to satisfy constraint: Member must not be null",
    ],
    [
      { ClientId: 'no-dashes', Username: '' },
      "2 validation errors detected: Value at 'clientId' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+]+; Value at 'username' failed to satisfy constraint: Member must have length greater than or equal to 1",
    ],
  ])('%j is told all its faults at once', async (request, message) => {
    const answer = createFakeUserPool().signUp({ ClientId: undefined, ...request });
    await expect(answer).rejects.toMatchObject({ name: 'InvalidParameterException', message });
  });
});
