import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createFakeUserPool } from '../../src/testing.js';
import { ada, clientId, email, fillIn, goodPassword, status, submit } from './person.js';
import { kept, settle, tab } from './reloading.js';

/** A pool that sends nothing, where an administrator confirms. */
const approving = () => createFakeUserPool({ userPool: { UsernameAttributes: ['email'] } });
const waiting = () => screen.findByRole('heading', { name: 'Your account is waiting for approval' });

/** A tab at the step, and what it has kept there. */
async function atTheStep(props: Parameters<typeof tab>[0] = {}) {
  const pool = approving();
  const opened = tab({ client: pool, links: { signIn: '/sign-in' }, ...props });
  await fillIn(opened.person);
  await submit(opened.person);
  await waiting();
  return { ...opened, pool };
}
const isKept = () =>
  waitFor(() => {
    expect(kept()).toContain(ada);
  });

describe('a reload while an account waits for approval (F-25)', () => {
  it('finds the step again, says so, and steals no focus (F-32)', async () => {
    const { reload } = await atTheStep();
    await isKept();
    reload();
    await waiting();
    await waitFor(() => {
      expect(status()).toHaveTextContent('Your account is waiting for approval');
    });
    expect(document.body).toHaveFocus();
  });

  it('keeps names and the time, and nothing else (S-4)', async () => {
    await atTheStep();
    await isKept();
    const point = JSON.parse(sessionStorage.getItem(`cognito-sign-up:1:${clientId}`) ?? '') as object;
    expect(point).toEqual({
      step: 'approval',
      username: ada,
      signInName: ada,
      sentAt: expect.any(Number) as number,
      resends: 0,
    });
    expect(kept()).not.toContain(goodPassword);
  });

  it('does not bring it back to somebody who comes with a code', async () => {
    const { reload } = await atTheStep();
    await isKept();
    reload({ initialStep: 'confirm', username: ada });
    await settle();
    expect(screen.getByLabelText('Confirmation code')).toBeInTheDocument();
  });
});

describe('an account that waits for approval', () => {
  it('leads on to signing in, and back to the fields, where a reload begins anew', async () => {
    const { person, reload } = await atTheStep();
    expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in');
    await isKept();
    reload();
    await waiting();
    await person.click(screen.getByRole('button', { name: 'Change your details' }));
    await waitFor(() => {
      expect(kept()).toBe('{}');
    });
    reload();
    await settle();
    expect(email()).toBeInTheDocument();
  });

  it('ends when the app says on coming back that somebody has approved', async () => {
    const onComplete = vi.fn();
    const isApproved = { now: false };
    await atTheStep({ onComplete, checkConfirmed: () => isApproved.now });
    await isKept();
    isApproved.now = true;
    fireEvent.focus(window);
    await screen.findByRole('heading', { name: 'Your account is already confirmed' });
    expect(onComplete).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ status: 'alreadyConfirmed', username: ada }),
    );
    expect(kept()).toBe('{}');
  });
});
