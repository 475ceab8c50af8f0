import type { ServiceError } from './service-error.js';

/** An answer of the service before it is a Response, a Node response or a rejection. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Has no CORS headers, so that a page cannot read it. */
  readonly opaque?: boolean;
}

export const jsonType = 'application/x-amz-json-1.1';

export const okAnswer = (value: object): Answer => ({
  status: 200,
  headers: { 'content-type': jsonType },
  body: JSON.stringify(value),
});

export function errorAnswer({ name, message, status, reasonCode }: ServiceError): Answer {
  // A header holds one line of Latin-1; a trigger's text or an echoed code may be neither.
  const line = message.replace(/[^\x20-\x7e]+/g, ' ').trim();
  return {
    status,
    headers: {
      'content-type': jsonType,
      'x-amzn-errortype': `${name}:`,
      ...(line && { 'x-amzn-errormessage': line }),
    },
    body: JSON.stringify({ __type: name, message, ...(reasonCode !== undefined && { reasonCode }) }),
  };
}

/**
 * What a caller of the pool's own methods gets for an answer: the value, or a rejection with an Error named as the
 * exception, with the `status` of the answer. A body that is not JSON rejects with JSON.parse's SyntaxError, as in the
 * AWS SDK.
 */
export function readAnswer({ status, body, opaque }: Answer): object {
  if (opaque) throw new TypeError('Failed to fetch');
  const value = parse(body, status);
  if (status < 300) return value;
  const { __type: type, message, reasonCode } = value;
  const error = Object.assign(new Error(typeof message === 'string' ? message : ''), { status });
  error.name = typeof type === 'string' ? type : 'UnknownError';
  throw typeof reasonCode === 'string' ? Object.assign(error, { reasonCode }) : error;
}

function parse(body: string, status: number) {
  try {
    // The pool's answers are objects; a fault's body may be anything, which then is what the test asked for.
    return JSON.parse(body) as { __type?: unknown; message?: unknown; reasonCode?: unknown };
  } catch (error) {
    throw Object.assign(error as SyntaxError, { status }); // JSON.parse throws no other
  }
}
