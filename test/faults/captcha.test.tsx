import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { code, draw, email, fillIn, password, submit } from '../views/person.js';

describe('a security check of the app’s own', () => {
  it('without a token sends nothing, says so, and asks for one anew at the next try (F-37)', async () => {
    const tokens = [
      () => Promise.reject(new Error('The script was blocked.')),
      () => Promise.resolve('token of today'),
    ];
    const token = vi.fn(() => (tokens.shift() ?? (() => Promise.resolve('')))());
    const onError = vi.fn();
    const { person, pool } = draw({
      onError,
      prepareRequest: async (request) => ({ ...request, ClientMetadata: { captcha: await token() } }),
    });
    await fillIn(person);
    await submit(person);
    expect(await screen.findByRole('alert')).toHaveFocus();
    expect(onError.mock.calls).toMatchObject([[{ outcome: 'failed' }, 'SignUp']]);
    expect(pool.requests).toEqual([]);
    expect(email()).toHaveValue('ada@example.com');
    expect(password()).toHaveValue('Correct-horse-7');
    await submit(person);
    expect(await code()).toBeInTheDocument();
    expect(token).toHaveBeenCalledTimes(2);
    expect(pool.requests).toHaveLength(1);
    expect(pool.requests).toMatchObject([{ request: { ClientMetadata: { captcha: 'token of today' } } }]);
  });
});
