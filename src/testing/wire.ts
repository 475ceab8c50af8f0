import type { Operation } from '../client/types.js';
import { type Answer, errorAnswer, jsonType } from './answer.js';
import { randomUuid } from './random.js';
import { ServiceError } from './service-error.js';
import type { FakeUserPool } from './types.js';
import { abortError } from './waiting.js';

type Answers = (operation: Operation, body: string, signal: AbortSignal | undefined) => Promise<Answer>;

const operations: readonly Operation[] = ['SignUp', 'ConfirmSignUp', 'ResendConfirmationCode', 'InitiateAuth'];
const service = 'AWSCognitoIdentityProviderService.';

/** Any origin may ask, with the headers that the AWS clients send and no others. */
const cors = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date',
};
const preflight = {
  ...cors,
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers':
    'content-type,x-amz-target,x-amz-user-agent,amz-sdk-invocation-id,amz-sdk-request,cache-control',
  'access-control-max-age': '172800',
};

/** The service's endpoint as a fetch: whatever the URL, the request is taken to have reached it. */
export function createPoolFetch(answers: Answers): FakeUserPool['fetch'] {
  return async (input, init) => {
    // The signal stays outside the Request: a jsdom page's signal is not one that Node's Request takes.
    const { signal: given, ...rest } = init ?? {};
    const request = new Request(input instanceof Request ? input : absolute(input), rest);
    const signal = given ?? request.signal;
    try {
      const { status, headers, body } = await answerRequest(answers, request, signal);
      signal.throwIfAborted();
      return new Response(body || null, {
        status,
        headers: { ...headers, 'x-amzn-requestid': randomUuid(Math.random), date: new Date().toUTCString() },
      });
    } catch (error) {
      throw signal.aborted ? abortError(signal) : error;
    }
  };
}

async function answerRequest(answers: Answers, request: Request, signal: AbortSignal): Promise<Answer> {
  if (request.method === 'OPTIONS') return { status: 200, headers: preflight, body: '' };
  if (request.method !== 'POST') return { status: 405, headers: { ...cors, allow: 'OPTIONS, POST' }, body: '' };
  const target = request.headers.get('x-amz-target') ?? '';
  const operation = operations.find((name) => target === service + name);
  const known = operation && request.headers.get('content-type')?.startsWith(jsonType);
  const answer = known
    ? await answers(operation, await request.text(), signal)
    : errorAnswer(new ServiceError('UnknownOperationException', ''));
  return { ...answer, headers: { ...answer.headers, ...cors } };
}

// Relative URLs are what a page behind a proxy uses; which page does not matter here.
const absolute = (input: string | URL) => new URL(input, 'https://fake-user-pool.invalid/');
