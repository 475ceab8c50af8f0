import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { code, confirm, draw, fillIn, signUp, submit } from './person.js';

const resend = () => screen.getByRole('button', { name: 'Send a new code' });
const ready = () => screen.findByRole('heading', { name: 'Your account is ready' });

describe('whoever does not wait for the new code that they have asked for', () => {
  it('is confirmed by the code that they have, and what comes of the new one changes nothing', async () => {
    const onError = vi.fn();
    const { person, pool } = draw({ resendCooldown: 0, onError });
    await signUp(person);
    const hold = pool.hold('ResendConfirmationCode');
    await person.click(resend());
    await hold.arrived;
    await confirm(person, pool);
    await ready();
    hold.release();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(screen.getByRole('heading', { name: 'Your account is ready' })).toBeInTheDocument();
    expect(pool.requests.map(({ operation }) => operation)).toEqual([
      'SignUp',
      'ResendConfirmationCode',
      'ConfirmSignUp',
    ]);
    expect(onError).not.toHaveBeenCalled();
  });

  it('reads what is wrong with a code, and can ask for a new one again', async () => {
    const { person, pool } = draw({ resendCooldown: 0 });
    await signUp(person);
    const hold = pool.hold('ResendConfirmationCode');
    await person.click(resend());
    await hold.arrived;
    await person.type(await code(), '000000{Enter}');
    await waitFor(async () => {
      expect(await code()).toBeInvalid();
    });
    hold.fail();
    expect(resend()).not.toHaveAttribute('aria-disabled');
    expect(screen.queryByRole('alert')).toBeNull();
    await person.click(resend());
    await waitFor(() => {
      expect(pool.inbox.messages).toHaveLength(2);
    });
    await confirm(person, pool);
    await ready();
  });

  it('is believed that the link was opened', async () => {
    const { person, pool } = draw({
      resendCooldown: 0,
      schema: { usernameAttributes: ['email'], confirmation: 'link' },
      checkConfirmed: () => true,
    });
    await fillIn(person);
    await submit(person);
    const again = await screen.findByRole('button', { name: 'Send a new link' });
    const hold = pool.hold('ResendConfirmationCode');
    await person.click(again);
    await hold.arrived;
    await person.click(screen.getByRole('button', { name: 'I have opened the link' }));
    await ready();
    hold.release();
  });
});
