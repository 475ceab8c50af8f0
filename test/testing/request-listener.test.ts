import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { createFakeUserPool, createRequestListener, type FakeUserPool } from '../../src/testing.js';

const close: (() => void)[] = [];
afterEach(() => {
  close.splice(0).forEach((stop) => {
    stop();
  });
});

async function serve(pool: FakeUserPool, options?: Parameters<typeof createRequestListener>[1]): Promise<string> {
  const server = createServer(createRequestListener(pool, options));
  close.push(() => {
    server.close();
    server.closeAllConnections();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
}

const signUp = {
  method: 'POST',
  headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AWSCognitoIdentityProviderService.SignUp' },
  body: JSON.stringify({ ClientId: 'client', Username: 'jürgen@example.com', Password: 'Correct-horse-1' }),
};

it('serves the pool over HTTP, with what a browser of another origin may read', async () => {
  const pool = createFakeUserPool();
  const url = await serve(pool);
  const response = await fetch(url, signUp);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/x-amz-json-1.1');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/);
  expect(pool.findUser('jürgen@example.com')).toBeDefined();

  const again = await fetch(url, signUp);
  expect(again.status).toBe(400);
  expect(again.headers.get('x-amzn-errortype')).toBe('UsernameExistsException:');
});

it('answers a preflight with the headers that the AWS clients send', async () => {
  const url = await serve(createFakeUserPool());
  const response = await fetch(url, { method: 'OPTIONS' });
  expect(response.status).toBe(200);
  expect(response.headers.get('access-control-allow-methods')).toBe('POST');
  expect(response.headers.get('access-control-allow-headers')).toContain('x-amz-target');
});

it.each([
  ['another path', 404, 'elsewhere', signUp],
  ['another method', 405, '', { method: 'GET' }],
  ['a body past the cap', 413, '', { ...signUp, body: 'x'.repeat(2000) }],
])('refuses %s with %i', async (_, status, path, init) => {
  const url = await serve(createFakeUserPool(), { maxBodySize: 1000 });
  expect((await fetch(url + path, init)).status).toBe(status);
});

it('closes the connection for a fault of the network, and serves the next request', async () => {
  const pool = createFakeUserPool();
  const url = await serve(pool);
  pool.failNext('SignUp', 'network', { acted: true });
  await expect(fetch(url, signUp)).rejects.toBeInstanceOf(TypeError);
  expect(pool.users).toHaveLength(1);
  expect((await fetch(url, signUp)).status).toBe(400);
});

it('does not act on a held request whose caller has gone', async () => {
  const pool = createFakeUserPool();
  const url = await serve(pool);
  const hold = pool.hold();
  const caller = new AbortController();
  const answer = fetch(url, { ...signUp, signal: caller.signal });
  await hold.arrived;
  caller.abort();
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  await expect.poll(() => hold.waiting).toBe(0);
  hold.release();
  expect(pool.users).toHaveLength(0);
});
