import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAwsSdkClient } from '../../src/aws-sdk.js';
import { createSignUpClient, describeError, type Operation, type SignUpClient } from '../../src/client.js';
import { createFakeUserPool, createRequestListener, type Fault } from '../../src/testing.js';
import { sdkRequestHandler } from './sdk-request-handler.js';

const region = 'eu-central-1';
const pool = createFakeUserPool();
const server = createServer(createRequestListener(pool));
const clients = new Map<string, SignUpClient>([
  ['the pool itself', pool],
  ['the fetch client', createSignUpClient({ region, fetch: pool.fetch })],
  ['the AWS SDK client', createAwsSdkClient({ region, requestHandler: sdkRequestHandler(pool) })],
]);

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  clients.set('the fetch client over HTTP', createSignUpClient({ endpoint }));
  clients.set('the AWS SDK client over HTTP', createAwsSdkClient({ endpoint }));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  pool.reset();
});

const request = { ClientId: 'client', Username: 'ada@example.com', Password: 'Correct-horse-1' };
const send = (client: SignUpClient, operation: Operation, abortSignal?: AbortSignal): Promise<object> => {
  const options = abortSignal && { abortSignal };
  if (operation === 'SignUp') return client.signUp(request, options);
  const { ClientId, Username } = request;
  return operation === 'ConfirmSignUp'
    ? client.confirmSignUp({ ClientId, Username, ConfirmationCode: '123456' }, options)
    : client.resendConfirmationCode({ ClientId, Username }, options);
};

/** What each client says of one fault, as far as the form reads it. */
async function seen(operation: Operation, fault: Fault): Promise<Map<string, object>> {
  const found = new Map<string, object>();
  for (const [name, client] of clients) {
    pool.failNext(operation, fault);
    const error: unknown = await send(client, operation).then(
      () => 'no rejection',
      (reason: unknown) => reason,
    );
    const { key, outcome, field, triggerText } = describeError(error, operation);
    found.set(name, { key, outcome, field, triggerText });
  }
  return found;
}

const all: readonly Operation[] = ['SignUp', 'ConfirmSignUp', 'ResendConfirmationCode'];
const [signUp, confirm, resend] = all.map((operation) => [operation]) as [Operation[], Operation[], Operation[]];

/** The exceptions of the three operations in the API's model, and two that are in no model. */
const exceptions: readonly (readonly [name: string, operations: readonly Operation[], message?: string])[] = [
  ['InvalidParameterException', all, 'Invalid phone number format.'],
  ['InvalidPasswordException', signUp, 'Password did not conform with policy: Password not long enough'],
  ['UsernameExistsException', signUp, 'User already exists'],
  ['AliasExistsException', confirm],
  ['CodeMismatchException', confirm],
  ['ExpiredCodeException', confirm],
  ['TooManyFailedAttemptsException', confirm],
  ['UserNotFoundException', [...confirm, ...resend]],
  ['NotAuthorizedException', all, 'User cannot be confirmed. Current status is CONFIRMED'],
  ['UserLambdaValidationException', all, 'PreSignUp failed with error <b>Größe</b>\n💃.'],
  ['UnexpectedLambdaException', all],
  ['InvalidLambdaResponseException', all],
  ['CodeDeliveryFailureException', [...signUp, ...resend]],
  ['InvalidSmsRoleAccessPolicyException', [...signUp, ...resend]],
  ['InvalidSmsRoleTrustRelationshipException', [...signUp, ...resend]],
  ['InvalidEmailRoleAccessPolicyException', [...signUp, ...resend]],
  ['LimitExceededException', all],
  ['TooManyRequestsException', all],
  ['ResourceNotFoundException', all],
  ['ForbiddenException', all, 'Request not allowed due to WAF block.'],
  ['OperationNotEnabledException', all],
  ['InternalErrorException', all],
  ['SerializationException', all],
  ['ThrottlingException', all],
];

const statuses = new Map([
  ['InternalErrorException', 500],
  ['ForbiddenException', 403],
]);

describe('an exception means the same through every client', () => {
  it.each(
    exceptions.flatMap(([name, operations, message = 'Any text.']) =>
      operations.map((operation) => [name, operation, message] as const),
    ),
  )('%s of %s', async (name, operation, message) => {
    const status = statuses.get(name) ?? 400;
    const { key, outcome, field, triggerText } = describeError({ name, message, status }, operation);
    const meaning = { key, outcome, field, triggerText };
    const found = await seen(operation, { name, message, status });
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries([...clients.keys()].map((who) => [who, meaning])));
  });
});

describe('what is no answer of the service leaves it open through every client', () => {
  it.each<[string, Fault]>([
    ['a broken network (F-2)', 'network'],
    ['a page of a proxy (F-5, F-11)', 'html'],
    ['a 200 without a body (F-11)', 'empty'],
    ['half a body (F-11)', 'malformed'],
  ])('%s', async (_, fault) => {
    for (const operation of all)
      for (const [who, { outcome }] of (await seen(operation, fault)) as Map<string, { outcome: string }>)
        expect(`${who}, ${operation}: ${outcome}`).toBe(`${who}, ${operation}: unknown`);
  });

  it('and a lost answer of a user who was created shows at the next attempt (F-4)', async () => {
    for (const [who, client] of clients) {
      pool.reset();
      pool.failNext('SignUp', 'network', { acted: true });
      await expect(client.signUp(request), who).rejects.toBeInstanceOf(Error);
      await expect(client.signUp(request), who).rejects.toMatchObject({ name: 'UsernameExistsException' });
    }
  });
});

it('sends each call once, whatever comes back (no client retries)', async () => {
  for (const [who, client] of clients)
    for (const fault of [{ name: 'TooManyRequestsException', message: 'Rate exceeded' }, 'network', 'html'] as const) {
      pool.reset();
      pool.failNext('SignUp', fault);
      await expect(client.signUp(request), who).rejects.toBeInstanceOf(Error);
      expect(pool.requests, who).toHaveLength(1);
    }
});

it('lets go of a call that never ends when it is aborted, through every client', async () => {
  for (const [who, client] of clients)
    for (const operation of all) {
      pool.reset();
      pool.failNext(operation, 'silence');
      const caller = new AbortController();
      const answer = send(client, operation, caller.signal);
      await expect.poll(() => pool.requests.length).toBe(1);
      caller.abort();
      await expect(answer, who).rejects.toMatchObject({ name: 'AbortError' });
    }
});
