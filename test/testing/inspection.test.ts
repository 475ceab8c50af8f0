import { expect, it, vi } from 'vitest';
import { createFakeUserPool } from '../../src/testing.js';

const ada = { ClientId: 'client', Username: 'ada@example.com', Password: 'Correct-horse-1' };

it('logs what was sent, without secrets', async () => {
  const pool = createFakeUserPool({ clock: () => 42 });
  await pool.signUp({ ...ada, UserContextData: { EncodedData: 'e30=' }, ClientMetadata: undefined });
  await pool
    .resendConfirmationCode({ ClientId: 'client', Username: ada.Username, SecretHash: 'c2VjcmV0' })
    .catch(() => 0);
  expect(pool.requests).toEqual([
    {
      operation: 'SignUp',
      time: 42,
      request: { ...ada, Password: '[redacted]', UserContextData: { EncodedData: 'e30=' } },
    },
    {
      operation: 'ResendConfirmationCode',
      time: 42,
      request: { ClientId: 'client', Username: ada.Username, SecretHash: '[redacted]' },
    },
  ]);
});

it('tells listeners of each change of the inbox, with a new list (React compares by identity)', async () => {
  const { inbox, signUp, resendConfirmationCode, reset } = createFakeUserPool();
  const listener = vi.fn();
  const unsubscribe = inbox.subscribe(listener);
  const before = inbox.messages;
  expect(inbox.messages).toBe(before);
  await signUp(ada);
  expect(inbox.messages).not.toBe(before);
  await resendConfirmationCode(ada);
  reset();
  expect(listener).toHaveBeenCalledTimes(3);
  unsubscribe();
  await signUp(ada);
  expect(listener).toHaveBeenCalledTimes(3);
});

it('finds the newest message, by address or by username', async () => {
  const pool = createFakeUserPool();
  await pool.signUp(ada);
  await pool.signUp({ ...ada, Username: 'bob@example.com' });
  expect(pool.inbox.latest()?.to).toBe('bob@example.com');
  expect(pool.inbox.latest('ada@example.com')?.to).toBe('ada@example.com');
  expect(pool.inbox.latest('eve@example.com')).toBeUndefined();
});

it('confirms without a code, and complains about nobody', async () => {
  const pool = createFakeUserPool({ userPool: { UsernameAttributes: ['email'] } });
  await pool.signUp(ada);
  await pool.confirm(ada.Username);
  await pool.confirm(ada.Username);
  expect(pool.findUser(ada.Username)).toMatchObject({ status: 'CONFIRMED', attributes: { email: ada.Username } });
  expect(pool.findUser(ada.Username)?.attributes).not.toHaveProperty('email_verified');
  await expect(pool.confirm('eve@example.com')).rejects.toThrow('eve@example.com');
});

it('shows copies, so that a test cannot change the pool by looking', async () => {
  const pool = createFakeUserPool();
  await pool.signUp(ada);
  Object.assign(pool.findUser(ada.Username)?.attributes ?? {}, { email: 'changed' });
  expect(pool.findUser(ada.Username)?.attributes).toEqual({ email: ada.Username });
});
