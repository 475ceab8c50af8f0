import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { UserContextCollector } from '../../src/client.js';
import { collectUserContext } from '../../src/client/collect-user-context.js';

const input = { username: 'ada', clientId: 'app' };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('collectUserContext', () => {
  it.each<[string, UserContextCollector]>([
    ['at once', () => ({ EncodedData: 'e' })],
    ['later', () => Promise.resolve({ EncodedData: 'e' })],
  ])('takes what the app’s function gives %s', async (_case, collector) => {
    await expect(collectUserContext(collector, input)).resolves.toEqual({ EncodedData: 'e' });
  });

  it('passes on an address that a server knows', async () => {
    await expect(collectUserContext(() => ({ IpAddress: '192.0.2.1' }), input)).resolves.toEqual({
      IpAddress: '192.0.2.1',
    });
  });

  it('hands the Username, the app client and the signal to the function', async () => {
    const collector = vi.fn(() => undefined);
    const { signal } = new AbortController();
    await collectUserContext(collector, { ...input, signal });
    expect(collector.mock.calls).toEqual([[{ ...input, signal }]]);
  });

  it.each<[string, UserContextCollector | undefined]>([
    ['there is no function', undefined],
    ['it gives nothing', () => undefined],
    ['it gives an empty object, as others’ libraries do', () => ({})],
    ['it gives empty strings', () => ({ EncodedData: '', IpAddress: '' })],
    ['it throws', () => { throw new Error('no'); }], // prettier-ignore
    ['it rejects', () => Promise.reject(new Error('no'))],
    ['it rejects with nothing', () => Promise.reject(undefined)],
  ])('leaves the data out when %s (F-36, F-51)', async (_case, collector) => {
    await expect(collectUserContext(collector, input)).resolves.toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['it gives null', () => null],
    ['it gives a string', () => 'encoded'],
    ['it is no function', {}],
  ])('leaves the data out when %s (F-51)', async (_case, collector) => {
    const untyped = collector as UserContextCollector; // what a caller without types might give
    await expect(collectUserContext(untyped, input)).resolves.toBeUndefined();
  });

  it('waits for a second, and lets what comes later go (F-36)', async () => {
    const late = new Promise<{ EncodedData: string }>((resolve) => setTimeout(resolve, 1500, { EncodedData: 'late' }));
    const settled = vi.fn();
    const collecting = collectUserContext(() => late, input).then(settled);
    await vi.advanceTimersByTimeAsync(999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(settled.mock.calls).toEqual([[undefined]]);
    await vi.advanceTimersByTimeAsync(500);
    await collecting;
  });

  it('stops waiting when the request is aborted, and takes its listener with it', async () => {
    const controller = new AbortController();
    const removed = vi.spyOn(controller.signal, 'removeEventListener');
    const collecting = collectUserContext(() => new Promise(() => {}), { ...input, signal: controller.signal });
    controller.abort();
    await expect(collecting).resolves.toBeUndefined();
    expect(removed).toHaveBeenCalledTimes(1);
  });

  it('does not ask when the request was aborted before', async () => {
    const collector = vi.fn(() => ({ EncodedData: 'e' }));
    await expect(collectUserContext(collector, { ...input, signal: AbortSignal.abort() })).resolves.toBeUndefined();
    expect(collector).not.toHaveBeenCalled();
  });
});
