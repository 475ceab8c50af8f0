// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { createFakeUserPool, type FakeUserPool } from '../../src/testing.js';

// Here AbortController is jsdom's and Request is Node's, which takes no signal but its own.
const ada = { ClientId: 'client', Username: 'ada@example.com', Password: 'Correct-horse-1' };
const post = (pool: FakeUserPool, signal: AbortSignal) =>
  pool.fetch('/sign-up', {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSCognitoIdentityProviderService.SignUp',
    },
    body: JSON.stringify(ada),
    signal,
  });

it.each([
  ['called directly', (pool: FakeUserPool, abortSignal: AbortSignal) => pool.signUp(ada, { abortSignal })],
  ['over fetch', post],
])('works on a page of jsdom, %s', async (_, call) => {
  const pool = createFakeUserPool();
  const { signal } = new AbortController();
  await call(pool, signal);
  expect(pool.users).toHaveLength(1);

  const hold = pool.hold();
  const caller = new AbortController();
  const answer = call(pool, caller.signal);
  await hold.arrived;
  caller.abort();
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  expect(hold.waiting).toBe(0);
});
