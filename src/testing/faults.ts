import type { Operation } from '../client/types.js';
import { type Answer, errorAnswer, jsonType } from './answer.js';
import { ServiceError } from './service-error.js';
import { abortError, sleep } from './waiting.js';

/**
 * What a test can make go wrong:
 *
 * - an exception of the service, by name: `{ name: 'InternalErrorException', message: '…', status: 500 }`;
 * - an answer of any kind: `{ status: 503, body: '<html>…' }`, with `cors: false` one that no page may read;
 * - an Error to reject with;
 * - or one of those that happen, by its name.
 */
export type Fault =
  | { readonly name: string; readonly message: string; readonly status?: number; readonly reasonCode?: string }
  | {
      readonly status: number;
      readonly body: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly cors?: boolean;
    }
  | Error
  | NamedFault;

export type NamedFault =
  /** fetch's TypeError: no network, no such host, a refused connection. */
  | 'network'
  /** No answer until the caller aborts. */
  | 'silence'
  /** A proxy's 503 page. */
  | 'html'
  /** A 200 without a body. */
  | 'empty'
  /** A 200 with half a body. */
  | 'malformed'
  /** An answer without CORS headers: a page sees fetch's TypeError, a server the 403 that it is. */
  | 'cors'
  /** InternalErrorException, 500. */
  | 'internalError'
  /** TooManyRequestsException. */
  | 'throttled'
  /** A firewall's no: ForbiddenException, 403. */
  | 'blocked'
  /** A firewall's silent challenge: 202, for a browser to run. */
  | 'challenge'
  /** A firewall's CAPTCHA page: 405. */
  | 'captcha';

export interface FaultOptions {
  /** The pool does what was asked before it goes wrong: the user exists, and the answer is lost. @default false */
  readonly acted?: boolean | undefined;
}

const html = { 'content-type': 'text/html' };
const page = (title: string) => `<!doctype html><title>${title}</title><h1>${title}</h1>`;
const json = { 'content-type': jsonType };
const exception = (...members: ConstructorParameters<typeof ServiceError>) => errorAnswer(new ServiceError(...members));

const answers: Readonly<Record<Exclude<NamedFault, 'network' | 'silence'>, Answer>> = {
  html: { status: 503, headers: html, body: page('Service Unavailable') },
  empty: { status: 200, headers: {}, body: '' },
  malformed: { status: 200, headers: json, body: '{"UserConfirmed":fal' },
  cors: { status: 403, headers: html, body: page('Forbidden'), opaque: true },
  internalError: exception('InternalErrorException', 'Something went wrong', 500),
  throttled: exception('TooManyRequestsException', 'Rate exceeded'),
  blocked: exception('ForbiddenException', 'Request not allowed due to WAF block.', 403),
  challenge: { status: 202, headers: { ...html, 'x-amzn-waf-action': 'challenge' }, body: '' },
  captcha: { status: 405, headers: { ...html, 'x-amzn-waf-action': 'captcha' }, body: page('Human Verification') },
};

/** The answer that a fault comes to, or its rejection. */
export async function answerFault(fault: Fault, signal: AbortSignal | undefined): Promise<Answer> {
  if (fault === 'silence') {
    await sleep(Infinity, signal);
    throw abortError(signal);
  }
  if (fault === 'network') throw new TypeError('Failed to fetch');
  if (fault instanceof Error) throw fault;
  if (typeof fault === 'string') return answers[fault];
  if ('body' in fault) {
    const { cors = true, ...answer } = fault;
    return { headers: html, ...answer, opaque: !cors };
  }
  return exception(fault.name, fault.message, fault.status, fault.reasonCode);
}

/** Faults in the order they were asked for; each meets one request of its operation. */
export function createFaultQueue() {
  let queue: { operation: Operation; fault: Fault; acted: boolean }[] = [];
  return {
    failNext: (operation: Operation, fault: Fault, { acted = false }: FaultOptions = {}) => {
      queue.push({ operation, fault, acted });
    },
    take: (operation: Operation) => {
      const found = queue.find((entry) => entry.operation === operation);
      queue = queue.filter((entry) => entry !== found);
      return found;
    },
    clear: () => {
      queue = [];
    },
  };
}
