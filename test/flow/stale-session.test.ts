import { describe, expect, it } from 'vitest';
import type { FakeUserPoolOptions } from '../../src/testing.js';
import { ada, createPool, journey } from './caller.js';

/** A code lives 24 hours, a Session a few minutes. */
async function tenMinutesLate(options: FakeUserPoolOptions, autoSignIn: boolean) {
  let now = 0;
  const one = journey({ autoSignIn }, createPool({ clock: () => now, ...options }));
  await one.signUp();
  now += 10 * 60_000;
  await one.confirm();
  return one;
}

describe('somebody who takes longer for the code than the Session lives', () => {
  it.each([false, true])('is confirmed by the next try, without it (autoSignIn: %s)', async (autoSignIn) => {
    const one = await tenMinutesLate({ staleSessions: 'refuse' }, autoSignIn);
    expect(one.fault).toMatchObject([{ key: 'serviceFailed', action: 'retry' }, 'ConfirmSignUp']);
    expect(one.fault?.[0].diagnosis).toBeUndefined();
    await one.confirm();
    expect(one.sent.at(-1)).not.toHaveProperty('Session');
    expect(one.result).toMatchObject({ status: 'confirmed', username: ada });
  });

  it('is confirmed at once where the service overlooks it, and the developer is told of no wrong setting', async () => {
    const one = await tenMinutesLate({}, true);
    expect(one.result).toMatchObject({ status: 'confirmed', signInFault: { name: 'NoSessionError' } });
    expect(one.fault?.[0].diagnosis).toBeUndefined();
  });
});
