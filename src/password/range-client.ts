import { within } from '../client/within.js';

/** What is used of `fetch`: an app's own, or a test's, can stand in. */
export type FetchRange = (
  url: string,
  init: {
    readonly headers: Readonly<Record<string, string>>;
    readonly credentials: 'omit';
    readonly referrerPolicy: 'no-referrer';
    readonly signal: AbortSignal;
  },
) => Promise<Pick<Response, 'ok' | 'text'>>;

export interface RangeOptions {
  readonly fetch: FetchRange | undefined;
  readonly endpoint: string;
  readonly timeout: number;
}

/** As many answers are kept, of up to 40 kB each: what somebody goes back and forth between. */
const kept = 5;

/**
 * Asks the range API for all suffixes of a prefix. One request at most is under way: another prefix ends it. Answers are
 * kept by prefix, which a million passwords share, for as long as the page. undefined for whatever goes wrong: no
 * network, a policy (CSP) against it, an answer that is none, the time that is over.
 */
export function createRangeClient({ fetch: own, endpoint, timeout }: RangeOptions) {
  const ranges = new Map<string, string>();
  let underWay:
    { readonly prefix: string; readonly answer: Promise<string | undefined>; readonly end: () => void } | undefined;

  const request = async (prefix: string, signal: AbortSignal) => {
    // Looked up at each call, and called as a method: what an app has put over the page's own is used.
    const send: FetchRange = own ?? ((url, init) => globalThis.fetch(url, init));
    const response = await send(endpoint + prefix, {
      // With it all answers are about as long, so that their length tells nothing of the prefix.
      headers: { 'Add-Padding': 'true' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
    });
    return response.ok ? response.text() : undefined;
  };

  return (prefix: string): string | Promise<string | undefined> => {
    const range = ranges.get(prefix);
    if (range !== undefined) return range;
    if (underWay?.prefix === prefix) return underWay.answer;
    underWay?.end();
    const controller = new AbortController();
    const { signal } = controller;
    const end = () => {
      controller.abort();
    };
    const answer = within(timeout, () => request(prefix, signal), signal).then((text) => {
      end();
      if (underWay?.answer === answer) underWay = undefined;
      if (text === undefined) return undefined;
      if (ranges.size >= kept) ranges.delete([...ranges.keys()][0] ?? '');
      ranges.set(prefix, text);
      return text;
    });
    underWay = { prefix, answer, end };
    return answer;
  };
}
