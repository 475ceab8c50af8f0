import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { ada, createPool, journey } from './caller.js';

const neutral = { duplicateAccount: 'neutral', autoSignIn: true } as const;

/** What is taken is told no later than this, in milliseconds, and no sooner than half of it. */
const slow = 1_200;

/** Lets the time that a taken name is held back go by at once. */
async function inTime<Result>(going: Promise<Result>): Promise<Result> {
  await vi.advanceTimersByTimeAsync(slow);
  return going;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A journey that ran into an account that was there before. */
async function met(isConfirmed: boolean) {
  const pool = createPool();
  await journey({}, pool).signUp();
  if (isConfirmed) await pool.confirm(ada);
  const one = journey(neutral, pool);
  await inTime(one.signUp());
  return one;
}

describe('a taken username of which nobody shall learn', () => {
  it('goes on to the code, without another request (S-6)', async () => {
    const one = await met(true);
    expect(one.state).toMatchObject({ step: 'confirm', username: ada, delivery: undefined, fault: undefined });
    expect(one.pool.requests).toHaveLength(2);
  });

  it.each([
    ['soonest', 0, slow / 2],
    ['latest', 1, slow],
  ])('takes as long as a message that is sent, at the %s (S-6)', async (_, random, milliseconds) => {
    const pool = createPool();
    await journey({}, pool).signUp();
    const one = journey({ ...neutral, random: () => random }, pool);
    const going = one.signUp();
    await vi.advanceTimersByTimeAsync(milliseconds - 1);
    expect(one.state.step).toBe('signUp');
    await vi.advanceTimersByTimeAsync(1);
    await going;
    expect(one.state.step).toBe('confirm');
  });

  it('is not waited for by whoever cancels meanwhile (S-6)', async () => {
    const pool = createPool();
    await journey({}, pool).signUp();
    const one = journey(neutral, pool);
    const going = one.signUp();
    await vi.advanceTimersByTimeAsync(slow / 4);
    one.abort.abort();
    await going;
    expect(one.state).toMatchObject({ step: 'signUp', fault: { key: 'interrupted', outcome: 'unknown' } });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is told to the app all the same', async () => {
    const one = await met(true);
    expect(one.fault).toMatchObject([{ key: 'usernameExists' }, 'SignUp']);
  });

  it('turns every code down as a wrong one where the account is confirmed (S-6)', async () => {
    const one = await met(true);
    await one.confirm('000000');
    expect(one.state).toMatchObject({ step: 'confirm', mismatches: 1, fault: { key: 'codeMismatch', field: 'code' } });
  });

  it('sends new codes as it seems, and as late as if it did (S-6)', async () => {
    const one = await met(true);
    const going = one.resend();
    await vi.advanceTimersByTimeAsync(slow / 2 - 1);
    expect(one.state).toMatchObject({ step: 'confirm', resends: 0 });
    await inTime(going);
    expect(one.state).toMatchObject({ step: 'confirm', resends: 1, fault: undefined });
    one.pool.failNext('ResendConfirmationCode', { name: 'UserNotFoundException', message: 'x' });
    await inTime(one.resend());
    expect(one.state).toMatchObject({ step: 'confirm', resends: 2, fault: undefined });
  });

  it('still says what is wrong for everybody', async () => {
    const one = await met(true);
    one.pool.failNext('ResendConfirmationCode', 'network');
    await one.resend();
    expect(one.state).toMatchObject({ step: 'confirm', resends: 0, fault: { key: 'unreachable' } });
    one.pool.failNext('ConfirmSignUp', { name: 'TooManyRequestsException', message: 'x' });
    await one.confirm('000000');
    expect(one.state).toMatchObject({ step: 'confirm', fault: { key: 'tooManyRequests' } });
  });

  it('ends for whoever has given its code, and never got the answer (F-4)', async () => {
    const one = await met(false);
    await one.resend();
    one.pool.failNext('ConfirmSignUp', 'network', { acted: true });
    await one.confirm();
    expect(one.state).toMatchObject({ step: 'confirm', fault: { key: 'unreachable' } });
    await one.confirm();
    expect(one.result).toMatchObject({ status: 'alreadyConfirmed' });
  });

  it('ends, for whoever has the code of that account, without signing in (S-7)', async () => {
    const one = await met(false);
    await one.resend();
    await one.confirm();
    expect(one.result).toMatchObject({ status: 'confirmed', mustSignIn: true, session: undefined });
  });

  it('does not show after a lost answer either (F-18, S-6)', async () => {
    const pool = createPool();
    await journey({}, pool).signUp();
    await pool.confirm(ada);
    const one = journey(neutral, pool);
    pool.failNext('SignUp', 'network');
    await one.signUp();
    // Two calls that say so.
    const going = one.signUp();
    await vi.advanceTimersByTimeAsync(slow);
    await inTime(going);
    expect(one.state).toMatchObject({ step: 'confirm', fault: undefined });
  });

  it('changes nothing for somebody new', async () => {
    const one = journey(neutral);
    await one.signUp();
    expect(one.state).toMatchObject({ step: 'confirm', recovered: false });
    await one.confirm();
    expect(one.result).toMatchObject({ status: 'signedIn' });
  });
});

describe('a pool in which nothing can be hidden', () => {
  const byItself = createPool.bind(undefined, {
    triggers: { preSignUp: ({ response }) => (response.autoConfirmUser = true) },
  });
  const byApproval = createPool.bind(undefined, { userPool: { UsernameAttributes: ['email'] } });
  let warn: MockInstance<typeof console.warn>;
  beforeEach(() => {
    warn = vi.spyOn(console, 'warn').mockReturnValue();
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  /** What the developer reads; on a page of its own, since once is enough on each. */
  async function told(makePool: typeof createPool, options: Parameters<typeof journey>[0] = neutral) {
    vi.resetModules();
    const fresh = await import('./caller.js');
    const one = fresh.journey(options, makePool());
    await one.signUp();
    one.restart();
    await one.signUp(
      fresh.filled({ usernameAttributes: ['email'] }, { email: 'bob@example.com', password: 'Correct-horse-7' }),
    );
    return warn.mock.calls.map(([words]) => String(words));
  }

  it.each([
    ['confirms users by itself', byItself, 'autoConfirmUser'],
    ['sends no code', byApproval, 'AutoVerifiedAttributes'],
  ])('is one that %s: the developer is told so, once (S-6)', async (what, pool, mend) => {
    const words = await told(pool);
    expect(words).toHaveLength(1);
    expect(words[0]).toContain(what);
    expect(words[0]).toContain(mend);
  });

  it.each([
    ['where nothing is to be hidden', byItself, { duplicateAccount: 'reveal' } as const],
    ['where a code is sent', createPool, neutral],
  ])('is not spoken of %s', async (_, pool, options) => {
    expect(await told(pool, options)).toEqual([]);
  });

  it('is not spoken of in production', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(await told(byItself)).toEqual([]);
  });
});
