import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSignUpClient } from '../../src/client.js';
import { answering, json, rejection } from './answering.js';

const region = 'eu-central-1';
const created = { UserConfirmed: false, UserSub: 'sub', CodeDeliveryDetails: { Destination: 'j***@e***' } };

afterEach(() => vi.unstubAllGlobals());

describe('createSignUpClient: what it sends', () => {
  it('speaks the JSON protocol, unsigned and without cookies', async () => {
    const { fetch, sent } = answering(json(created));
    const client = createSignUpClient({ region, fetch });
    const request = { ClientId: 'app', Username: 'jürgen@example.com', Password: ' p4ss wörd' };
    await expect(client.signUp(request)).resolves.toEqual(created);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      url: 'https://cognito-idp.eu-central-1.amazonaws.com/',
      body: request,
      init: { method: 'POST', credentials: 'omit', redirect: 'error' },
    });
    expect(Object.fromEntries(sent[0]?.request.headers ?? [])).toEqual({
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSCognitoIdentityProviderService.SignUp',
      'cache-control': 'no-store',
    });
  });

  it('names each operation in x-amz-target', async () => {
    const { fetch, sent } = answering(json(created));
    const client = createSignUpClient({ endpoint: 'https://sign-up.example.com/v1', fetch });
    await client.signUp({ ClientId: 'app', Username: 'u' });
    await client.confirmSignUp({ ClientId: 'app', Username: 'u', ConfirmationCode: '012345' });
    await client.resendConfirmationCode({ ClientId: 'app', Username: 'u' });
    await client.initiateAuth({ ClientId: 'app', AuthFlow: 'USER_AUTH' });
    expect(sent.map(({ request }) => request.headers.get('x-amz-target')?.split('.')[1])).toEqual([
      'SignUp',
      'ConfirmSignUp',
      'ResendConfirmationCode',
      'InitiateAuth',
    ]);
    expect(sent.map(({ url }) => url)).toEqual(Array(4).fill('https://sign-up.example.com/v1'));
  });

  it('leaves out members that are undefined, and keeps those that are false', async () => {
    const { fetch, sent } = answering(json({}));
    await createSignUpClient({ region, fetch }).confirmSignUp({
      ClientId: 'app',
      Username: 'u',
      ConfirmationCode: '1',
      Session: undefined,
      UserContextData: { EncodedData: undefined },
      ForceAliasCreation: false,
    });
    expect(sent[0]?.body).toEqual({
      ClientId: 'app',
      Username: 'u',
      ConfirmationCode: '1',
      UserContextData: {},
      ForceAliasCreation: false,
    });
  });

  it('looks the page’s fetch up at each call, so that one patched later is used', async () => {
    const client = createSignUpClient({ region });
    const { fetch, sent } = answering(json(created));
    vi.stubGlobal('fetch', fetch);
    await client.signUp({ ClientId: 'app', Username: 'u' });
    expect(sent).toHaveLength(1);
  });

  it('never calls a fetch as a method of another object, which browsers refuse', async () => {
    const owners: unknown[] = [];
    function fetch(this: unknown) {
      owners.push(this);
      return Promise.resolve(new Response(JSON.stringify(created)));
    }
    await createSignUpClient({ region, fetch }).signUp({ ClientId: 'app', Username: 'u' });
    vi.stubGlobal('fetch', fetch);
    await createSignUpClient({ region }).signUp({ ClientId: 'app', Username: 'u' });
    expect(owners).toEqual([undefined, globalThis]);
  });

  it.each([
    ['an object', { 'X-Api-Key': 'k' }],
    ['a function', () => ({ 'X-Api-Key': 'k' })],
    ['a function that has to wait', () => Promise.resolve({ 'X-Api-Key': 'k' })],
  ])('adds headers from %s', async (_case, headers) => {
    const { fetch, sent } = answering(json(created));
    await createSignUpClient({ region, fetch, headers }).signUp({ ClientId: 'app', Username: 'u' });
    expect(sent[0]?.request.headers.get('x-api-key')).toBe('k');
  });

  it('keeps the protocol’s headers whatever the case of the app’s', async () => {
    const { fetch, sent } = answering(json(created));
    const headers = { 'Content-Type': 'text/plain', 'X-AMZ-Target': 'Other', 'Cache-Control': 'max-age=9' };
    await createSignUpClient({ region, fetch, headers }).signUp({ ClientId: 'app', Username: 'u' });
    expect(sent[0]?.request.headers.get('content-type')).toBe('application/x-amz-json-1.1');
    expect(sent[0]?.request.headers.get('x-amz-target')).toBe('AWSCognitoIdentityProviderService.SignUp');
    expect(sent[0]?.request.headers.get('cache-control')).toBe('no-store');
  });

  it('sends one request per call, whatever the answer (F-5, G3)', async () => {
    const { fetch, sent } = answering(json({ __type: 'InternalErrorException' }, { status: 500 }));
    await rejection(createSignUpClient({ region, fetch }).signUp({ ClientId: 'app', Username: 'u' }));
    expect(sent).toHaveLength(1);
  });

  it('rejects, and sends nothing, when the app’s headers cannot be had', async () => {
    const { fetch, sent } = answering(json(created));
    const reason = new Error('no token');
    const client = createSignUpClient({ region, fetch, headers: () => Promise.reject(reason) });
    expect(await rejection(client.signUp({ ClientId: 'app', Username: 'u' }))).toBe(reason);
    expect(sent).toHaveLength(0);
  });

  it('throws for a wrong configuration when it is made, not when someone signs up', () => {
    // @ts-expect-error -- neither a region nor an endpoint
    expect(() => createSignUpClient({})).toThrow(/client-endpoint/);
  });
});

