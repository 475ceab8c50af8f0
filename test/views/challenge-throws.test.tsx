import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Challenge, type ChallengeProvider } from '../../src/challenge.js';
import type { SignUpFormProps } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { ada, code, draw, email, fillIn, submit } from './person.js';

const oops = new Error('The provider made a mistake.');
const throws = (): never => {
  throw oops;
};

function drawWith(provider: ChallengeProvider) {
  const reportError = vi.fn();
  vi.stubGlobal('reportError', reportError);
  const challenge: SignUpFormProps['challenge'] = (slot) => (
    <Challenge {...slot} provider={provider} sendTo={{ validationData: 'token' }} />
  );
  return { ...draw({ challenge }), reportError };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a check of the app’s own that throws (F-37, F-51)', () => {
  it('when it is put up leaves the form, which says that the check did not load', async () => {
    const { person, pool, reportError } = drawWith({ mount: throws });
    await fillIn(person);
    await submit(person);
    expect(await screen.findByRole('alert')).toHaveTextContent(en.challenge.notLoaded);
    expect(pool.requests).toEqual([]);
    expect(email()).toHaveValue(ada);
    expect(reportError.mock.calls).toEqual([[oops]]);
  });

  it('when it is reset or taken away disturbs nothing', async () => {
    const getToken = () => Promise.resolve('token of today');
    const { person, pool, reportError, unmount } = drawWith({
      mount: () => ({ getToken, reset: throws, remove: throws }),
    });
    pool.failNext('SignUp', 'internalError');
    await fillIn(person);
    await submit(person);
    await screen.findByRole('alert');
    await submit(person);
    expect(await code()).toHaveFocus();
    unmount();
    expect(reportError).toHaveBeenCalledWith(oops);
  });
});
