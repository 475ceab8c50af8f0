import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { SignUpClient } from '../../src/client.js';
import { createFakeUserPool } from '../../src/testing.js';
import { code, confirm, draw, email, fillIn, password, signUp, status, submit } from './person.js';

const slow = { timeouts: { stillWorking: 0.2 } };
const words = 'Still working. This can take a little longer.';
const cancel = () => screen.findByRole('button', { name: 'Cancel' });
const createAccount = () => screen.getByRole('button', { name: 'Create account' });

describe('an answer that is long in coming', () => {
  it('is said, seen and announced once, and sends nothing else (F-21)', async () => {
    const { person, pool } = draw(slow);
    await fillIn(person);
    pool.delay(60_000);
    await submit(person);
    await cancel();
    await waitFor(() => {
      expect(status()).toHaveTextContent(words);
    });
    // Once for the eyes.
    expect(screen.getAllByText(words)).toHaveLength(2);
    await waitFor(() => {
      expect(pool.requests).toHaveLength(1);
    });
  });

  it('can be cancelled, with everything typed still there and the focus on the reason (G4, G5)', async () => {
    const onError = vi.fn();
    const { person, pool } = draw({ ...slow, onError });
    await fillIn(person);
    pool.delay(60_000);
    await submit(person);
    await person.click(await cancel());
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Your last try was stopped, but may have gone through.');
    await waitFor(() => {
      expect(alert).toHaveFocus();
    });
    expect(email()).toHaveValue('ada@example.com');
    expect(password()).not.toHaveValue('');
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
    expect(createAccount()).not.toHaveAttribute('aria-disabled');
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ key: 'interrupted' }), 'SignUp');
  });

  it('goes on to the code of the same user when a try was cancelled that got through (F-4, F-18)', async () => {
    const onComplete = vi.fn();
    const pool = createFakeUserPool();
    let isFirst = true;
    const signUp: SignUpClient['signUp'] = async (request) => {
      const answer = await pool.signUp(request);
      if (!isFirst) return answer;
      isFirst = false;
      return new Promise(() => undefined);
    };
    const { person } = draw({ ...slow, client: { ...pool, signUp }, onComplete });
    await fillIn(person);
    await submit(person);
    await waitFor(() => {
      expect(pool.users).toHaveLength(1);
    });
    await person.click(await cancel());
    await screen.findByRole('alert');
    await submit(person);
    await screen.findByText(/Your last try may have gone through/);
    await confirm(person, pool);
    await screen.findByText('Sign in with your password to continue.');
    expect(onComplete).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ mustSignIn: true }));
  });

  it.each(['Confirm', 'Send a new code'])('keeps the focus in the form when “%s” is cancelled', async (name) => {
    const { person, pool } = draw({ ...slow, resendCooldown: 0 });
    await signUp(person);
    pool.delay(60_000);
    await person.type(await code(), '123456');
    await person.click(screen.getByRole('button', { name }));
    await person.click(await cancel());
    expect(await screen.findByRole('alert')).toHaveTextContent('Your last try was stopped');
    expect(screen.getByRole('button', { name: 'Confirm' })).toHaveFocus();
    expect(await code()).toHaveValue('123456');
  });

  it('says nothing where that is switched off', async () => {
    const { person, pool } = draw({ timeouts: { stillWorking: 0 } });
    await fillIn(person);
    pool.delay(150);
    await submit(person);
    await code();
    expect(screen.queryByText(words)).toBeNull();
  });

  it('is given up after the limit, and another try is the person’s to make (F-3, G6)', async () => {
    const { person, pool } = draw({ timeouts: { limit: 0.1 } });
    await fillIn(person);
    pool.delay(60_000);
    await submit(person);
    expect(await screen.findByRole('alert')).toHaveTextContent('The service took too long to answer.');
    expect(email()).toHaveValue('ada@example.com');
    expect(pool.requests).toHaveLength(1);
  });
});

describe('a page that comes back', () => {
  it('from the back/forward cache says that the last try may have got through (F-13)', async () => {
    const { person, pool } = draw();
    await fillIn(person);
    await person.click(screen.getByRole('button', { name: 'Show password' }));
    pool.delay(60_000);
    await submit(person);
    await waitFor(() => {
      expect(pool.requests).toHaveLength(1);
    });
    act(() => {
      fireEvent(window, Object.assign(new Event('pageshow'), { persisted: true }));
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('Your last try was stopped');
    expect(password()).toHaveAttribute('type', 'password');
    expect(createAccount()).not.toHaveAttribute('aria-disabled');
    expect(pool.requests).toHaveLength(1);
  });

  it('from another tab goes on as if nothing had been (F-13)', async () => {
    const { person, pool } = draw();
    await fillIn(person);
    pool.delay(200);
    await submit(person);
    act(() => {
      fireEvent(window, Object.assign(new Event('pageshow'), { persisted: false }));
    });
    await code();
  });
});

describe('a connection that comes back', () => {
  it('is announced after a fault for want of one, and nothing is sent (F-1)', async () => {
    const { person, pool } = draw();
    await fillIn(person);
    pool.failNext('SignUp', 'network');
    await submit(person);
    await screen.findByRole('alert');
    fireEvent(window, new Event('online'));
    await waitFor(() => {
      expect(status()).toHaveTextContent('You are back online. You can try again.');
    });
    expect(pool.requests).toHaveLength(1);
    await submit(person);
    await code();
  });

  it('is no news to anybody else (F-1)', async () => {
    const { person } = draw();
    await signUp(person);
    fireEvent(window, new Event('online'));
    expect(status()).not.toHaveTextContent('online');
  });
});

describe('typing while a request runs', () => {
  it('changes the fields and not what was sent, and is kept when the request fails (F-16)', async () => {
    const { person, pool } = draw();
    await fillIn(person);
    pool.delay(150);
    pool.failNext('SignUp', 'network');
    await submit(person);
    await person.type(email(), '.uk');
    await screen.findByRole('alert');
    expect(email()).toHaveValue('ada@example.com.uk');
    expect(pool.requests).toMatchObject([{ request: { Username: 'ada@example.com' } }]);
  });
});
