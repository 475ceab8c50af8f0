import { describe, expect, it } from 'vitest';
import { createFakeUserPool, type FakeUserPool } from '../../src/testing.js';

const json = 'application/x-amz-json-1.1';
const target = (operation: string) => `AWSCognitoIdentityProviderService.${operation}`;
const send = (pool: FakeUserPool, operation: string, body: string, headers: Record<string, string> = {}) =>
  pool.fetch('https://cognito-idp.eu-central-1.amazonaws.com/', {
    method: 'POST',
    headers: { 'content-type': json, 'x-amz-target': target(operation), ...headers },
    body,
  });
const ada = JSON.stringify({ ClientId: 'client', Username: 'ada@example.com', Password: 'Correct-horse-1' });

it('answers as the service does on the wire', async () => {
  const response = await send(createFakeUserPool(), 'SignUp', ada);
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': json,
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date',
    'x-amzn-requestid': expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    date: expect.stringMatching(/GMT$/) as string,
  });
});

it('names an exception in the body and in a header, and what a header cannot hold only in the body', async () => {
  const pool = createFakeUserPool({
    triggers: { preSignUp: () => Promise.reject(new Error('Größe\r\nx-evil: 1 💃')) },
  });
  const response = await send(pool, 'SignUp', ada);
  expect(response.status).toBe(400);
  expect(response.headers.get('x-amzn-errortype')).toBe('UserLambdaValidationException:');
  expect(response.headers.get('x-amzn-errormessage')).toBe('PreSignUp failed with error Gr e x-evil: 1  .');
  expect(response.headers.has('x-evil')).toBe(false);
  expect(await response.json()).toEqual({
    __type: 'UserLambdaValidationException',
    message: 'PreSignUp failed with error Größe\r\nx-evil: 1 💃.',
  });
});

it('passes a reason code on', async () => {
  const pool = createFakeUserPool();
  const fault = { name: 'InvalidParameterException', message: 'm', reasonCode: 'r' };
  pool.failNext('SignUp', fault);
  expect(await (await send(pool, 'SignUp', ada)).json()).toEqual({
    __type: fault.name,
    message: 'm',
    reasonCode: 'r',
  });
  pool.failNext('SignUp', fault);
  await expect(pool.signUp({ ClientId: 'client', Username: 'ada@example.com' })).rejects.toMatchObject(fault);
});

describe('a request that is none', () => {
  it.each([
    ['an operation that it does not know', 'GetUser', ada, {}, 'UnknownOperationException'],
    ['no target', 'SignUp', ada, { 'x-amz-target': '' }, 'UnknownOperationException'],
    ['another content type', 'SignUp', ada, { 'content-type': 'application/json' }, 'UnknownOperationException'],
    ['half a body', 'SignUp', ada.slice(9), {}, 'SerializationException'],
    ['no body', 'SignUp', '', {}, 'SerializationException'],
    ['a list', 'SignUp', '[]', {}, 'SerializationException'],
    ['null', 'SignUp', 'null', {}, 'SerializationException'],
    ['a number for a name', 'SignUp', '{"ClientId":"c","Username":7}', {}, 'SerializationException'],
    ['attributes that are no list', 'SignUp', '{"UserAttributes":"x"}', {}, 'SerializationException'],
    ['an attribute that is none', 'SignUp', '{"UserAttributes":["x"]}', {}, 'SerializationException'],
    ['metadata that is no text', 'SignUp', '{"ClientMetadata":{"a":1}}', {}, 'SerializationException'],
    ['a flag that is none', 'ConfirmSignUp', '{"ForceAliasCreation":"true"}', {}, 'SerializationException'],
  ])('%s is refused', async (_, operation, body, headers, type) => {
    const response = await send(createFakeUserPool(), operation, body, headers);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ __type: type });
  });

  it('passes over what is null or unknown', async () => {
    const body = { ...(JSON.parse(ada) as object), UserAttributes: null, SecretHash: null, Other: { deep: [1] } };
    expect((await send(createFakeUserPool(), 'SignUp', JSON.stringify(body))).status).toBe(200);
  });
});

it('lets a page ask before it sends, with the headers of the AWS clients', async () => {
  const response = await createFakeUserPool().fetch('https://pool.example/', { method: 'OPTIONS' });
  expect(response.status).toBe(200);
  expect(response.headers.get('access-control-allow-headers')?.split(',')).toEqual([
    'content-type',
    'x-amz-target',
    'x-amz-user-agent',
    'amz-sdk-invocation-id',
    'amz-sdk-request',
    'cache-control',
  ]);
});

it('has nothing to get', async () => {
  const response = await createFakeUserPool().fetch('https://pool.example/');
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('OPTIONS, POST');
});
