import { describe, expect, it } from 'vitest';
import { createFakeUserPool } from '../../src/testing.js';

const email = { Name: 'email', Value: 'shared@example.com' };

/** Two users with one address in a pool where the address is an alias; the first has confirmed it. */
async function twoUsers() {
  const pool = createFakeUserPool({ userPool: { AliasAttributes: ['email'], AutoVerifiedAttributes: ['email'] } });
  const signUp = (Username: string) =>
    pool.signUp({ ClientId: 'client', Username, Password: 'Correct-horse-1', UserAttributes: [email] });
  const confirm = (Username: string, ForceAliasCreation?: boolean) =>
    pool.confirmSignUp({
      ClientId: 'client',
      Username,
      ConfirmationCode: pool.inbox.latest(Username)?.code,
      ForceAliasCreation,
    });
  await signUp('first');
  await signUp('second');
  await confirm('first');
  return { pool, confirm };
}

it('lets two users give one address, and refuses the second at confirmation (F-30)', async () => {
  const { pool, confirm } = await twoUsers();
  await expect(confirm('second')).rejects.toMatchObject({
    name: 'AliasExistsException',
    message: 'An account with the given email already exists.',
  });
  expect(pool.findUser('second')).toMatchObject({ status: 'UNCONFIRMED', attributes: { email: email.Value } });
});

it('moves the alias when forced to', async () => {
  const { pool, confirm } = await twoUsers();
  expect(pool.findUser(email.Value)?.username).toBe('first');
  await confirm('second', true);
  expect(pool.findUser(email.Value)?.username).toBe('second');
  expect(pool.findUser('first')?.attributes).toMatchObject({ email_verified: 'false' });
});

describe('an alias that is not confirmed yet', () => {
  const signedUp = async (CaseSensitive = true) => {
    const pool = createFakeUserPool({
      userPool: {
        AliasAttributes: ['email'],
        AutoVerifiedAttributes: ['email'],
        UsernameConfiguration: { CaseSensitive },
      },
      userPoolClient: { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] },
    });
    const Password = 'Correct-horse-1';
    const answer = await pool.signUp({ ClientId: 'client', Username: 'ada', Password, UserAttributes: [email] });
    return { pool, answer, ConfirmationCode: pool.inbox.latest()?.code };
  };
  const unknown = { name: 'UserNotFoundException', message: 'Username/client id combination not found.' };

  it('finds nobody: another code and the confirmation need the username', async () => {
    const { pool, ConfirmationCode } = await signedUp();
    const byAlias = { ClientId: 'client', Username: email.Value };
    await expect(pool.resendConfirmationCode(byAlias)).rejects.toMatchObject(unknown);
    await expect(pool.confirmSignUp({ ...byAlias, ConfirmationCode })).rejects.toMatchObject(unknown);
    await pool.confirmSignUp({ ...byAlias, Username: 'ada', ConfirmationCode });
    expect(pool.findUser(email.Value)?.username).toBe('ada');
  });

  it('signs in once it is', async () => {
    const { pool, answer, ConfirmationCode } = await signedUp();
    const { Session } = await pool.confirmSignUp({
      ClientId: 'client',
      Username: 'ada',
      ConfirmationCode,
      Session: answer.Session,
    });
    const signIn = { ClientId: 'client', AuthFlow: 'USER_AUTH' as const, Session };
    expect(await pool.initiateAuth({ ...signIn, AuthParameters: { USERNAME: email.Value } })).toHaveProperty(
      'AuthenticationResult',
    );
  });

  it.each([
    [true, undefined],
    [false, 'ada'],
  ])('then counts case where the pool does: %s', async (caseSensitive, found) => {
    const { pool, ConfirmationCode } = await signedUp(caseSensitive);
    await pool.confirmSignUp({ ClientId: 'client', Username: 'ada', ConfirmationCode });
    expect(pool.findUser(email.Value.toUpperCase())?.username).toBe(found);
    expect(pool.findUser('ADA')?.username).toBe(found);
  });
});
