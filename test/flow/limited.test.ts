import { afterEach, describe, expect, it, vi } from 'vitest';
import { frozen, limited } from '../../src/flow/limited.js';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A call without an answer, and the signal that it was given. */
function held(milliseconds: number | undefined, outer: AbortSignal) {
  const given: { signal?: AbortSignal } = {};
  const call = limited(milliseconds, outer, (signal) => {
    given.signal = signal;
    return new Promise<never>(() => undefined);
  });
  return { call, given };
}

function shown(page: EventTarget, persisted: boolean) {
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
}

describe('a call with a time limit', () => {
  it('settles as its work does, and leaves no timer and no listener behind', async () => {
    vi.useFakeTimers();
    const page = new EventTarget();
    vi.stubGlobal('window', page);
    const outer = new AbortController();
    const removed = [vi.spyOn(outer.signal, 'removeEventListener'), vi.spyOn(page, 'removeEventListener')];
    await expect(limited(1_000, outer.signal, () => Promise.resolve('done'))).resolves.toBe('done');
    expect(vi.getTimerCount()).toBe(0);
    expect(removed.map(({ mock }) => mock.lastCall?.[0])).toEqual(['abort', 'pageshow']);
  });

  it('is given up when the time is over, and its work is told', async () => {
    vi.useFakeTimers();
    const { call, given } = held(1_000, new AbortController().signal);
    const told = expect(call).rejects.toMatchObject({ name: 'TimeoutError', message: 'The call took too long.' });
    await vi.advanceTimersByTimeAsync(1_000);
    await told;
    expect(given.signal?.reason).toMatchObject({ name: 'TimeoutError' });
  });

  it('has no end without one', () => {
    vi.useFakeTimers();
    held(undefined, new AbortController().signal);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that was given up before it began tells its work so', async () => {
    const { call, given } = held(undefined, AbortSignal.abort('before'));
    await expect(call).rejects.toBe('before');
    expect(given.signal?.reason).toBe('before');
  });

  it('is given up from outside, with that reason', async () => {
    const outer = new AbortController();
    const { call, given } = held(undefined, outer.signal);
    outer.abort('over');
    await expect(call).rejects.toBe('over');
    expect(given.signal?.reason).toBe('over');
  });
});

describe('a call on a page that comes back', () => {
  it('out of the back/forward cache is over: nobody heard what came of it (F-13)', async () => {
    const page = new EventTarget();
    vi.stubGlobal('window', page);
    const { call } = held(undefined, new AbortController().signal);
    shown(page, false);
    shown(page, true);
    await expect(call).rejects.toBe(frozen);
    expect(frozen).toMatchObject({ name: 'AbortError', message: 'The page was left while the call ran.' });
  });

  it('by loading anew goes on', () => {
    const page = new EventTarget();
    vi.stubGlobal('window', page);
    const { given } = held(undefined, new AbortController().signal);
    shown(page, false);
    expect(given.signal?.aborted).toBe(false);
  });
});
