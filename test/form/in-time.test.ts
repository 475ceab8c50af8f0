import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTime, notLoaded } from '../../src/form/not-loaded.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = () => new Promise<never>(() => undefined);

describe('a part of the page that is waited for', () => {
  it('is there when it comes, and leaves no timer behind', async () => {
    await expect(inTime(Promise.resolve('there'))).resolves.toBe('there');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('fails as it does, and leaves no timer behind', async () => {
    await expect(inTime(Promise.reject(new Error('offline')))).rejects.toThrow('offline');
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['40 seconds', undefined, 40],
    ['the time that the app gives', 5, 5],
  ])('that never comes is given up after %s', async (_, given, seconds) => {
    const failed = vi.fn();
    inTime(never(), given).catch(failed);
    await vi.advanceTimersByTimeAsync(seconds * 1000 - 1);
    expect(failed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(failed).toHaveBeenCalledExactlyOnceWith(notLoaded);
  });

  it.each([0, Infinity])('is waited for without an end where the app says so (%d)', (seconds) => {
    void inTime(never(), seconds);
    expect(vi.getTimerCount()).toBe(0);
  });
});
