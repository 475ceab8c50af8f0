import { expect, it } from 'vitest';
import { createFakeUserPool, type Limits } from '../../src/testing.js';

const ada = { ClientId: 'client', Username: 'ada@example.com', Password: 'Correct-horse-1' };
const bob = { ...ada, Username: 'bob@example.com' };

function limited(limits: Limits) {
  const clock = { now: 1_700_000_000_000 };
  return { clock, pool: createFakeUserPool({ limits, clock: () => clock.now }) };
}

it('lets one user call so many times a second (F-6)', async () => {
  const { pool, clock } = limited({ callsPerUser: 2 });
  await pool.signUp(ada);
  await pool.resendConfirmationCode(ada);
  const tooMany = { name: 'TooManyRequestsException', message: 'Too many requests' };
  await expect(pool.resendConfirmationCode(ada)).rejects.toMatchObject(tooMany);
  await expect(pool.confirmSignUp({ ...ada, ConfirmationCode: '1' })).rejects.toMatchObject(tooMany);
  const signIn = { ClientId: 'client', AuthFlow: 'USER_AUTH' as const, AuthParameters: { USERNAME: ada.Username } };
  await expect(pool.initiateAuth(signIn)).rejects.toMatchObject(tooMany);
  await pool.signUp(bob);
  clock.now += 1_000;
  await pool.resendConfirmationCode(ada);
});

it('lets everybody together create and confirm so many users a second (F-6)', async () => {
  const { pool, clock } = limited({ userCreations: 1 });
  await pool.signUp(ada);
  const rate = { name: 'TooManyRequestsException', message: 'Rate exceeded' };
  await expect(pool.signUp(bob)).rejects.toMatchObject(rate);
  const ConfirmationCode = pool.inbox.latest()?.code;
  await expect(pool.confirmSignUp({ ...ada, ConfirmationCode })).rejects.toMatchObject(rate);
  await pool.resendConfirmationCode(ada);
  expect(pool.users).toHaveLength(1);
  clock.now += 1_000;
  await pool.signUp(bob);
});

it('lets one user give so many wrong codes an hour', async () => {
  const { pool, clock } = limited({ wrongCodes: 1 });
  await pool.signUp(ada);
  const code = pool.inbox.latest()?.code ?? '';
  const wrong = code === '000000' ? '000001' : '000000';
  const confirm = (ConfirmationCode: string) => pool.confirmSignUp({ ...ada, ConfirmationCode });
  await expect(confirm(wrong)).rejects.toMatchObject({ name: 'CodeMismatchException' });
  await expect(confirm(wrong)).rejects.toMatchObject({ name: 'TooManyFailedAttemptsException' });
  clock.now += 3_600_000;
  await expect(confirm(wrong)).rejects.toMatchObject({ name: 'CodeMismatchException' });
  await confirm(code);
});

it('sends so many emails a day; the user of the one that is too many is there (F-7)', async () => {
  const { pool, clock } = limited({ emails: 1 });
  await pool.signUp(ada);
  await expect(pool.signUp(bob)).rejects.toMatchObject({
    name: 'LimitExceededException',
    message: expect.stringMatching(/^Exceeded daily email limit for the operation or the account\./) as string,
  });
  expect(pool.findUser(bob.Username)?.status).toBe('UNCONFIRMED');
  expect(pool.inbox.messages).toHaveLength(1);
  await expect(pool.resendConfirmationCode(bob)).rejects.toMatchObject({ name: 'LimitExceededException' });
  clock.now += 86_400_000;
  await pool.resendConfirmationCode(bob);
});

it('counts SMS messages among no emails', async () => {
  const pool = createFakeUserPool({ limits: { emails: 0 }, userPool: { AutoVerifiedAttributes: ['phone_number'] } });
  await pool.signUp({ ...ada, UserAttributes: [{ Name: 'phone_number', Value: '+14325551212' }] });
  expect(pool.inbox.messages).toHaveLength(1);
});

it('has no quotas unless they are given, and starts over after a reset', async () => {
  const pool = createFakeUserPool({ clock: () => 0 });
  for (let user = 0; user < 60; user += 1) await pool.signUp({ ...ada, Username: `${String(user)}@example.com` });
  expect(pool.inbox.messages).toHaveLength(60);
  const { pool: strict } = limited({ userCreations: 1 });
  await strict.signUp(ada);
  strict.reset();
  await strict.signUp(ada);
});
