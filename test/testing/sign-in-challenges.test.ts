import { describe, expect, it } from 'vitest';
import { emailPool, refusal, signedUp, Username } from './signed-up.js';

describe('a pool that demands more', () => {
  const mfa = { ...emailPool, MfaConfiguration: 'ON' };
  const choice = {
    ...emailPool,
    Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN'] } },
  };

  it.each([
    ['+14325551212', 'SMS_MFA', { CODE_DELIVERY_DELIVERY_MEDIUM: 'SMS', CODE_DELIVERY_DESTINATION: '+*******1212' }],
    [undefined, 'MFA_SETUP', { MFAS_CAN_SETUP: '["SOFTWARE_TOKEN_MFA"]' }],
  ])('asks somebody with the number %s for %s, with a Session', async (phone, ChallengeName, parameters) => {
    const { confirm, signIn } = await signedUp({ userPool: mfa }, phone);
    const answer = await signIn((await confirm()).Session);
    expect(answer).toMatchObject({ ChallengeName, ChallengeParameters: parameters });
    expect(answer.Session?.length).toBeGreaterThanOrEqual(20);
    expect(answer).not.toHaveProperty('AuthenticationResult');
  });

  it('lets somebody without a Session choose among what is theirs', async () => {
    const { pool, confirm, signIn } = await signedUp({ userPool: choice });
    await confirm();
    const answer = await signIn();
    expect(answer).toEqual({
      ChallengeName: 'SELECT_CHALLENGE',
      ChallengeParameters: { USERNAME: pool.findUser(Username)?.username },
      AvailableChallenges: ['PASSWORD', 'PASSWORD_SRP', 'EMAIL_OTP'],
      Session: expect.stringMatching(/^fake-session-/) as string,
    });
    // That Session is for RespondToAuthChallenge, which the pool does not know.
    await expect(signIn(answer.Session)).rejects.toMatchObject(refusal('Invalid session for the user.'));
    expect(await signIn(undefined, { PREFERRED_CHALLENGE: 'EMAIL_OTP' })).toMatchObject({
      ChallengeName: 'EMAIL_OTP',
      ChallengeParameters: { CODE_DELIVERY_DESTINATION: 'a***@e***' },
    });
    expect(await signIn(undefined, { PREFERRED_CHALLENGE: 'WEB_AUTHN' })).toMatchObject({
      ChallengeName: 'SELECT_CHALLENGE',
    });
  });

  it('takes the Session for the first factor all the same', async () => {
    const { confirm, signIn } = await signedUp({ userPool: choice });
    expect(await signIn((await confirm()).Session)).toHaveProperty('AuthenticationResult');
  });

  it('demands what the test says', async () => {
    const challenge = () => ({ ChallengeName: 'CUSTOM_CHALLENGE', ChallengeParameters: { question: '?' } });
    const { confirm, signIn } = await signedUp({ challenge });
    expect(await signIn((await confirm()).Session)).toMatchObject(challenge());
  });
});
