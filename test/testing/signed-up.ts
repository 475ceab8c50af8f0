import { createFakeUserPool, type FakeUserPoolOptions } from '../../src/testing.js';

export const minute = 60_000;
export const ClientId = 'client';
export const Username = 'ada@example.com';
export const emailPool = { UsernameAttributes: ['email'], AutoVerifiedAttributes: ['email'] };

/** A pool whose app client allows USER_AUTH, a clock that the test turns, and somebody who has signed up. */
export async function signedUp(options: FakeUserPoolOptions = {}, phone?: string) {
  const clock = { now: 1_700_000_000_000 };
  const pool = createFakeUserPool({
    clock: () => clock.now,
    userPool: emailPool,
    userPoolClient: { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] },
    ...options,
  });
  const UserAttributes = phone ? [{ Name: 'phone_number', Value: phone }] : [];
  const answer = await pool.signUp({ ClientId, Username, Password: 'Correct-horse-1', UserAttributes });
  const confirm = (Session = answer.Session) =>
    pool.confirmSignUp({ ClientId, Username, ConfirmationCode: pool.inbox.latest()?.code, Session });
  const signIn = (Session?: string, more: Record<string, string> = {}) =>
    pool.initiateAuth({ ClientId, AuthFlow: 'USER_AUTH', AuthParameters: { USERNAME: Username, ...more }, Session });
  return { pool, clock, answer, confirm, signIn };
}

export const refusal = (message: string) => ({ name: 'NotAuthorizedException', message });
