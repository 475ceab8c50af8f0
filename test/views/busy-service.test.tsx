import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadCalls } from '../../src/flow/load-calls.js';
import { loadLaterSteps } from '../../src/views/load-later-steps.js';
import { ada, code, confirm, draw, email, fillIn, goodPassword, password, signUp, status, submit } from './person.js';

const createAccount = () => screen.getByRole('button', { name: 'Create account' });
const confirmButton = () => screen.getByRole('button', { name: 'Confirm' });
const resend = () => screen.getByRole('button', { name: 'Send a new code' });
const digits = () => document.querySelector('.csu-form [aria-hidden] [translate=no]')?.textContent;

const patient = { timeout: 5_000 };

beforeAll(() => Promise.all([loadCalls(), loadLaterSteps()]));
beforeEach(() => {
  // The shortest wait of each range.
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  vi.restoreAllMocks();
});

let late = 0;
/** Later, as a page sees it that comes back into view. */
function pass(seconds: number) {
  if (!vi.isMockFunction(performance.now)) {
    late = 0;
    const now = performance.now.bind(performance);
    vi.spyOn(performance, 'now').mockImplementation(() => now() + late);
  }
  late += seconds * 1000;
  act(() => {
    fireEvent(document, new Event('visibilitychange'));
  });
}

describe('when the service is too busy to sign anybody up', { timeout: 15_000 }, () => {
  it('the button waits, says so, keeps the focus and sends nothing, and nothing typed is lost (F-6)', async () => {
    const { person, pool } = draw();
    await fillIn(person);
    // What is said of the password comes after a pause in typing.
    await waitFor(() => {
      expect(status()).toHaveTextContent('password rules met');
    }, patient);
    pool.failNext('SignUp', 'throttled');
    await submit(person);
    expect(await screen.findByRole('alert')).toHaveTextContent('The service is busy');
    expect(createAccount()).toHaveAttribute('aria-disabled', 'true');
    expect(createAccount()).not.toBeDisabled();
    await waitFor(() => {
      expect(status()).toHaveTextContent('You can try again in 5 seconds');
    });
    expect(digits()).toBe('0:05');

    await person.click(createAccount());
    expect(createAccount()).toHaveFocus();
    await person.keyboard('{Enter}');
    await person.type(password(), '{Enter}');
    expect(pool.requests).toHaveLength(1);
    expect(email()).toHaveValue(ada);
    expect(password()).toHaveValue(goodPassword);

    pass(3);
    expect(digits()).toMatch(/^0:0[12]$/);
    pass(3);
    await waitFor(() => {
      expect(status()).toHaveTextContent('You can try again now');
    });
    expect(createAccount()).not.toHaveAttribute('aria-disabled');
    expect(digits()).toBeUndefined();
    // Whether to try again is the person's to decide.
    expect(pool.requests).toHaveLength(1);
    await person.type(password(), '{Enter}');
    await code();
  });

  it('it waits longer each time in a row (F-6)', async () => {
    const { person, pool } = draw();
    await fillIn(person);
    for (const seconds of ['0:05', '0:10', '0:20', '0:40', '1:20']) {
      pool.failNext('SignUp', 'throttled');
      await submit(person);
      await waitFor(() => {
        expect(digits()).toBe(seconds);
      });
      pass(100);
      await waitFor(() => {
        expect(createAccount()).not.toHaveAttribute('aria-disabled');
      });
    }
    expect(pool.requests).toHaveLength(5);
  });

  it('nobody waits after any other fault (F-5)', async () => {
    const { person, pool } = draw();
    await fillIn(person);
    pool.failNext('SignUp', 'internalError');
    await submit(person);
    await screen.findByRole('alert');
    expect(createAccount()).not.toHaveAttribute('aria-disabled');
    expect(digits()).toBeUndefined();
  });
});

describe('when the service is too busy to confirm anybody', { timeout: 15_000 }, () => {
  it('both buttons wait, and the code stays (F-6)', async () => {
    const { person, pool } = draw({ resendCooldown: 0 });
    await signUp(person);
    pool.failNext('ConfirmSignUp', 'throttled');
    await confirm(person, pool);
    expect(await screen.findByRole('alert')).toHaveTextContent('The service is busy');
    const typed = pool.inbox.latest()?.code ?? '';
    expect(await code()).toHaveValue(typed);
    const before = pool.requests.length;
    for (const button of [confirmButton(), resend()]) {
      expect(button).toHaveAttribute('aria-disabled', 'true');
      await person.click(button);
      expect(button).toHaveFocus();
    }
    await person.type(await code(), '{Enter}');
    expect(pool.requests).toHaveLength(before);
    pass(6);
    await waitFor(() => {
      expect(status()).toHaveTextContent('You can try again now');
    });
    expect(resend()).not.toHaveAttribute('aria-disabled');
    await person.click(confirmButton());
    await screen.findByRole('heading', { name: 'Your account is ready' });
  });
});
