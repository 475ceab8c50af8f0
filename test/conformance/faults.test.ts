import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAwsSdkClient } from '../../src/aws-sdk.js';
import { createSignUpClient, describeError, type Operation, type SignUpClient } from '../../src/client.js';
import { createFakeUserPool, createRequestListener, type Fault } from '../../src/testing.js';
import { amplifyClient } from './amplify.js';
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
  clients.set('the Amplify client over HTTP', amplifyClient(endpoint, request.ClientId));
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
    const { name: _name, cause: _cause, ...meaning } = describeError(error, operation);
    found.set(name, meaning);
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
    const { name: _name, cause: _cause, ...meaning } = describeError({ name, message, status }, operation);
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

it('sends each call once, whatever comes back, through every client (S-15)', async () => {
  const tempting: readonly Fault[] = [
    ...['LimitExceededException', 'TooManyRequestsException', 'ThrottlingException'].map((name) => ({
      name,
      message: 'm',
    })),
    { name: 'InternalErrorException', message: 'm', status: 500 },
    'network',
    'html',
    'malformed',
  ];
  for (const [who, client] of clients)
    for (const operation of all)
      for (const fault of tempting) {
        pool.reset();
        pool.failNext(operation, fault);
        await expect(send(client, operation), who).rejects.toBeInstanceOf(Error);
        expect(pool.requests, `${who}, ${operation}: ${JSON.stringify(fault)}`).toHaveLength(1);
      }
});

it('tells of a user who was created without a code, through every client (F-7, S-15)', async () => {
  for (const [who, client] of clients) {
    pool.reset();
    pool.failNext('SignUp', { name: 'LimitExceededException', message: 'm' }, { acted: true });
    const error: unknown = await client.signUp(request).catch((reason: unknown) => reason);
    expect(describeError(error, 'SignUp'), who).toMatchObject({ key: 'codeNotSent', outcome: 'done' });
    expect(pool.findUser(request.Username)?.status, who).toBe('UNCONFIRMED');
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
  // Longer than the first pause of those that repeat calls: the last one was not sent again either.
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(pool.requests).toHaveLength(1);
});

it('sends nothing that was aborted before, through every client', async () => {
  for (const [who, client] of clients)
    for (const operation of all) {
      pool.reset();
      await expect(send(client, operation, AbortSignal.abort()), who).rejects.toMatchObject({ name: 'AbortError' });
      expect(pool.requests, who).toHaveLength(0);
    }
});
