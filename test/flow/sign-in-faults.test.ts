import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { InitiateAuthResponse } from '../../src/client.js';
import { ada, createPool, journey } from './caller.js';

const session = expect.stringMatching(/.{20}/) as unknown;
const confirmed = { status: 'confirmed', username: ada, signInName: ada };
const warnings = vi.fn();

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(warnings);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  warnings.mockClear();
});

/** From the form to the end. */
async function walk(one: ReturnType<typeof journey>) {
  await one.signUp();
  await one.confirm();
}

describe('a sign-in that fails leaves a user who is confirmed, and the app has the reason', () => {
  it('where the app client does not allow it', async () => {
    const one = journey({ autoSignIn: true }, createPool({ userPoolClient: {} }));
    await walk(one);
    const fault = { name: 'NoSessionError', key: 'notSignedIn', action: 'signIn', diagnosis: 'userAuthOff' };
    expect(one.result).toMatchObject({ ...confirmed, session: undefined, signInFault: fault });
    expect(one.fault).toMatchObject([fault, 'InitiateAuth']);
    expect(one.pool.requests).toHaveLength(2);
    expect(warnings).toHaveBeenCalledTimes(1);
  });

  it('where the answer that carried the Session was lost, which says nothing of the app client', async () => {
    const one = journey({ autoSignIn: true });
    one.pool.failNextDelivery();
    await one.signUp();
    await one.resend();
    await one.confirm();
    expect(one.result).toMatchObject({ ...confirmed, userSub: undefined, signInFault: { name: 'NoSessionError' } });
    expect(one.fault?.[0].diagnosis).toBeUndefined();
  });

  it('where the session has run out', async () => {
    let now = 0;
    const fourMinutesLater = (_: unknown, operation: string) => {
      if (operation === 'InitiateAuth') now += 4 * 60_000;
      return {};
    };
    const one = journey({ autoSignIn: true, clientMetadata: fourMinutesLater }, createPool({ clock: () => now }));
    await walk(one);
    expect(one.result).toMatchObject({
      ...confirmed,
      signInFault: { name: 'NotAuthorizedException', action: 'signIn' },
    });
  });

  it.each([
    [
      'the service refuses',
      { name: 'NotAuthorizedException', message: 'Invalid session for the user, session is expired.' },
    ],
    ['the service fails', { name: 'InternalErrorException', message: '' }],
    [
      'a trigger says no',
      { name: 'UserLambdaValidationException', message: 'PreTokenGeneration failed with error No.' },
    ],
    ['the network breaks', 'network'],
  ] as const)('where %s', async (_, fault) => {
    const one = journey({ autoSignIn: true });
    await one.signUp();
    one.pool.failNext('InitiateAuth', fault);
    await one.confirm();
    expect(one.result).toMatchObject({ ...confirmed, session, signInFault: one.fault?.[0] });
    expect(one.fault?.[1]).toBe('InitiateAuth');
    expect(one.pool.requests).toHaveLength(3);
  });

  it.each([undefined, null, {}, 'OK'])('where the answer says nothing (%j)', async (answer) => {
    const pool = createPool();
    const initiateAuth = () => Promise.resolve(answer as InitiateAuthResponse); // whatever its type says
    const one = journey({ autoSignIn: true, client: { ...pool, initiateAuth } }, pool);
    await walk(one);
    expect(one.result).toMatchObject({ ...confirmed, signInFault: { name: 'BadResponse' } });
  });

  it('where the client cannot sign in', async () => {
    const pool = createPool();
    const one = journey({ autoSignIn: true, client: { ...pool, initiateAuth: undefined } as never }, pool);
    await walk(one);
    expect(one.result).toMatchObject(confirmed);
    expect(String(one.fault?.[0].cause)).toContain('client-sign-in');
  });

  it('where what goes with the call cannot be had', async () => {
    const clientMetadata = (_: unknown, operation: string) => {
      if (operation === 'InitiateAuth') throw new Error('oops');
      return {};
    };
    const one = journey({ autoSignIn: true, clientMetadata });
    await walk(one);
    expect(one.result).toMatchObject({ ...confirmed, signInFault: { cause: new Error('oops') } });
    expect(one.pool.requests).toHaveLength(2);
  });

  it('where a trigger failed after the confirmation, and took the Session with it (F-20)', async () => {
    const postConfirmation = () => {
      throw new Error('No database.');
    };
    const one = journey({ autoSignIn: true }, createPool({ triggers: { postConfirmation } }));
    await walk(one);
    expect(one.result).toMatchObject({ ...confirmed, signInFault: { diagnosis: 'postConfirmationFailed' } });
    expect(one.fault).toMatchObject([{ outcome: 'done' }, 'ConfirmSignUp']);
  });

  it('where it takes longer than 15 seconds', async () => {
    vi.useFakeTimers();
    const one = journey({ autoSignIn: true });
    await one.signUp();
    one.pool.hold('InitiateAuth');
    const confirming = one.confirm();
    await vi.advanceTimersByTimeAsync(14_900);
    expect(one.state.step).toBe('confirm');
    await vi.advanceTimersByTimeAsync(200);
    await confirming;
    expect(one.result).toMatchObject({ ...confirmed, signInFault: { name: 'TimeoutError' } });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('at once when it is aborted', async () => {
    const one = journey({ autoSignIn: true });
    await one.signUp();
    const held = one.pool.hold('InitiateAuth');
    const confirming = one.confirm();
    await vi.waitFor(() => {
      expect(one.pool.requests).toHaveLength(3);
    });
    one.abort.abort();
    await confirming;
    expect(one.fault).toMatchObject([{ name: 'AbortError' }, 'InitiateAuth']);
    held.release();
  });
});
