import type { Operation } from '../client/types.js';
import { type Answer, errorAnswer, jsonType } from './answer.js';
import { confirmationPath } from './confirmation-link.js';
import { randomUuid } from './random.js';
import { ServiceError } from './service-error.js';
import type { FakeUserPool } from './types.js';
import { abortError } from './waiting.js';

/** What answers requests. `site` is where a server says that it is reached. */
export interface PoolAnswers {
  call(operation: Operation, body: string, signal: AbortSignal | undefined, site: string | undefined): Promise<Answer>;
  openLink(query: URLSearchParams): Promise<Answer>;
}

const operations: readonly Operation[] = ['SignUp', 'ConfirmSignUp', 'ResendConfirmationCode', 'InitiateAuth'];
const service = 'AWSCognitoIdentityProviderService.';

/** From the request listener to the pool: where the listener is reached. */
export const siteHeader = 'x-fake-user-pool-site';

/** Any origin may ask, with the headers that the AWS clients send and no others. */
const cors = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date',
};
const preflight = {
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers':
    'content-type,x-amz-target,x-amz-user-agent,amz-sdk-invocation-id,amz-sdk-request,cache-control',
  'access-control-max-age': '172800',
};

/** The service's endpoint as a fetch: whatever the URL, the request is taken to have reached it. */
export function createPoolFetch(answers: PoolAnswers): FakeUserPool['fetch'] {
  return async (input, init) => {
    // The signal stays outside the Request: a jsdom page's signal is not one that Node's Request takes.
    const { signal: given, ...rest } = init ?? {};
    const request = new Request(input instanceof Request ? input : absolute(input), rest);
    const signal = given ?? request.signal;
    const site = request.headers.get(siteHeader) ?? undefined;
    try {
      const { status, headers, body, opaque } = await answerRequest(answers, request, signal, site);
      signal.throwIfAborted();
      // A server sends what a browser then keeps from the page; without one, this is the browser.
      if (opaque && site === undefined) throw new TypeError('Failed to fetch');
      return new Response(body || null, {
        status,
        headers: {
          ...headers,
          ...(!opaque && cors),
          'x-amzn-requestid': randomUuid(Math.random),
          date: new Date().toUTCString(),
        },
      });
    } catch (error) {
      throw signal.aborted ? abortError(signal) : error;
    }
  };
}

async function answerRequest(
  answers: PoolAnswers,
  request: Request,
  signal: AbortSignal,
  site: string | undefined,
): Promise<Answer> {
  const { pathname, searchParams } = new URL(request.url);
  if (request.method === 'GET' && pathname.endsWith(confirmationPath)) return answers.openLink(searchParams);
  if (request.method === 'OPTIONS') return { status: 200, headers: preflight, body: '' };
  if (request.method !== 'POST') return { status: 405, headers: { allow: 'OPTIONS, POST' }, body: '' };
  const target = request.headers.get('x-amz-target') ?? '';
  const operation = operations.find((name) => target === service + name);
  const known = operation && request.headers.get('content-type')?.startsWith(jsonType);
  return known
    ? answers.call(operation, await request.text(), signal, site)
    : errorAnswer(new ServiceError('UnknownOperationException', ''));
}

// Relative URLs are what a page behind a proxy uses; which page does not matter here.
const absolute = (input: string | URL) => new URL(input, 'https://fake-user-pool.invalid/');
