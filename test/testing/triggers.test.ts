import { describe, expect, it } from 'vitest';
import { createFakeUserPool, type FakeUserPoolOptions, type PreSignUpEvent, type Triggers } from '../../src/testing.js';

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

describe('a trigger that takes its time', () => {
  const never = () => new Promise(() => undefined);
  /** A pool whose waits are over at once, and which tells how long they would have been. */
  const hasty = (triggers: Triggers) => {
    const waits: number[] = [];
    const sleep: FakeUserPoolOptions['sleep'] = (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    };
    return { waits, pool: createFakeUserPool({ triggers, sleep }) };
  };
  const timeout = (name: string) => ({
    name: 'UnexpectedLambdaException',
    message: `${name} invocation failed due to error Socket timeout while invoking Lambda function.`,
  });

  it('is called three times, five seconds each, and then given up (F-21)', async () => {
    const events: PreSignUpEvent[] = [];
    const { pool, waits } = hasty({
      preSignUp: (event) => {
        event.response.autoConfirmUser = true;
        events.push(event);
        return never();
      },
    });
    await expect(pool.signUp(ada)).rejects.toMatchObject(timeout('PreSignUp'));
    expect(waits).toEqual([5_000, 5_000, 5_000]);
    expect(new Set(events).size).toBe(3);
    expect(pool.users).toEqual([]);
  });

  it('may still answer at the second or the third call', async () => {
    let calls = 0;
    const { pool } = hasty({
      preSignUp: ({ response }) => {
        response.autoConfirmUser = true;
        calls += 1;
        return calls < 3 ? never() : undefined;
      },
    });
    expect(await pool.signUp(ada)).toMatchObject({ UserConfirmed: true });
  });

  it('has confirmed, or created, the user whom the call was about (F-20)', async () => {
    const confirming = hasty({ postConfirmation: never });
    await confirming.pool.signUp(ada);
    const ConfirmationCode = confirming.pool.inbox.latest()?.code;
    await expect(confirming.pool.confirmSignUp({ ...ada, ConfirmationCode })).rejects.toMatchObject(
      timeout('PostConfirmation'),
    );
    expect(confirming.pool.findUser(ada.Username)?.status).toBe('CONFIRMED');

    const sending = hasty({ customMessage: never });
    await expect(sending.pool.signUp(ada)).rejects.toMatchObject(timeout('CustomMessage'));
    await expect(sending.pool.resendConfirmationCode(ada)).rejects.toMatchObject(timeout('CustomMessage'));
    expect(sending.pool.users).toHaveLength(1);
  });

  it('leaves no timer behind when it is in time', async () => {
    let left = 0;
    const pool = createFakeUserPool({
      triggers: { preSignUp: () => Promise.resolve() },
      sleep: (_, signal) => {
        left += 1;
        signal?.addEventListener('abort', () => (left -= 1));
        return never() as Promise<never>;
      },
    });
    await pool.signUp(ada);
    expect(left).toBe(0);
  });
});

describe('what a trigger gives back', () => {
  const unreadable = { name: 'InvalidLambdaResponseException', message: 'Unrecognizable lambda output' };

  it('may be an event of its own, as in Lambda', async () => {
    const pool = poolWith({
      preSignUp: (event) => Promise.resolve({ ...event, response: { autoConfirmUser: true } }),
    });
    expect(await pool.signUp(ada)).toMatchObject({ UserConfirmed: true });
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['an object without a response', {}],
    ['a list', []],
    ['a response that is none', { response: 'yes' }],
    ['a response with something else in it', { response: { autoConfirmUser: 'yes' } }],
  ])('is refused if it is %s', async (_, returned) => {
    const pool = poolWith({ preSignUp: () => returned });
    await expect(pool.signUp(ada)).rejects.toMatchObject(unreadable);
    expect(pool.users).toEqual([]);
  });

  it('is refused in the other operations, too', async () => {
    const pool = poolWith({ customMessage: () => ({ response: { emailMessage: 7 } }), postConfirmation: () => null });
    await expect(pool.signUp(ada)).rejects.toMatchObject(unreadable);
    await expect(pool.resendConfirmationCode(ada)).rejects.toMatchObject(unreadable);
    const confirming = poolWith({ postConfirmation: () => null });
    await confirming.signUp(ada);
    const ConfirmationCode = confirming.inbox.latest()?.code;
    await expect(confirming.confirmSignUp({ ...ada, ConfirmationCode })).rejects.toMatchObject(unreadable);
  });

  it.each([undefined, 3, 'done', true])(
    'does not matter if it is %j: the event was changed in place',
    async (value) => {
      const pool = poolWith({
        preSignUp: ({ response }) => {
          response.autoConfirmUser = true;
          return value;
        },
      });
      expect(await pool.signUp(ada)).toMatchObject({ UserConfirmed: true });
    },
  );
});
