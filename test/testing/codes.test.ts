import { describe, expect, it } from 'vitest';
import { createFakeUserPool, type FakeUserPoolOptions } from '../../src/testing.js';

const hour = 3_600_000;
const Username = 'ada@example.com';
const user = { ClientId: 'client', Username };
const expired = {
  name: 'ExpiredCodeException',
  message: 'Invalid code provided, please request a code again.',
};
const mismatch = {
  name: 'CodeMismatchException',
  message: 'Invalid verification code provided, please try again.',
};
const limit = {
  name: 'LimitExceededException',
  message: 'Attempt limit exceeded, please try after some time.',
};
const notFound = { name: 'UserNotFoundException', message: 'Username/client id combination not found.' };

/** A pool with one unconfirmed user, a clock that the test turns, and codes 000001, 000002, ... */
async function poolWithUser(options: FakeUserPoolOptions = {}) {
  const clock = { now: 1_700_000_000_000 };
  let codes = 0;
  const pool = createFakeUserPool({
    clock: () => clock.now,
    code: () => String((codes += 1)).padStart(6, '0'),
    ...options,
  });
  await pool.signUp({ ...user, Password: 'Correct-horse-1' });
  return { pool, clock, confirm: (ConfirmationCode: string) => pool.confirmSignUp({ ...user, ConfirmationCode }) };
}

describe('a code', () => {
  it('has six digits, zeros in front included', async () => {
    const pool = createFakeUserPool({ random: () => 0.000_042 });
    await pool.signUp({ ...user, Password: 'Correct-horse-1' });
    expect(pool.inbox.latest()?.code).toBe('000042');
  });

  it('confirms the user, once', async () => {
    const { pool, confirm, clock } = await poolWithUser();
    expect(await confirm('000001')).toEqual({});
    expect(pool.findUser(Username)).toMatchObject({ status: 'CONFIRMED', confirmedAt: clock.now });
    await expect(confirm('000001')).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'User cannot be confirmed. Current status is CONFIRMED',
    });
  });

  it('is refused when it is another (F-28)', async () => {
    const { pool, confirm } = await poolWithUser();
    await expect(confirm('000002')).rejects.toMatchObject(mismatch);
    expect(pool.findUser(Username)?.status).toBe('UNCONFIRMED');
    await confirm('000001');
  });

  it('expires after 24 hours (F-29)', async () => {
    const { clock, confirm } = await poolWithUser();
    clock.now += 24 * hour;
    await expect(confirm('000001')).rejects.toMatchObject(expired);
    const fresh = await poolWithUser();
    fresh.clock.now += 24 * hour - 1;
    await fresh.confirm('000001');
  });

  it('is worth nothing once another was sent', async () => {
    const { pool, confirm } = await poolWithUser();
    expect(await pool.resendConfirmationCode(user)).toEqual({
      CodeDeliveryDetails: { Destination: 'a***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' },
    });
    expect(pool.inbox.messages.map(({ code }) => code)).toEqual(['000001', '000002']);
    await expect(confirm('000001')).rejects.toMatchObject(mismatch);
    await confirm('000002');
  });

  it.each([
    [
      '',
      "Value '' at 'confirmationCode' failed to satisfy constraint: Member must have length greater than or equal to 1",
    ],
    [
      '1 2',
      "Value '1 2' at 'confirmationCode' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\S]+",
    ],
  ])('with the wrong shape, %j, comes back in the text', async (code, words) => {
    const { confirm } = await poolWithUser();
    await expect(confirm(code)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: `1 validation error detected: ${words}`,
    });
  });

  it('that was never sent cannot be right', async () => {
    const { confirm } = await poolWithUser({ userPool: { UsernameAttributes: ['email'] } });
    await expect(confirm('000001')).rejects.toMatchObject(expired);
  });
});

describe('attempts', () => {
  it('to confirm are limited to 15 in an hour (F-9)', async () => {
    const { clock, confirm } = await poolWithUser();
    for (let attempt = 0; attempt < 15; attempt += 1) await expect(confirm('999999')).rejects.toMatchObject(mismatch);
    await expect(confirm('000001')).rejects.toMatchObject(limit);
    clock.now += hour;
    await confirm('000001');
  });

  it('to resend are limited to 5 in an hour, per user (F-9)', async () => {
    const { pool, clock } = await poolWithUser();
    for (let attempt = 0; attempt < 5; attempt += 1) await pool.resendConfirmationCode(user);
    await expect(pool.resendConfirmationCode(user)).rejects.toMatchObject(limit);
    expect(pool.inbox.messages).toHaveLength(6);
    await pool.signUp({ ClientId: 'client', Username: 'bob@example.com', Password: 'Correct-horse-1' });
    await pool.resendConfirmationCode({ ClientId: 'client', Username: 'bob@example.com' });
    clock.now += hour;
    await pool.resendConfirmationCode(user);
  });

  it('can have other limits', async () => {
    const { pool, confirm } = await poolWithUser({ limits: { confirmSignUp: 1, resendConfirmationCode: 0 } });
    await expect(pool.resendConfirmationCode(user)).rejects.toMatchObject(limit);
    await expect(confirm('999999')).rejects.toMatchObject(mismatch);
    await expect(confirm('000001')).rejects.toMatchObject(limit);
  });
});

describe('a resend that has nothing to send', () => {
  it('to a confirmed user is refused', async () => {
    const { pool } = await poolWithUser();
    await pool.confirm(Username);
    await expect(pool.resendConfirmationCode(user)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'User is already confirmed.',
    });
  });

  it('in a pool that verifies nothing is refused', async () => {
    const { pool } = await poolWithUser({ userPool: { UsernameAttributes: ['email'] } });
    await expect(pool.resendConfirmationCode(user)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'Cannot resend codes. Auto verification not turned on.',
    });
  });
});

describe('somebody whom the pool does not know', () => {
  const nobody = { ClientId: 'client', Username: 'nobody@example.com' };

  it('is told so where the app client tells (F-31)', async () => {
    const { pool } = await poolWithUser();
    await expect(pool.confirmSignUp({ ...nobody, ConfirmationCode: '000001' })).rejects.toMatchObject(notFound);
    await expect(pool.resendConfirmationCode(nobody)).rejects.toMatchObject(notFound);
  });

  it('gets the answers of a user where the app client does not tell', async () => {
    const { pool } = await poolWithUser({ userPoolClient: { PreventUserExistenceErrors: 'ENABLED' } });
    await expect(pool.confirmSignUp({ ...nobody, ConfirmationCode: '000001' })).rejects.toMatchObject(mismatch);
    expect(await pool.resendConfirmationCode(nobody)).toEqual({
      CodeDeliveryDetails: { Destination: 'n***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' },
    });
    expect(pool.inbox.messages).toHaveLength(1);
    await expect(pool.signUp({ ...user, Password: 'Correct-horse-1' })).rejects.toMatchObject({
      name: 'UsernameExistsException',
    });
  });
});
