import { describe, expect, it } from 'vitest';
import { retryWait } from '../../src/flow/retry-wait.js';
import { createPool, journey } from './caller.js';

describe('the wait after the service was too busy (F-6)', () => {
  it.each([
    [1, 5, 15],
    [2, 10, 30],
    [3, 20, 60],
    [4, 40, 120],
    [5, 80, 240],
    [6, 100, 300],
    [7, 100, 300],
    [5_000, 100, 300],
  ])('after %i in a row is %i to %i seconds, as chance has it', (refusals, least, most) => {
    expect(retryWait(refusals, () => 0)).toBe(least);
    expect(retryWait(refusals, () => 1 - Number.EPSILON)).toBe(most);
    expect(retryWait(refusals, () => 0.5)).toBe(Math.round((least + most) / 2));
  });

  it('is spread over its range, so that people who were turned away together do not come back together', () => {
    const waits = Array.from({ length: 1_000 }, () => retryWait(4));
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(40);
    expect(Math.max(...waits)).toBeLessThanOrEqual(120);
    expect(new Set(waits).size).toBeGreaterThan(50);
  });
});

describe('a journey', () => {
  it('is asked to wait longer each time in a row, and begins anew after any other answer (F-6)', async () => {
    const pool = createPool();
    const one = journey({}, pool);
    const least = [5, 10, 20];
    for (const seconds of least) {
      pool.failNext('SignUp', 'throttled');
      await one.signUp();
      expect(one.fault?.[0].retryAfter).toBeGreaterThanOrEqual(seconds);
      expect(one.fault?.[0].retryAfter).toBeLessThanOrEqual(3 * seconds);
    }
    pool.failNext('SignUp', 'blocked');
    await one.signUp();
    expect(one.fault?.[0]).toMatchObject({ key: 'blocked' });
    expect(one.fault?.[0].retryAfter).toBeUndefined();
    await one.signUp();
    pool.failNext('ConfirmSignUp', 'throttled');
    expect(await one.confirm()).toMatchObject({ step: 'confirm', fault: { key: 'tooManyRequests' } });
    expect(one.fault?.[0].retryAfter).toBeLessThanOrEqual(15);
  });
});
