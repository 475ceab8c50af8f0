import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../src/locales/en.js';
import { ada, code, confirm, draw, email, fillIn, signUp, submit } from './person.js';

const oops = new Error('The app made a mistake.');
const throws = (): never => {
  throw oops;
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a callback of the app that throws (F-51)', () => {
  it('goes where uncaught errors go, and fields are checked as they change all the same', async () => {
    const reportError = vi.fn();
    vi.stubGlobal('reportError', reportError);
    const { person } = draw({ onValidationFailed: throws });
    await submit(person);
    await screen.findByRole('alert');
    await person.type(email(), 'ada@example.com');
    await waitFor(() => {
      expect(email()).not.toBeInvalid();
    });
    expect(reportError.mock.calls).toEqual([[oops]]);
  });

  it('at a fault leaves its message on the page, and what was typed in its fields: onError', async () => {
    const reportError = vi.fn();
    vi.stubGlobal('reportError', reportError);
    const { person, pool } = draw({ onError: throws });
    pool.failNext('SignUp', 'throttled');
    await fillIn(person);
    await submit(person);
    expect(await screen.findByRole('alert')).toHaveTextContent(en.service.tooManyRequests({ label: '' }));
    expect(reportError.mock.calls).toEqual([[oops]]);
    expect(email()).toHaveValue(ada);
  });

  it('takes no field away, and the journey goes on: visibleWhen', async () => {
    const reportError = vi.fn();
    vi.stubGlobal('reportError', reportError);
    const visibleWhen = (values: Readonly<Record<string, string>>) => values['given_name'] !== 'Ada' || throws();
    const fields = [{ name: 'given_name' }, { name: 'nickname', visibleWhen }];
    const { person, pool } = draw({ schema: { usernameAttributes: ['email'], fields } });
    await fillIn(person);
    await person.type(screen.getByLabelText(/^First name/), 'Ada');
    await person.type(screen.getByLabelText(/^Nickname/), 'Countess');
    await submit(person);
    expect(await code()).toHaveFocus();
    expect(pool.findUser(ada)?.attributes).toMatchObject({ nickname: 'Countess' });
    expect(reportError).toHaveBeenCalledWith(oops);
  });

  it('at the end leaves the end on the page, and is called once: onComplete', async () => {
    const reportError = vi.fn();
    vi.stubGlobal('reportError', reportError);
    const onComplete = vi.fn(throws);
    const { person, pool } = draw({ onComplete });
    await signUp(person);
    await confirm(person, pool);
    expect(await screen.findByRole('heading', { name: en.done.heading })).toHaveFocus();
    expect(onComplete).toHaveBeenCalledOnce();
    expect(reportError.mock.calls).toEqual([[oops]]);
  });

  it('lets the journey go on where the environment has no reportError', async () => {
    vi.stubGlobal('reportError', undefined);
    const timers: (() => void)[] = [];
    const { person } = draw({ onStepChange: throws });
    const { setTimeout } = globalThis;
    // The error is thrown in a timer, where it would fail this run: caught here instead.
    vi.stubGlobal('setTimeout', (callback: () => void, delay?: number) =>
      delay === undefined ? timers.push(callback) : setTimeout(callback, delay),
    );
    await signUp(person);
    expect(await code()).toBeInTheDocument();
    expect(timers).toHaveLength(1);
    expect(timers[0]).toThrow(oops);
  });
});
