import { describe, expect, it } from 'vitest';
import { createFakeUserPool, type PreSignUpEvent, type Triggers } from '../../src/testing.js';

const ada = {
  ClientId: 'client',
  Username: 'ada@example.com',
  Password: 'Correct-horse-1',
  ValidationData: [{ Name: 'invitation', Value: 'I-42' }],
  ClientMetadata: { campaign: 'spring' },
};
const poolWith = (triggers: Triggers) => createFakeUserPool({ triggers });

it('tells the trigger before sign-up what it would be told in the service', async () => {
  const events: PreSignUpEvent[] = [];
  const pool = poolWith({ preSignUp: (event) => events.push(event) });
  await pool.signUp(ada);
  expect(events).toMatchObject([
    {
      version: '1',
      triggerSource: 'PreSignUp_SignUp',
      region: 'local',
      userPoolId: 'local_FakePool',
      callerContext: { clientId: 'client' },
      response: { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false },
      request: {
        userAttributes: { email: 'ada@example.com' },
        validationData: { invitation: 'I-42' },
        clientMetadata: { campaign: 'spring' },
      },
    },
  ]);
  expect(pool.findUser(ada.Username)).toMatchObject({
    validationData: { invitation: 'I-42' },
    clientMetadata: { campaign: 'spring' },
  });
});

it('confirms at once when the trigger says so (F-24)', async () => {
  const confirmed: string[] = [];
  const pool = poolWith({
    preSignUp: async ({ response }) => {
      await Promise.resolve();
      response.autoConfirmUser = true;
      response.autoVerifyEmail = true;
    },
    postConfirmation: ({ userName }) => confirmed.push(userName),
  });
  const { UserSub, ...answer } = await pool.signUp(ada);
  expect(answer).toEqual({ UserConfirmed: true });
  expect(pool.findUser(ada.Username)).toMatchObject({ status: 'CONFIRMED', attributes: { email_verified: 'true' } });
  expect(confirmed).toEqual([UserSub]);
  expect(pool.inbox.messages).toEqual([]);
});

it('creates nobody when the trigger throws, and passes its words on (F-19)', async () => {
  const pool = poolWith({
    preSignUp: () => {
      throw new Error('This domain is not allowed.');
    },
  });
  await expect(pool.signUp(ada)).rejects.toMatchObject({
    name: 'UserLambdaValidationException',
    message: 'PreSignUp failed with error This domain is not allowed..',
  });
  expect(pool.users).toEqual([]);
});

it('has confirmed the user when the trigger after confirmation throws (F-20)', async () => {
  const pool = poolWith({ postConfirmation: () => Promise.reject(new Error('no mail')) });
  await pool.signUp(ada);
  const request = { ClientId: 'client', Username: ada.Username, ConfirmationCode: pool.inbox.latest()?.code };
  await expect(pool.confirmSignUp(request)).rejects.toMatchObject({
    message: 'PostConfirmation failed with error no mail.',
  });
  await expect(pool.confirmSignUp(request)).rejects.toMatchObject({
    message: 'User cannot be confirmed. Current status is CONFIRMED',
  });
});

it('has created the user when the trigger for the message throws', async () => {
  const pool = poolWith({ customMessage: () => Promise.reject(new Error('no template')) });
  await expect(pool.signUp(ada)).rejects.toMatchObject({ message: 'CustomMessage failed with error no template.' });
  expect(pool.users).toHaveLength(1);
});

describe('what a trigger verifies', () => {
  const userPool = { AliasAttributes: ['email'], AutoVerifiedAttributes: ['email'] };
  const verifying = (...confirmed: string[]): Triggers => ({
    preSignUp: ({ userName, response }) => {
      response.autoVerifyEmail = true;
      response.autoConfirmUser = confirmed.includes(userName);
    },
  });
  const UserAttributes = [{ Name: 'email', Value: 'ada@example.com' }];

  it('is verified, confirmed or not', async () => {
    const pool = createFakeUserPool({ userPool, triggers: verifying() });
    expect(await pool.signUp({ ...ada, Username: 'ada', UserAttributes })).toMatchObject({ UserConfirmed: false });
    expect(pool.findUser('ada')).toMatchObject({ status: 'UNCONFIRMED', attributes: { email_verified: 'true' } });
  });

  it('becomes an alias at once, and nobody else’s any more', async () => {
    const pool = createFakeUserPool({ userPool, triggers: verifying('first', 'second') });
    await pool.signUp({ ...ada, Username: 'first', UserAttributes });
    expect(pool.findUser('ada@example.com')?.username).toBe('first');
    await pool.signUp({ ...ada, Username: 'second', UserAttributes });
    expect(pool.findUser('ada@example.com')?.username).toBe('second');
    expect(pool.findUser('first')?.attributes).toMatchObject({ email_verified: 'false' });
  });

  it('must be there, or nobody is created', async () => {
    const pool = createFakeUserPool({ userPool, triggers: verifying('ada') });
    await expect(pool.signUp({ ...ada, Username: 'ada' })).rejects.toMatchObject({ name: 'InvalidParameterException' });
    expect(pool.users).toEqual([]);
  });
});
