import type { Operation } from '../client/types.js';
import { type Answer, errorAnswer } from './answer.js';
import { ServiceError } from './service-error.js';
import { abortError, sleep } from './waiting.js';

/**
 * What a test can make go wrong:
 *
 * - an exception of the service, by name: `{ name: 'InternalErrorException', message: '…', status: 500 }`;
 * - an answer of any kind: `{ status: 503, body: '<html>…' }`;
 * - `'network'`: fetch's TypeError; `'silence'`: no answer until the caller aborts;
 * - `'html'`, `'empty'`, `'malformed'`: a proxy's 503 page, a 200 without a body, a 200 with half a body;
 * - an Error to reject with.
 */
export type Fault =
  | { readonly name: string; readonly message: string; readonly status?: number; readonly reasonCode?: string }
  | { readonly status: number; readonly body: string; readonly headers?: Readonly<Record<string, string>> }
  | Error
  | 'network'
  | 'silence'
  | 'html'
  | 'empty'
  | 'malformed';

export interface FaultOptions {
  /** The pool does what was asked before it goes wrong: the user exists, and the answer is lost. @default false */
  readonly acted?: boolean | undefined;
}

const html = { 'content-type': 'text/html' };
const page = '<!doctype html><title>503</title><h1>Service Unavailable</h1>';

/** The answer that a fault comes to, or its rejection. */
export async function answerFault(fault: Fault, signal: AbortSignal | undefined): Promise<Answer> {
  if (fault === 'silence') {
    await sleep(Infinity, signal);
    throw abortError(signal);
  }
  if (fault === 'network') throw new TypeError('Failed to fetch');
  if (fault instanceof Error) throw fault;
  if (fault === 'html') return { status: 503, headers: html, body: page };
  if (fault === 'empty') return { status: 200, headers: {}, body: '' };
  if (fault === 'malformed')
    return { status: 200, headers: { 'content-type': 'application/x-amz-json-1.1' }, body: '{"UserConfirmed":fal' };
  if ('body' in fault) return { headers: html, ...fault };
  return errorAnswer(new ServiceError(fault.name, fault.message, fault.status, fault.reasonCode));
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
