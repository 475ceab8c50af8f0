import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBreachCheck, type FetchRange } from '../../src/password-breach.js';
import { createRangeServer, sha1Of } from './range-server.js';

const leaked = 'Password-1';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a leaked password', () => {
  it('is found, and no more than five digits of its SHA-1 are sent (S-11)', async () => {
    const server = createRangeServer({ [leaked]: 3 });
    const check = createBreachCheck({ fetch: server.fetch });
    expect(await check.isBreached(leaked)).toBe(true);
    expect(server.requests).toEqual([
      {
        url: `https://api.pwnedpasswords.com/range/${sha1Of(leaked).slice(0, 5)}`,
        init: {
          headers: { 'Add-Padding': 'true' },
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          signal: expect.any(AbortSignal) as AbortSignal,
        },
      },
    ]);
  });

  it('is found in the letters of any language', async () => {
    const check = createBreachCheck({ fetch: createRangeServer({ 'Пароль-😀-1': 1 }).fetch });
    expect(await check.isBreached('Пароль-😀-1')).toBe(true);
    expect(await check.isBreached('Пароль-😀-2')).toBe(false);
  });

  it.each([
    [1, true],
    [3, true],
    [4, false],
  ])('that was found 3 times counts with a minimum of %i: %s', async (minimumCount, found) => {
    const check = createBreachCheck({ fetch: createRangeServer({ [leaked]: 3 }).fetch, minimumCount });
    expect(await check.isBreached(leaked)).toBe(found);
  });

  it('is asked for with the page’s own fetch, as it is at that moment', async () => {
    const check = createBreachCheck();
    const server = createRangeServer({ [leaked]: 3 });
    vi.stubGlobal('fetch', server.fetch);
    expect(await check.isBreached(leaked)).toBe(true);
  });
});

describe('the range API', () => {
  it('is asked once for a prefix, whatever comes of it', async () => {
    const server = createRangeServer({ [leaked]: 3 });
    const check = createBreachCheck({ fetch: server.fetch });
    await Promise.all([check.isBreached(leaked), check.isBreached(leaked)]);
    await check.isBreached(leaked);
    await check.isBreached('another');
    await check.isBreached(leaked);
    expect(server.requests).toHaveLength(2);
  });

  it('has one request under way at most: another password ends it', async () => {
    const signals: AbortSignal[] = [];
    const fetch: FetchRange = (_, { signal }) => {
      signals.push(signal);
      return new Promise(() => undefined);
    };
    const check = createBreachCheck({ fetch });
    const first = check.isBreached('first');
    await vi.waitFor(() => {
      expect(signals).toHaveLength(1);
    });
    void check.isBreached('second');
    expect(await first).toBe(false);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });
});

describe('a password passes', () => {
  const failing: readonly (readonly [string, FetchRange])[] = [
    ['the service fails', () => Promise.resolve(new Response(sha1Of(leaked).slice(5) + ':3', { status: 500 }))],
    ['there are too many requests', () => Promise.resolve(new Response('', { status: 429 }))],
    ['there is no network, or a policy against it', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the answer is another page', () => Promise.resolve(new Response('<!doctype html>'))],
    [
      'the connection breaks in the answer',
      () => Promise.resolve({ ok: true, text: () => Promise.reject(new TypeError('network error')) }),
    ],
    [
      'fetch itself throws',
      () => {
        throw new Error('blocked');
      },
    ],
  ];
  it.each(failing)('when %s', async (_, fetch) => {
    expect(await createBreachCheck({ fetch }).isBreached(leaked)).toBe(false);
  });

  it('after 2 seconds without an answer, and the request has ended', async () => {
    let found: Promise<boolean> | undefined;
    const ended = await new Promise<AbortSignal>((arrived) => {
      const fetch: FetchRange = (_, { signal }) => {
        arrived(signal);
        return new Promise(() => undefined);
      };
      found = createBreachCheck({ fetch }).isBreached(leaked);
    });
    await vi.advanceTimersByTimeAsync(1_999);
    expect(ended.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await found).toBe(false);
    expect(ended.aborted).toBe(true);
  });

  it('where the page is no secure context, and nothing is sent', async () => {
    vi.stubGlobal('crypto', {});
    const server = createRangeServer({ [leaked]: 3 });
    expect(await createBreachCheck({ fetch: server.fetch }).isBreached(leaked)).toBe(false);
    expect(server.requests).toEqual([]);
  });
});

describe('a developer is told of', () => {
  it.each([
    ['an endpoint in the clear', { endpoint: 'http://example.com/range/' }],
    ['an endpoint of any scheme', { endpoint: '//example.com/range/' }],
    ['an endpoint that the digits cannot be added to', { endpoint: 'https://example.com/range' }],
    ['no time', { timeout: 0 }],
    ['a time that nobody waits', { timeout: 60_000 }],
    ['a time that is none', { timeout: NaN }],
    ['a count that every password has', { minimumCount: 0 }],
  ])('%s', (_, options) => {
    expect(() => createBreachCheck(options)).toThrow('docs/errors.md#password-breach');
  });

  it.each(['/api/range/', 'http://localhost:3000/range/', 'https://example.com/range?prefix='])(
    'nothing of the endpoint %s',
    (endpoint) => {
      expect(() => createBreachCheck({ endpoint })).not.toThrow();
    },
  );
});
