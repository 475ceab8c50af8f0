import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { SignUpClient, SignUpRequest } from '../../src/client.js';
import { createFakeUserPool } from '../../src/testing.js';
import { code, confirm, draw, fillIn, goodPassword, signUp, status, submit } from './person.js';

/** A client of the app's own: the pool's, but for what is given. What TypeScript would refuse is let through. */
function clientWith(methods: Partial<Record<keyof SignUpClient, (...args: never[]) => Promise<unknown>>>) {
  return { ...createFakeUserPool(), ...methods } as SignUpClient;
}

describe('an answer that says nothing', () => {
  it.each([undefined, null, {}, '', 'OK', 5])(
    'to SignUp (%j) is a failure, not a user who waits for approval (F-11)',
    async (answer) => {
      const onError = vi.fn();
      const { person } = draw({ client: clientWith({ signUp: () => Promise.resolve(answer) }), onError });
      await fillIn(person);
      await submit(person);
      expect(await screen.findByRole('alert')).toHaveTextContent(/Something went wrong on our side/);
      expect(onError).toHaveBeenCalledWith(
        expect.objectContaining({ name: 'BadResponse', outcome: 'unknown' }),
        'SignUp',
      );
    },
  );

  it.each([undefined, null, {}, 'OK'])('to the other two (%j) is a yes', async (answer) => {
    const { person, pool } = draw({
      client: clientWith({
        confirmSignUp: () => Promise.resolve(answer),
        resendConfirmationCode: () => Promise.resolve(answer),
      }),
      resendCooldown: 0,
    });
    await signUp(person);
    await person.click(screen.getByRole('button', { name: 'Send a new code' }));
    await waitFor(() => {
      expect(status()).toHaveTextContent(/Code sent/);
    });
    await person.type(await code(), '123456{Enter}');
    await screen.findByRole('heading', { name: 'Your account is ready' });
    expect(pool.requests).toEqual([]);
  });
});

describe('the last word of the app on SignUp', () => {
  it.each([
    ['an error', new Error('No token.')],
    ['a broken connection', new TypeError('Failed to fetch')],
    ['what would mean that the user exists', Object.assign(new Error(), { name: 'LimitExceededException' })],
  ])('that fails with %s has sent nothing, and that is known', async (_, error) => {
    const onError = vi.fn();
    const { person, pool } = draw({ prepareRequest: () => Promise.reject(error), onError });
    await fillIn(person);
    await submit(person);
    await screen.findByRole('alert');
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ outcome: 'failed', cause: error }), 'SignUp');
    expect(pool.requests).toEqual([]);
  });

  it('on the Username has user context data of that name, or none', async () => {
    const sent: SignUpRequest[] = [];
    const pool = createFakeUserPool();
    const userContextData = vi.fn().mockReturnValueOnce({ EncodedData: 'of ada' }).mockReturnValueOnce(undefined);
    const { person } = draw({
      client: {
        ...pool,
        signUp: (request, options) => {
          sent.push(request);
          return pool.signUp(request, options);
        },
      },
      userContextData,
      prepareRequest: (request) => ({ ...request, Username: 'grace@example.com' }),
    });
    await signUp(person);
    expect(userContextData.mock.calls).toMatchObject([
      [{ username: 'ada@example.com' }],
      [{ username: 'grace@example.com' }],
    ]);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ Username: 'grace@example.com', Password: goodPassword });
    expect(sent[0]).not.toHaveProperty('UserContextData');
    await confirm(person, pool);
    await screen.findByRole('heading', { name: 'Your account is ready' });
    expect(pool.findUser('grace@example.com')?.status).toBe('CONFIRMED');
  });

  it('on the Username does not wait a second time for data that could not be had', async () => {
    const userContextData = vi.fn();
    const { person } = draw({
      userContextData,
      prepareRequest: (request) => ({ ...request, Username: 'grace@example.com' }),
    });
    await signUp(person);
    expect(userContextData).toHaveBeenCalledTimes(1);
  });
});
