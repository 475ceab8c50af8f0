import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeError } from '../../src/client.js';
import { inOneAttempt } from '../../src/client/one-attempt.js';
import { answeringOnPage, json, rejection } from './answering.js';

const request = { ClientId: 'client', Username: 'ada@example.com' };
const call = { operation: 'SignUp', request, signal: undefined } as const;
const headers = { 'x-amz-target': 'AWSCognitoIdentityProviderService.SignUp' };
const throttled = json({ __type: 'LimitExceededException', message: 'm' }, { status: 400 });
const url = 'https://cognito-idp.eu-central-1.amazonaws.com/';

/** What another library does for us: it sends, and would send again. */
const send = async (body: object = request) => {
  const init = { method: 'POST', headers, body: JSON.stringify(body) };
  const attempt = async () => {
    const response = await fetch(url, init);
    if (!response.ok) throw new TypeError('again');
    return response;
  };
  return attempt().catch((error: unknown) => {
    if (error instanceof TypeError) return attempt();
    throw error;
  });
};

let before: typeof fetch;
beforeEach(() => {
  before = globalThis.fetch;
});
afterEach(() => {
  vi.unstubAllGlobals();
  expect(globalThis.fetch).toBe(before);
});

describe('a call of another library', () => {
  it('is one request, whose failure is told as it came (S-15)', async () => {
    const { sent } = answeringOnPage(throttled);
    await expect(inOneAttempt(call, send)).rejects.toMatchObject({ name: 'LimitExceededException', status: 400 });
    expect(sent).toHaveLength(1);
  });

  it('gives what the library makes of a success', async () => {
    answeringOnPage(json({ UserSub: 'sub' }));
    const response = await inOneAttempt(call, send);
    await expect(response.json()).resolves.toEqual({ UserSub: 'sub' });
  });

  it('stops a library that tries again whatever it gets', async () => {
    const { sent } = answeringOnPage(throttled);
    const stubborn = () => send().catch(() => send());
    await expect(inOneAttempt(call, stubborn)).rejects.toMatchObject({ name: 'LimitExceededException' });
    expect(sent).toHaveLength(1);
  });

  it('is aborted on its way, with the reason it was aborted with (F-52)', async () => {
    const caller = new AbortController();
    const { signal } = caller;
    const onPage = vi.fn(
      (_url: unknown, init: RequestInit) =>
        new Promise<never>((_, reject) => {
          init.signal?.addEventListener('abort', () => {
            reject(signal.reason as Error);
          });
        }),
    );
    vi.stubGlobal('fetch', onPage);
    const answer = inOneAttempt({ ...call, signal }, send);
    expect(onPage).toHaveBeenCalledOnce();
    caller.abort(new DOMException('Too slow', 'TimeoutError'));
    expect(describeError(await rejection(answer), 'SignUp')).toMatchObject({ name: 'TimeoutError', key: 'timeout' });
    expect(onPage).toHaveBeenCalledOnce();
  });

  it('after an aborted one for the same user is not taken for it', async () => {
    const { sent } = answeringOnPage(json({ UserSub: 'sub' }));
    const aborted = inOneAttempt({ ...call, signal: AbortSignal.abort() }, send);
    const next = inOneAttempt(call, send);
    await expect(aborted).rejects.toMatchObject({ name: 'AbortError' });
    await expect(next).resolves.toMatchObject({ ok: true });
    expect(sent).toHaveLength(1);
  });
});

describe('the page’s fetch', () => {
  it('is there again afterwards, however the call ended', async () => {
    const { onPage } = answeringOnPage(throttled);
    const calls = [inOneAttempt(call, send), inOneAttempt(call, () => Promise.resolve(send({ Username: 'other' })))];
    expect(globalThis.fetch).not.toBe(onPage);
    await Promise.allSettled(calls);
    expect(globalThis.fetch).toBe(onPage);
  });

  it.each<[string, RequestInit | undefined]>([
    ['no request of the service', undefined],
    ['another form of body', { method: 'POST', headers, body: new URLSearchParams('Username=ada@example.com') }],
    ['a body that is no JSON', { method: 'POST', headers, body: '{' }],
    ['null', { method: 'POST', headers, body: 'null' }],
    [
      'another operation',
      { method: 'POST', headers: { 'x-amz-target': 'X.InitiateAuth' }, body: JSON.stringify(request) },
    ],
    ['another user', { method: 'POST', headers, body: '{"Username":"grace@example.com"}' }],
    ['headers that are none', { method: 'POST', headers: { 'no header': 'x' }, body: '{}' }],
  ])('passes %s on as it is, meanwhile', async (_case, init) => {
    const onPage = vi.fn(() => Promise.resolve(throttled()));
    vi.stubGlobal('fetch', onPage);
    const elsewhere = await inOneAttempt(call, async () => {
      await send().catch(() => undefined);
      return fetch('https://example.com/', init);
    }).catch((error: unknown) => error);
    expect(onPage).toHaveBeenLastCalledWith('https://example.com/', init);
    expect(onPage).toHaveBeenCalledTimes(2);
    expect(elsewhere).toMatchObject({ status: 400 });
  });

  it('stays another script’s that has replaced it meanwhile', async () => {
    const { sent } = answeringOnPage(json({ UserSub: 'sub' }));
    let theirs: typeof fetch | undefined;
    await inOneAttempt(call, async () => {
      const below = globalThis.fetch;
      vi.stubGlobal('fetch', (theirs = (input, init) => below(input, init)));
      return send();
    });
    expect(globalThis.fetch).toBe(theirs);
    await inOneAttempt(call, send);
    expect(globalThis.fetch).toBe(theirs);
    expect(sent).toHaveLength(2);
  });

  it('need not be replaceable: then calls are made as the library makes them', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { sent } = answeringOnPage(json({ UserSub: 'sub' }));
    const frozen = globalThis.fetch;
    Object.defineProperty(globalThis, 'fetch', { value: frozen, writable: false, configurable: true });
    await inOneAttempt(call, send);
    Object.defineProperty(globalThis, 'fetch', { value: frozen, writable: true, configurable: true });
    expect(sent).toHaveLength(1);
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });
});
