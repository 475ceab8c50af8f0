import { expect, it } from 'vitest';
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

it('knows nobody by an alias that is not confirmed yet', async () => {
  const pool = createFakeUserPool({ userPool: { AliasAttributes: ['email'], AutoVerifiedAttributes: ['email'] } });
  const Password = 'Correct-horse-1';
  await pool.signUp({ ClientId: 'client', Username: 'ada', Password, UserAttributes: [email] });
  await expect(pool.resendConfirmationCode({ ClientId: 'client', Username: email.Value })).rejects.toMatchObject({
    name: 'UserNotFoundException',
  });
});
