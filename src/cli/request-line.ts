import { confirmationPath } from '../testing/confirmation-link.js';
import { maskEmail, maskPhoneNumber } from '../testing/masking.js';
import type { FakeUserPool } from '../testing/types.js';
import { printable } from './printable.js';

/**
 * The pool's fetch, with one line for each request: time, operation, for whom, and what the answer was. Passwords, codes
 * and whole addresses are in none of them, so that a log can be shown around.
 */
export function withLog(answer: FakeUserPool['fetch'], write: (text: string) => void): FakeUserPool['fetch'] {
  return async (input, init) => {
    if (init?.method === 'GET' && isLink(input)) {
      const response = await answer(input, init);
      write(requestLine('Open a link', '', String(response.status)));
      return response;
    }
    const operation = /\.(\w+)$/.exec(new Headers(init?.headers).get('x-amz-target') ?? '')?.[1];
    if (init?.method !== 'POST' || operation === undefined) return answer(input, init);
    const username = usernameOf(contentOf(init.body));
    const started = performance.now();
    const log = (words: string) => {
      const took = Math.round(performance.now() - started);
      write(requestLine(operation, masked(username), `${words} (${String(took)} ms)`));
    };
    try {
      const response = await answer(input, init);
      log(answerOf(response));
      return response;
    } catch (error) {
      log('no answer');
      throw error;
    }
  };
}

export function requestLine(what: string, who: string, answer: string): string {
  const time = new Date().toTimeString().slice(0, 8);
  return `${time}  ${what.padEnd(22)}  ${printable(who).replaceAll('\n', ' ').padEnd(14)}  ${printable(answer).replaceAll('\n', ' ')}\n`;
}

const isLink = (input: string | URL | Request) =>
  new URL(input instanceof Request ? input.url : input, 'http://fake-user-pool.invalid').pathname === confirmationPath;

type Content = Readonly<Record<string, unknown>>;

function contentOf(body: unknown): Content {
  try {
    const content: unknown = typeof body === 'string' ? JSON.parse(body) : undefined;
    // Spread gives the own members of an object, and nothing for null or a number.
    return typeof content === 'object' ? { ...content } : {};
  } catch {
    return {};
  }
}

function usernameOf({ Username, AuthParameters }: Content): string {
  const { USERNAME } = typeof AuthParameters === 'object' ? { ...AuthParameters } : ({} as Content);
  return [Username, USERNAME].find((name) => typeof name === 'string') ?? '';
}

function masked(username: string): string {
  if (username.includes('@')) return maskEmail(username);
  if (username.startsWith('+')) return maskPhoneNumber(username);
  return username && `${[...username][0] ?? ''}***`;
}

/** The service repeats a code that it cannot read in its text. */
function answerOf({ status, headers }: Response): string {
  const name = headers.get('x-amzn-errortype')?.replace(/:.*/, '');
  if (name === undefined) return String(status);
  const text = headers.get('x-amzn-errormessage')?.replace(/'.*' at 'confirmationCode'/, "… at 'confirmationCode'");
  return `${String(status)} ${name}${text ? `: ${text.slice(0, 300)}` : ''}`;
}
