import { describe, expect, it } from 'vitest';
import { createFakeUserPool, type FakeUserPoolOptions, type PreSignUpEvent, type Triggers } from '../../src/testing.js';

const ada = { ClientId: 'client', Username: 'ada@example.com', Password: 'Correct-horse-1' };
const poolWith = (triggers: Triggers) => createFakeUserPool({ triggers });

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
