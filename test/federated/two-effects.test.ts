import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { completeFederatedSignUp, createAuthorizeUrl, type FederatedResult } from '../../src/federated.js';
import { poolPages } from './pool-pages.js';
import { openTab } from './tab.js';

const closing: (() => Promise<unknown>)[] = [];
const realFetch = fetch;

/** Out to Google and back, up to the address that one comes back to. */
async function goneAndBack() {
  const pages = await poolPages();
  closing.push(pages.close);
  const { pool, visit } = pages;
  const back = await visit(await createAuthorizeUrl(pool, { provider: 'Google' }));
  return { ...pages, back };
}

/** The same, with a token endpoint that keeps everybody waiting. `asked` has the signal of what was sent to it. */
async function neverAnswered() {
  const gone = await goneAndBack();
  const asked = new Promise<AbortSignal>((resolve) => {
    vi.stubGlobal('fetch', (_: unknown, { signal }: { readonly signal: AbortSignal }) => {
      resolve(signal);
      return new Promise((__, reject) => {
        signal.addEventListener('abort', () => {
          reject(signal.reason as Error);
        });
      });
    });
  });
  return { ...gone, asked };
}

const faultOf = (result: FederatedResult) => (result.status === 'failed' ? result.fault : undefined);

beforeEach(() => {
  openTab();
});

afterEach(async () => {
  vi.useRealTimers();
  vi.stubGlobal('fetch', realFetch);
  await Promise.all(closing.splice(0).map((close) => close()));
});

describe('a code that two effects wait for', () => {
  it('is redeemed for the second when the first has been cleaned up', async () => {
    const { pool, back, redeemed } = await goneAndBack();
    const [first, second] = [new AbortController(), new AbortController()];
    const gone = completeFederatedSignUp(back, pool, { signal: first.signal });
    first.abort();
    const stayed = completeFederatedSignUp(back, pool, { signal: second.signal });
    expect(faultOf(await gone)).toMatchObject({ name: 'AbortError', key: 'interrupted', outcome: 'done' });
    expect(await stayed).toMatchObject({ status: 'signedIn' });
    expect(redeemed).toHaveLength(1);
  });

  it('is waited for by each as long as it likes', async () => {
    const { pool, back } = await goneAndBack();
    const second = new AbortController();
    const stayed = completeFederatedSignUp(back, pool);
    const gone = completeFederatedSignUp(back, pool, { signal: second.signal });
    second.abort();
    expect(faultOf(await gone)).toMatchObject({ key: 'interrupted' });
    expect(await stayed).toMatchObject({ status: 'signedIn' });
  });

  it('is given up when neither waits any more', async () => {
    const { pool, back, asked } = await neverAnswered();
    const [first, second] = [new AbortController(), new AbortController()];
    const results = [first, second].map(({ signal }) => completeFederatedSignUp(back, pool, { signal }));
    const signal = await asked;
    first.abort();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(signal.aborted).toBe(false);
    second.abort();
    for (const result of results) expect(faultOf(await result)).toMatchObject({ key: 'interrupted' });
    await vi.waitFor(() => {
      expect(signal.aborted).toBe(true);
    });
  });

  it('is not sent, and still good, when who asks has given up before', async () => {
    const { pool, back, redeemed } = await goneAndBack();
    await completeFederatedSignUp(back, pool, { signal: AbortSignal.abort() });
    expect(redeemed).toHaveLength(0);
    expect(await completeFederatedSignUp(back, pool)).toMatchObject({ status: 'signedIn' });
  });

  it('is waited for 40 seconds, whoever waits', async () => {
    const { pool, back, asked } = await neverAnswered();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const result = completeFederatedSignUp(back, pool, { signal: new AbortController().signal });
    const signal = await asked;
    vi.advanceTimersByTime(39_999);
    expect(signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(faultOf(await result)).toMatchObject({ name: 'TimeoutError', key: 'timeout', outcome: 'done' });
  });
});
