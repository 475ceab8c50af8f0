import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkOptions } from '../../src/flow/check-options.js';
import { patience } from '../../src/form/patience.js';
import { ada, clientId, createPool, journey } from './caller.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = () => new Promise<never>(() => undefined);

describe('a call that takes too long', () => {
  it('is given up after 40 seconds, and the user may exist (F-3, F-4, G6)', async () => {
    const one = journey({ client: { ...createPool(), signUp: never } });
    const signedUp = one.signUp();
    await vi.advanceTimersByTimeAsync(39_900);
    expect(one.state).toMatchObject({ fault: undefined });
    await vi.advanceTimersByTimeAsync(200);
    await signedUp;
    expect(one.state).toMatchObject({
      mayExist: ada,
      fault: { name: 'TimeoutError', key: 'timeout', outcome: 'unknown' },
    });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is given up after the time that the app sets, whatever the call', async () => {
    const one = journey({ timeouts: { limit: 2 } });
    await one.signUp();
    const pool = one.pool;
    pool.delay(5_000);
    for (const call of [one.resend, () => one.confirm('123456')]) {
      const settled = call();
      await vi.advanceTimersByTimeAsync(2_100);
      await settled;
      expect(one.state).toMatchObject({ step: 'confirm', pending: undefined, fault: { key: 'timeout' } });
    }
  });

  it('is known not to have been sent while the app made its request', async () => {
    const one = journey({ timeouts: { limit: 2 } });
    const signedUp = one.signUp(undefined, never);
    await vi.advanceTimersByTimeAsync(2_100);
    await signedUp;
    expect(one.state).toMatchObject({ mayExist: undefined, fault: { key: 'timeout', outcome: 'failed' } });
    expect(one.pool.requests).toEqual([]);
  });

  it('has all the time it needs where the limit is switched off', async () => {
    const one = journey({ timeouts: { limit: 0 } });
    one.pool.delay(120_000);
    const signedUp = one.signUp();
    await vi.advanceTimersByTimeAsync(121_000);
    await signedUp;
    expect(one.state.step).toBe('confirm');
  });
});

describe('a call that is cut short', () => {
  it('by the person may have got through all the same (F-52)', async () => {
    const one = journey({ client: { ...createPool(), signUp: never } });
    const signedUp = one.signUp();
    await vi.advanceTimersByTimeAsync(100);
    one.abort.abort();
    await signedUp;
    expect(one.state).toMatchObject({
      mayExist: ada,
      fault: { name: 'AbortError', key: 'interrupted', outcome: 'unknown' },
    });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('before anything was sent has sent nothing, and says so', async () => {
    const one = journey({});
    const signedUp = one.signUp(undefined, never);
    await vi.advanceTimersByTimeAsync(100);
    one.abort.abort();
    await signedUp;
    expect(one.state).toMatchObject({
      mayExist: undefined,
      fault: { name: 'AbortError', key: 'cancelled', outcome: 'failed' },
    });
    expect(one.pool.requests).toEqual([]);
  });

  it('by a client with a limit of its own has taken too long (F-3, F-52)', async () => {
    const error = new DOMException('Aborted.', 'AbortError');
    const one = journey({ client: { ...createPool(), signUp: () => Promise.reject(error) } });
    await one.signUp();
    expect(one.state).toMatchObject({ mayExist: ada, fault: { key: 'timeout', outcome: 'unknown' } });
  });

  it.each([undefined, null, 'no', 5, {}, new DOMException('x', 'AbortError')])(
    'or fails with %o is a fault like any other, and the user may exist (F-51)',
    async (reason) => {
      const one = journey({ client: { ...createPool(), signUp: () => Promise.reject(reason) } });
      await one.signUp();
      expect(one.state).toMatchObject({ step: 'signUp', pending: false, mayExist: ada, fault: { outcome: 'unknown' } });
    },
  );
});

describe('timeouts', () => {
  const options = { client: createPool(), clientId };

  it.each([0, Infinity, 1e9])('switches off with %d', (seconds) => {
    expect(patience(seconds)).toBeUndefined();
    expect(() => {
      checkOptions({ ...options, timeouts: { limit: seconds, stillWorking: undefined } });
    }).not.toThrow();
  });

  it.each([NaN, -1, '8'])('tells the developer that %o is no number of seconds', (seconds) => {
    expect(() => {
      checkOptions({ ...options, timeouts: { stillWorking: seconds as number } }); // what an app in JavaScript may give
    }).toThrow(/`timeouts.stillWorking` is .*\[timeouts, docs\/errors\.md#timeouts\]/);
    expect(patience(Number(seconds) < 0 ? -1 : NaN)).toBeUndefined();
  });
});
