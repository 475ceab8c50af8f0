import { describe, expect, it } from 'vitest';
import { draw, signUp, status } from './person.js';

describe('a code that could not be sent', () => {
  it('is not announced as sent (F-8)', async () => {
    const { person, pool } = draw();
    pool.failNextDelivery();
    await signUp(person);
    expect(status()).toHaveTextContent(/code could not be sent/);
    expect(status()).not.toHaveTextContent(/We sent/);
  });
});