describe('createSignUpClient: abort', () => {
  const request = { ClientId: 'app', Username: 'u' };

  it('rejects with an AbortError while the answer is awaited', async () => {
    const controller = new AbortController();
    const { fetch, sent } = answering(() => new Promise<Response>(() => {})); // pays no heed to the signal
    const call = createSignUpClient({ region, fetch }).signUp(request, { abortSignal: controller.signal });
    await vi.waitFor(() => {
      expect(sent).toHaveLength(1);
    });
    controller.abort();
    expect(await rejection(call)).toMatchObject({ name: 'AbortError' });
    expect(sent[0]?.request.signal.aborted).toBe(true);
  });

  it('rejects with the reason of a time limit', async () => {
    const { fetch } = answering(() => new Promise<Response>(() => {}));
    const call = createSignUpClient({ region, fetch }).signUp(request, { abortSignal: AbortSignal.timeout(5) });
    expect(await rejection(call)).toMatchObject({ name: 'TimeoutError' });
  });

  it('rejects while the app’s headers hang, and sends nothing afterwards', async () => {
    const controller = new AbortController();
    let settle = (_: Record<string, string>) => {};
    const headers = () => new Promise<Record<string, string>>((resolve) => (settle = resolve));
    const { fetch, sent } = answering(json(created));
    const call = createSignUpClient({ region, fetch, headers }).signUp(request, { abortSignal: controller.signal });
    controller.abort();
    expect(await rejection(call)).toMatchObject({ name: 'AbortError' });
    settle({});
    await new Promise((resolve) => setTimeout(resolve));
    expect(sent).toHaveLength(0);
  });

  it('sends nothing when it was aborted before', async () => {
    const { fetch, sent } = answering(json(created));
    const call = createSignUpClient({ region, fetch }).signUp(request, { abortSignal: AbortSignal.abort() });
    expect(await rejection(call)).toMatchObject({ name: 'AbortError' });
    expect(sent).toHaveLength(0);
  });

  it('leaves no listener on a signal that outlives the call', async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    const client = createSignUpClient({ region, fetch: () => Promise.resolve(json(created)()) });
    await client.signUp(request, { abortSignal: signal });
    expect(added).toHaveBeenCalledTimes(1);
    expect(removed.mock.calls.map(([type, listener]) => [type, listener])).toEqual([added.mock.calls[0]?.slice(0, 2)]);
  });
});
