import { describe, expect, it } from 'vitest';
import type { SignUpRequest } from '../../src/client.js';
import type { SignUpSchema } from '../../src/schema/types.js';
import { ada, createPool, filled, journey, password } from './caller.js';

const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const schema: SignUpSchema = {
  username: 'generate',
  aliasAttributes: ['email'],
  fields: [{ name: 'email', required: true }],
};
const userPool = { AliasAttributes: ['email'], AutoVerifiedAttributes: ['email'] };
const form = filled(schema, { email: ada, password });
const names = ({ sent }: ReturnType<typeof journey>) => sent.map((request) => (request as SignUpRequest).Username);
const start = () => journey({ autoSignIn: true }, createPool({ userPool }));

describe('a generated username', () => {
  it('is sent with all calls, and the alias is what the person signs in with', async () => {
    const one = start();
    await one.signUp(form);
    expect(one.state).toMatchObject({
      step: 'confirm',
      signInName: ada,
      username: expect.stringMatching(uuid) as unknown,
    });
    await one.resend();
    await one.confirm();
    expect(one.result).toMatchObject({ status: 'signedIn', signInName: ada });
    expect(new Set(names(one).slice(0, 3)).size).toBe(1);
  });

  it('is the same when something is mended and sent again', async () => {
    const one = start();
    await one.signUp(filled(schema, { email: ada, password: 'short' }));
    expect(one.state).toMatchObject({ step: 'signUp', fault: { field: 'password' } });
    await one.signUp(form);
    expect(one.state.step).toBe('confirm');
    expect(new Set(names(one)).size).toBe(1);
  });

  it('is the same after a lost answer, so that there is one user, who gets on to the code', async () => {
    const one = start();
    one.pool.failNext('SignUp', 'network', { acted: true });
    await one.signUp(form);
    expect(one.state).toMatchObject({ step: 'signUp', fault: { outcome: 'unknown' } });
    await one.signUp(form);
    expect(one.state).toMatchObject({ step: 'confirm', signInName: ada, codeNotSent: false });
    expect(one.fault).toMatchObject([{ key: 'usernameExists' }, 'SignUp']);
    await one.confirm();
    expect(one.pool.users).toMatchObject([{ status: 'CONFIRMED' }]);
    expect(one.result).toMatchObject({ status: 'confirmed', signInName: ada, mustSignIn: true });
  });

  it('is another for the next user', async () => {
    const pool = createPool({ userPool });
    for (const _ of [1, 2]) await journey({}, pool).signUp(form);
    expect(new Set(pool.users.map(({ username }) => username)).size).toBe(2);
  });

  it('that the app’s last word replaces is no reason to go on to the code', async () => {
    const one = start();
    const rename = (request: SignUpRequest) => ({ ...request, Username: 'taken' });
    await journey({}, one.pool).signUp(form, rename);
    await one.signUp(form, rename);
    expect(one.state).toMatchObject({ step: 'signUp', fault: { key: 'usernameExists' } });
  });
});
