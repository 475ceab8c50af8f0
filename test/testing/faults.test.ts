import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createFakeUserPool, createRequestListener, type Fault, type FakeUserPool } from '../../src/testing.js';

const ada = { ClientId: 'client', Username: 'ada@example.com', Password: 'Correct-horse-1' };
const post = {
  method: 'POST',
  headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AWSCognitoIdentityProviderService.SignUp' },
  body: JSON.stringify(ada),
};
const overFetch = async (pool: FakeUserPool) => {
  const response = await pool.fetch('/', post);
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};

describe('the next request meets the fault that a test asked for', () => {
  it.each<[string, Fault, object]>([
    [
      'an exception',
      { name: 'InternalErrorException', message: 'Oops', status: 500 },
      { status: 500, text: '{"__type":"InternalErrorException","message":"Oops"}' },
    ],
    ['a page', 'html', { status: 503, type: 'text/html', text: expect.stringContaining('<h1>') as string }],
    ['nothing', 'empty', { status: 200, text: '' }],
    ['half an answer', 'malformed', { status: 200, text: '{"UserConfirmed":fal' }],
    ['an answer of the test’s own', { status: 418, body: '<p>tea</p>' }, { status: 418, text: '<p>tea</p>' }],
    [
      'an error of the service',
      'internalError',
      { status: 500, text: expect.stringContaining('InternalErrorException') as string },
    ],
    ['too many requests', 'throttled', { status: 400, text: expect.stringContaining('TooManyRequests') as string }],
    [
      'the no of a firewall (F-12)',
      'blocked',
      {
        status: 403,
        type: 'application/x-amz-json-1.1',
        text: '{"__type":"ForbiddenException","message":"Request not allowed due to WAF block."}',
      },
    ],
    ['the silent challenge of a firewall (F-12)', 'challenge', { status: 202, type: 'text/html', text: '' }],
    ['the CAPTCHA of a firewall (F-12)', 'captcha', { status: 405, text: expect.stringContaining('<h1>') as string }],
  ])('%s, over fetch', async (_, fault, answer) => {
    const pool = createFakeUserPool();
    pool.failNext('SignUp', fault);
    expect(await overFetch(pool)).toMatchObject(answer);
    expect(pool.users).toHaveLength(0);
    expect(await overFetch(pool)).toMatchObject({ status: 200 });
  });

  it.each<[string, Fault, string]>([
    ['an exception', { name: 'InternalErrorException', message: 'Oops', status: 500 }, 'InternalErrorException'],
    ['a broken network', 'network', 'TypeError'],
    ['an error of the test', new RangeError('any'), 'RangeError'],
    ['an answer without CORS headers (F-10)', 'cors', 'TypeError'],
    ['an answer of the test’s own without them', { status: 405, body: '<p>captcha</p>', cors: false }, 'TypeError'],
    ['an error of the service', 'internalError', 'InternalErrorException'],
    ['the no of a firewall', 'blocked', 'ForbiddenException'],
    ['the silent challenge of a firewall', 'challenge', 'SyntaxError'],
    ['a page', 'html', 'SyntaxError'],
    ['nothing', 'empty', 'SyntaxError'],
    ['half an answer', 'malformed', 'SyntaxError'],
  ])('%s, called directly', async (_, fault, name) => {
    const pool = createFakeUserPool();
    pool.failNext('SignUp', fault);
    await expect(pool.signUp(ada)).rejects.toMatchObject({ name });
    await pool.signUp(ada);
  });

  it('an answer without CORS headers, as a page sees it and as a server sends it (F-10)', async () => {
    const pool = createFakeUserPool();
    pool.failNext('SignUp', 'cors');
    await expect(pool.fetch('/', post)).rejects.toBeInstanceOf(TypeError);
    pool.failNext('SignUp', 'cors');
    const server = createServer(createRequestListener(pool));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const response = await fetch(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`, post);
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([403, null]);
    server.close();
    server.closeAllConnections();
  });

  it('before or after the pool has acted (F-3, F-4)', async () => {
    const pool = createFakeUserPool();
    pool.failNext('SignUp', 'network');
    pool.failNext('SignUp', 'empty', { acted: true });
    await expect(pool.signUp(ada)).rejects.toBeInstanceOf(TypeError);
    expect(pool.users).toHaveLength(0);
    await expect(pool.signUp(ada)).rejects.toBeInstanceOf(SyntaxError);
    expect(pool.users).toHaveLength(1);
  });

  it('and leaves other operations alone', async () => {
    const pool = createFakeUserPool();
    pool.failNext('ResendConfirmationCode', 'network');
    await pool.signUp(ada);
    await expect(pool.resendConfirmationCode(ada)).rejects.toBeInstanceOf(TypeError);
  });
});

describe('a call that never ends', () => {
  it.each([
    ['called directly', (pool: FakeUserPool, abortSignal: AbortSignal) => pool.signUp(ada, { abortSignal })],
    [
      'over fetch',
      (pool: FakeUserPool, signal: AbortSignal) => pool.fetch('https://pool.example/', { ...post, signal }),
    ],
    [
      'over fetch with a Request',
      (pool: FakeUserPool, signal: AbortSignal) =>
        pool.fetch(new Request('https://pool.example/', { ...post, signal })),
    ],
  ])('ends when the caller aborts, %s', async (_, call) => {
    const pool = createFakeUserPool();
    pool.failNext('SignUp', 'silence', { acted: true });
    const caller = new AbortController();
    const answer = call(pool, caller.signal);
    await expect.poll(() => pool.users.length).toBe(1);
    caller.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('is refused when it was aborted before it began', async () => {
    const pool = createFakeUserPool();
    const abortSignal = AbortSignal.abort();
    await expect(pool.signUp(ada, { abortSignal })).rejects.toMatchObject({ name: 'AbortError' });
    expect(pool.requests).toEqual([]);
  });
});

describe('a hold', () => {
  it('keeps the requests of its operation open, and lets them all go', async () => {
    const pool = createFakeUserPool();
    const hold = pool.hold('ResendConfirmationCode');
    await pool.signUp(ada);
    const answers = [pool.resendConfirmationCode(ada), pool.resendConfirmationCode(ada)];
    await expect.poll(() => hold.waiting).toBe(2);
    expect(pool.inbox.messages).toHaveLength(1);
    hold.release();
    await Promise.all(answers);
    await pool.resendConfirmationCode(ada);
    expect(pool.inbox.messages).toHaveLength(4);
  });

  it('fails what waits, and nothing after', async () => {
    const pool = createFakeUserPool();
    const hold = pool.hold();
    const answer = pool.signUp(ada);
    await hold.arrived;
    hold.fail({ name: 'TooManyRequestsException', message: 'Rate exceeded' });
    await expect(answer).rejects.toMatchObject({ name: 'TooManyRequestsException', message: 'Rate exceeded' });
    await pool.signUp(ada);
  });

  it('forgets a request whose caller aborts', async () => {
    const pool = createFakeUserPool();
    const hold = pool.hold();
    const caller = new AbortController();
    const answer = pool.signUp(ada, { abortSignal: caller.signal });
    await hold.arrived;
    caller.abort(new Error('left the page'));
    await expect(answer).rejects.toThrow('left the page');
    expect(hold.waiting).toBe(0);
    hold.release();
    expect(pool.users).toEqual([]);
  });
});

it('delays each answer', async () => {
  const pool = createFakeUserPool({ delay: 5 });
  const start = performance.now();
  await pool.signUp(ada);
  expect(performance.now() - start).toBeGreaterThanOrEqual(4);
  pool.delay(60_000);
  const caller = new AbortController();
  const answer = pool.resendConfirmationCode(ada, { abortSignal: caller.signal });
  caller.abort();
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
});

it('starts over after a reset', async () => {
  const pool = createFakeUserPool();
  await pool.signUp(ada);
  const hold = pool.hold();
  const answer = pool.signUp(ada);
  await hold.arrived;
  pool.failNext('SignUp', 'network');
  pool.failNextDelivery();
  pool.delay(60_000);
  pool.reset();
  await expect(answer).rejects.toBeInstanceOf(TypeError);
  expect([pool.users, pool.inbox.messages, pool.requests]).toEqual([[], [], []]);
  await pool.signUp(ada);
  expect(pool.inbox.messages).toHaveLength(1);
});
