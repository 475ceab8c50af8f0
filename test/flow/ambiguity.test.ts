import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/testing.js';
import { ada, adaFilled, createPool, filled, journey, password } from './caller.js';

const operations = ({ pool }: ReturnType<typeof journey>) => pool.requests.map(({ operation }) => operation);
/** A SignUp that did all it should, and whose answer never came. */
async function lost(options: Parameters<typeof journey>[0] = {}, fault: Fault = 'network', pool = createPool()) {
  const one = journey(options, pool);
  pool.failNext('SignUp', fault, { acted: true });
  await one.signUp();
  return one;
}

describe('after a SignUp whose answer was lost', () => {
  it.each<[string, Fault]>([
    ['a cut connection (F-2, F-4)', 'network'],
    ['a page of a proxy (F-5, F-11)', 'html'],
    ['half a body (F-11)', 'malformed'],
    ['an error of the service (F-5)', { name: 'InternalErrorException', message: 'x', status: 500 }],
  ])(
    'by %s, another try goes on to the code of the same user, who is asked to sign in (F-18, S-7)',
    async (_, fault) => {
      const one = await lost({ autoSignIn: true }, fault);
      expect(one.state).toMatchObject({ step: 'signUp', mayExist: ada, fault: { outcome: 'unknown' } });
      await one.signUp();
      expect(one.state).toMatchObject({ step: 'confirm', recovered: true, delivery: { Destination: 'a***@e***' } });
      expect(operations(one)).toEqual(['SignUp', 'SignUp', 'ResendConfirmationCode']);
      await one.confirm();
      expect(one.result).toMatchObject({ status: 'confirmed', mustSignIn: true, session: undefined });
      expect(operations(one)).not.toContain('InitiateAuth');
    },
  );

  it('nothing is sent again by itself (G3)', async () => {
    const one = await lost();
    expect(operations(one)).toEqual(['SignUp']);
  });

  it('another try is an ordinary one where the user had not come to be (F-3)', async () => {
    const one = journey();
    one.pool.failNext('SignUp', 'network');
    await one.signUp();
    await one.signUp();
    expect(one.state).toMatchObject({ step: 'confirm', recovered: false });
    await one.confirm();
    expect(one.result).not.toHaveProperty('mustSignIn');
  });

  it('a user of another name is somebody else’s (S-7)', async () => {
    const pool = createPool();
    const grace = filled({ usernameAttributes: ['email'] }, { email: 'grace@example.com', password });
    await journey({}, pool).signUp(grace);
    const one = await lost({}, 'network', pool);
    await one.signUp(grace);
    expect(one.state).toMatchObject({ step: 'signUp', mayExist: ada, fault: { key: 'usernameExists' } });
    expect(operations(one)).not.toContain('ResendConfirmationCode');
    await one.signUp();
    expect(one.state).toMatchObject({ step: 'confirm', recovered: true });
  });

  it('a refusal that is certain leaves no doubt: a taken name stays taken (F-17, F-54)', async () => {
    const pool = createPool();
    await journey({}, pool).signUp();
    const one = journey({}, pool);
    await one.signUp();
    await one.signUp();
    expect(one.state).toMatchObject({ step: 'signUp', mayExist: undefined, fault: { key: 'usernameExists' } });
  });

  it('a busy service in between changes nothing (F-6)', async () => {
    const one = await lost();
    one.pool.failNext('SignUp', { name: 'TooManyRequestsException', message: 'Rate exceeded' });
    await one.signUp();
    expect(one.state).toMatchObject({ mayExist: ada, fault: { key: 'tooManyRequests' } });
    await one.signUp();
    expect(one.state).toMatchObject({ step: 'confirm', recovered: true });
  });

  it('a user who was confirmed meanwhile is told so (F-26)', async () => {
    const one = await lost();
    await one.pool.confirm(ada);
    await one.signUp();
    expect(one.state).toMatchObject({ step: 'done', result: { status: 'alreadyConfirmed', username: ada } });
  });

  it('a user who was deleted meanwhile, and is there again, is somebody else’s (F-31, S-7)', async () => {
    const one = await lost();
    await one.signUp();
    one.pool.failNext('ResendConfirmationCode', { name: 'UserNotFoundException', message: 'x' });
    await one.resend();
    expect(one.state).toMatchObject({ step: 'signUp', fault: { key: 'userNotFound' } });
    await one.signUp();
    expect(one.state).toMatchObject({ step: 'signUp', fault: { key: 'usernameExists' } });
  });

  it.each([
    ['for too many', 'LimitExceededException', 'tooManyAttempts', { codeNotSent: false, limit: expect.anything() }],
    ['by a busy service', 'TooManyRequestsException', 'tooManyRequests', { codeNotSent: false, limit: undefined }],
    ['since it cannot be sent', 'CodeDeliveryFailureException', 'codeNotSent', { codeNotSent: true, limit: undefined }],
  ])('a new code that is refused %s leaves the first, which is asked for (F-9, F-18)', async (_, name, key, more) => {
    const one = await lost({ autoSignIn: true });
    one.pool.failNext('ResendConfirmationCode', { name, message: 'x' });
    await one.signUp();
    expect(one.state).toMatchObject({ step: 'confirm', username: ada, recovered: true, fault: { key }, ...more });
    expect(one.fault).toMatchObject([{ key }, 'ResendConfirmationCode']);
    if (key === 'tooManyRequests') expect(one.state).toMatchObject({ fault: { retryAfter: expect.any(Number) } });
    await one.confirm();
    expect(one.result).toMatchObject({ status: 'confirmed', mustSignIn: true, session: undefined });
  });

  it('a new code that is refused for good leaves the answer of SignUp as it is', async () => {
    const one = await lost();
    one.pool.failNext('ResendConfirmationCode', 'blocked');
    await one.signUp();
    expect(one.state).toMatchObject({ step: 'signUp', mayExist: ada, fault: { key: 'usernameExists' } });
  });

  it('a new code whose answer is lost as well is tried again by the person (G3)', async () => {
    const one = await lost();
    one.pool.failNext('ResendConfirmationCode', 'network');
    await one.signUp();
    expect(one.state).toMatchObject({ step: 'signUp', mayExist: ada, fault: { key: 'unreachable' } });
    expect(one.fault).toMatchObject([{ key: 'unreachable' }, 'ResendConfirmationCode']);
    await one.signUp();
    expect(one.state).toMatchObject({ step: 'confirm', recovered: true });
  });

  it('the last word of the app decides which name that was', async () => {
    const pool = createPool();
    const rename = (request: object) =>
      ({ ...request, Username: 'x@example.com' }) as Parameters<typeof pool.signUp>[0]; // as it is, but for the name
    const one = journey({}, pool);
    pool.failNext('SignUp', 'network', { acted: true });
    await one.signUp(adaFilled, rename);
    expect(one.state).toMatchObject({ mayExist: 'x@example.com' });
    await one.signUp(adaFilled, rename);
    expect(one.state).toMatchObject({ step: 'confirm', recovered: true, username: 'x@example.com' });
  });
});
