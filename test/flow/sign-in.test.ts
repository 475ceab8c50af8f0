import { describe, expect, it } from 'vitest';
import { ada, createPool, filled, journey, password } from './caller.js';

const session = expect.stringMatching(/.{20}/) as unknown;
const autoConfirm = {
  preSignUp: ({ response }: { response: { autoConfirmUser: boolean } }) => {
    response.autoConfirmUser = true;
  },
};
/** From the form to the end. */
async function walk(one: ReturnType<typeof journey>) {
  await one.signUp();
  await one.confirm();
}

describe('signing in at the end', () => {
  it('hands the tokens over, and keeps them in no state', async () => {
    const one = journey({ autoSignIn: true });
    await walk(one);
    const token = expect.stringMatching(/^[\w-]+\.[\w-]+\.fake$/) as unknown;
    expect(one.result).toMatchObject({
      status: 'signedIn',
      username: ada,
      signInName: ada,
      userSub: one.pool.users[0]?.sub,
      tokens: { AccessToken: token, IdToken: token, ExpiresIn: 3600, TokenType: 'Bearer' },
    });
    expect(JSON.stringify(one.state)).not.toMatch(/\.fake|fake-refresh-token/);
    expect(one.fault).toBeUndefined();
    expect(one.pool.requests.map(({ operation }) => operation)).toEqual(['SignUp', 'ConfirmSignUp', 'InitiateAuth']);
  });

  it('needs no code where the pool confirms by itself', async () => {
    const one = journey({ autoSignIn: true }, createPool({ triggers: autoConfirm }));
    await one.signUp();
    expect(one.pool.requests.map(({ operation }) => operation)).toEqual(['SignUp', 'InitiateAuth']);
    expect(one.result).toMatchObject({ status: 'signedIn', username: ada });
  });

  it('is for those who ask for it', async () => {
    const one = journey();
    await walk(one);
    expect(one.result).toMatchObject({ status: 'confirmed', session });
    expect(one.result).not.toHaveProperty('signInFault');
    expect(one.pool.requests).toHaveLength(2);
  });

  it('hands over what the pool demands first', async () => {
    const challenge = {
      ChallengeName: 'SELECT_CHALLENGE',
      ChallengeParameters: { USERNAME: ada },
      AvailableChallenges: ['EMAIL_OTP', 'PASSWORD'],
    };
    const one = journey({ autoSignIn: true }, createPool({ challenge: () => challenge }));
    await walk(one);
    expect(one.result).toEqual({
      status: 'challenge',
      username: ada,
      signInName: ada,
      userSub: one.pool.users[0]?.sub,
      challengeName: 'SELECT_CHALLENGE',
      challengeParameters: { USERNAME: ada },
      availableChallenges: ['EMAIL_OTP', 'PASSWORD'],
      session,
    });
    expect(one.fault).toBeUndefined();
  });

  it('never signs in whom somebody else had confirmed', async () => {
    const one = journey({ autoSignIn: true });
    await one.signUp();
    await one.pool.confirm(ada);
    await one.confirm('123456');
    expect(one.result).toMatchObject({ status: 'alreadyConfirmed', signInName: ada });
    expect(one.pool.requests).toHaveLength(2);
  });

  it('uses the Username that was sent, also where nobody has seen it', async () => {
    const pool = createPool({ userPool: { AliasAttributes: ['email'], AutoVerifiedAttributes: ['email'] } });
    const one = journey({ autoSignIn: true }, pool);
    await one.signUp(
      filled(
        { username: 'generate', aliasAttributes: ['email'], fields: [{ name: 'email', required: true }] },
        { email: ada, password },
      ),
    );
    await one.confirm();
    const { username } = pool.users[0] ?? {};
    expect(username).toMatch(/^[\da-f-]{36}$/);
    expect(one.result).toMatchObject({ status: 'signedIn', username, signInName: ada });
    expect(one.sent.at(-1)).toMatchObject({ AuthParameters: { USERNAME: username } });
  });
});
