import {
  CognitoIdentityProvider,
  CognitoIdentityProviderClient,
  type CognitoIdentityProviderClientConfig,
} from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, it, vi } from 'vitest';
import { createAwsSdkClient } from '../../src/aws-sdk.js';
import { describeError } from '../../src/client.js';
import { rejection } from './answering.js';

interface Answer {
  readonly status?: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What is read of the SDK's HttpRequest. */
interface SdkRequest {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: Uint8Array;
}

/** A request handler, as the SDK lets one be given, that answers without a network and keeps what it was sent. */
function answering(answer: Answer | (() => Promise<never>)) {
  const sent: { url: string; headers: Record<string, string>; body: unknown; signal: unknown }[] = [];
  const requestHandler: NonNullable<CognitoIdentityProviderClientConfig['requestHandler']> = {
    handle: (request: SdkRequest, { abortSignal }: { abortSignal?: unknown } = {}) => {
      const { protocol, hostname, port, path, headers, body } = request;
      const url = `${protocol}//${hostname}${port ? `:${String(port)}` : ''}${path}`;
      sent.push({ url, headers, body: JSON.parse(new TextDecoder().decode(body)), signal: abortSignal });
      if (typeof answer === 'function') return answer();
      const { status: statusCode = 200, body: text = '', headers: given = {} } = answer;
      return Promise.resolve({ response: { statusCode, headers: given, body: new TextEncoder().encode(text) } });
    },
    updateHttpClientConfig: () => undefined,
    httpHandlerConfigs: () => ({}),
  };
  return { requestHandler, sent };
}

const region = 'eu-central-1';
const request = { ClientId: 'app', Username: 'jürgen@example.com' };
const created: Answer = {
  body: '{"UserConfirmed":false,"UserSub":"sub","CodeDeliveryDetails":{"Destination":"j***"}}',
};

describe('createAwsSdkClient', () => {
  it('makes an SDK client for the region that sends no credentials', async () => {
    const { requestHandler, sent } = answering(created);
    const client = createAwsSdkClient({ region, requestHandler });
    await expect(client.signUp({ ...request, Password: 'p' })).resolves.toMatchObject({
      UserConfirmed: false,
      UserSub: 'sub',
      CodeDeliveryDetails: { Destination: 'j***' },
    });
    expect(sent).toMatchObject([
      { url: 'https://cognito-idp.eu-central-1.amazonaws.com/', body: { ...request, Password: 'p' } },
    ]);
    expect(sent[0]?.headers).toMatchObject({ 'x-amz-target': 'AWSCognitoIdentityProviderService.SignUp' });
    expect(sent[0]?.headers).not.toHaveProperty('authorization');
  });

  it('reaches an endpoint without being told a region', async () => {
    const { requestHandler, sent } = answering({ body: '{}' });
    const client = createAwsSdkClient({ endpoint: 'http://localhost:9229', requestHandler });
    await expect(client.confirmSignUp({ ...request, ConfirmationCode: '012345' })).resolves.toMatchObject({});
    await expect(client.resendConfirmationCode(request)).resolves.toMatchObject({});
    await expect(client.initiateAuth({ ClientId: 'app', AuthFlow: 'USER_AUTH' })).resolves.toMatchObject({});
    expect(sent.map(({ url }) => url)).toEqual(Array(3).fill('http://localhost:9229/'));
    expect(sent.map(({ headers }) => headers['x-amz-target']?.split('.')[1])).toEqual([
      'ConfirmSignUp',
      'ResendConfirmationCode',
      'InitiateAuth',
    ]);
  });

  it.each(['LimitExceededException', 'TooManyRequestsException', 'InternalErrorException'])(
    'makes a single attempt, even after %s, which the SDK would repeat (S-15)',
    async (name) => {
      const { requestHandler, sent } = answering({ status: 400, body: `{"__type":"${name}","message":"m"}` });
      const error = await rejection(createAwsSdkClient({ region, requestHandler }).signUp(request));
      expect(error).toMatchObject({ name, message: 'm' });
      expect(sent).toHaveLength(1);
    },
  );

  it('wraps the client that the app has', async () => {
    const { requestHandler, sent } = answering(created);
    const sdk = new CognitoIdentityProviderClient({ region: 'us-west-2', maxAttempts: 1, requestHandler });
    await expect(createAwsSdkClient({ client: sdk }).signUp(request)).resolves.toMatchObject({ UserSub: 'sub' });
    expect(sent[0]?.url).toBe('https://cognito-idp.us-west-2.amazonaws.com/');
  });

  it('tells the developer once of a client that would repeat SignUp (S-15)', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { requestHandler } = answering(created);
    const retrying = new CognitoIdentityProviderClient({ region, requestHandler });
    const client = createAwsSdkClient({ client: retrying });
    await client.signUp(request);
    await client.signUp(request);
    await createAwsSdkClient({ client: retrying }).signUp(request);
    await vi.waitFor(() => {
      expect(warn.mock.calls).toEqual([[expect.stringMatching(/up to 3 attempts.*UsernameExists.*maxAttempts: 1/s)]]);
    });
    warn.mockClear();
    const single = new CognitoIdentityProviderClient({ region, requestHandler, maxAttempts: 1 });
    await createAwsSdkClient({ client: single }).signUp(request);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it.each([
    ['an HTML page', { body: '<html>' }, 'badResponse'],
    ['an empty answer', {}, 'badResponse'],
    ['null', { body: 'null' }, 'badResponse'],
    ['a list', { body: '[]' }, 'badResponse'],
    ['an error without a body', { status: 400 }, 'badResponse'],
    ['a proxy’s page', { status: 502, body: '<html>' }, 'serviceFailed'],
  ] as const)('does not take %s for a created user (F-11)', async (_case, answer, key) => {
    const { requestHandler } = answering(answer);
    const error = await rejection(createAwsSdkClient({ region, requestHandler }).signUp(request));
    expect(describeError(error, 'SignUp')).toMatchObject({ name: 'BadResponse', key, outcome: 'unknown' });
  });

  it.each([
    ['CAPTCHA', { status: 405, body: '<html>', headers: { 'x-amzn-waf-action': 'captcha' } }],
    ['challenge', { status: 202, headers: { 'x-amzn-waf-action': 'challenge' } }],
  ])('does not take a firewall’s %s for a confirmed user (F-12)', async (_case, answer) => {
    const { requestHandler } = answering(answer);
    const client = createAwsSdkClient({ region, requestHandler });
    const error = await rejection(client.confirmSignUp({ ...request, ConfirmationCode: '1' }));
    expect(describeError(error, 'ConfirmSignUp')).toMatchObject({ key: 'challengeRequired' });
  });

  it('aborts at once, with the reason it was aborted with (F-52)', async () => {
    const { requestHandler, sent } = answering(() => new Promise<never>(() => {}));
    const controller = new AbortController();
    const call = createAwsSdkClient({ region, requestHandler }).signUp(request, { abortSignal: controller.signal });
    await vi.waitFor(() => {
      expect(sent).toHaveLength(1);
    });
    expect(sent[0]?.signal).toBe(controller.signal);
    controller.abort(new DOMException('Too slow', 'TimeoutError'));
    expect(describeError(await rejection(call), 'SignUp')).toMatchObject({ name: 'TimeoutError', key: 'timeout' });
  });

  it.each([
    ['neither a client, a region nor an endpoint', {}],
    ['both a region and an endpoint', { region, endpoint: 'https://sign-up.example.com' }],
    ['a malformed region', { region: 'Frankfurt' }],
  ])('throws for %s when it is made, before the SDK is loaded', (_case, options) => {
    // @ts-expect-error -- what a caller without types might give
    expect(() => createAwsSdkClient(options)).toThrow(/client-endpoint/);
  });
});

describe('the AWS SDK’s own CognitoIdentityProvider', () => {
  it('is a SignUpClient as it stands', async () => {
    const { requestHandler, sent } = answering(created);
    const client = new CognitoIdentityProvider({ region, maxAttempts: 1, requestHandler });
    await expect(client.signUp(request, { abortSignal: new AbortController().signal })).resolves.toMatchObject({
      UserSub: 'sub',
    });
    expect(sent).toHaveLength(1);
  });
});
