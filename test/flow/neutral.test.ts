import { describe, expect, it } from 'vitest';
import { ada, createPool, journey } from './caller.js';

const neutral = { duplicateAccount: 'neutral', autoSignIn: true } as const;

/** A journey that ran into an account that was there before. */
async function met(isConfirmed: boolean) {
  const pool = createPool();
  await journey({}, pool).signUp();
  if (isConfirmed) await pool.confirm(ada);
  const one = journey(neutral, pool);
  await one.signUp();
  return one;
}

describe('a taken username of which nobody shall learn', () => {
  it('goes on to the code, without another request (S-6)', async () => {
    const one = await met(true);
    expect(one.state).toMatchObject({ step: 'confirm', username: ada, delivery: undefined, fault: undefined });
    expect(one.pool.requests).toHaveLength(2);
  });

  it('is told to the app all the same', async () => {
    const one = await met(true);
    expect(one.fault).toMatchObject([{ key: 'usernameExists' }, 'SignUp']);
  });

  it('turns every code down as a wrong one where the account is confirmed (S-6)', async () => {
    const one = await met(true);
    await one.confirm('000000');
    expect(one.state).toMatchObject({ step: 'confirm', mismatches: 1, fault: { key: 'codeMismatch', field: 'code' } });
  });

  it('sends new codes as it seems (S-6)', async () => {
    const one = await met(true);
    await one.resend();
    expect(one.state).toMatchObject({ step: 'confirm', resends: 1, fault: undefined });
    one.pool.failNext('ResendConfirmationCode', { name: 'UserNotFoundException', message: 'x' });
    await one.resend();
    expect(one.state).toMatchObject({ step: 'confirm', resends: 2, fault: undefined });
  });

  it('still says what is wrong for everybody', async () => {
    const one = await met(true);
    one.pool.failNext('ResendConfirmationCode', 'network');
    await one.resend();
    expect(one.state).toMatchObject({ step: 'confirm', resends: 0, fault: { key: 'unreachable' } });
    one.pool.failNext('ConfirmSignUp', { name: 'TooManyRequestsException', message: 'x' });
    await one.confirm('000000');
    expect(one.state).toMatchObject({ step: 'confirm', fault: { key: 'tooManyRequests' } });
  });

  it('ends, for whoever has the code of that account, without signing in (S-7)', async () => {
    const one = await met(false);
    await one.resend();
    await one.confirm();
    expect(one.result).toMatchObject({ status: 'confirmed', mustSignIn: true, session: undefined });
  });

  it('does not show after a lost answer either (F-18, S-6)', async () => {
    const pool = createPool();
    await journey({}, pool).signUp();
    await pool.confirm(ada);
    const one = journey(neutral, pool);
    pool.failNext('SignUp', 'network');
    await one.signUp();
    await one.signUp();
    expect(one.state).toMatchObject({ step: 'confirm', fault: undefined });
  });

  it('changes nothing for somebody new', async () => {
    const one = journey(neutral);
    await one.signUp();
    expect(one.state).toMatchObject({ step: 'confirm', recovered: false });
    await one.confirm();
    expect(one.result).toMatchObject({ status: 'signedIn' });
  });
});
