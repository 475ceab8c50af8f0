import { vi } from 'vitest';
import type { Fetch } from '../../src/client.js';

/** A request as it reached a `fetch`. */
export interface Sent {
  readonly url: string;
  readonly request: Request;
  readonly init: RequestInit;
  readonly body: unknown;
}

/** A `fetch` that gives the answer and keeps what it was sent, read by the platform's own `Request`. */
export function answering(answer: () => Response | Promise<Response>) {
  const sent: Sent[] = [];
  const fetch: Fetch = async (url, init) => {
    const request = new Request(url, init);
    sent.push({ url, init, request, body: await request.clone().json() });
    return answer();
  };
  return { fetch, sent };
}

/** The same as the page's own `fetch`, until `vi.unstubAllGlobals()`. It may be given a URL, as others do. */
export function answeringOnPage(answer: () => Response | Promise<Response>) {
  const { fetch, sent } = answering(answer);
  const onPage = vi.fn((url: unknown, init: RequestInit = {}) => fetch(String(url), init));
  vi.stubGlobal('fetch', onPage);
  return { sent, onPage };
}

export const json = (body: unknown, init?: ResponseInit) => () => new Response(JSON.stringify(body), init);

/** What a promise rejects with; fails the test when it does not. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('expected a rejection');
}
