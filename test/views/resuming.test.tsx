import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ada, clientId, code, confirm, email, goodPassword, signUp } from './person.js';
import { kept, resumed, settle, tab } from './reloading.js';

describe('a reload at the step of the code', () => {
  it('finds it again, with the destination and the rest of the wait (F-32)', async () => {
    const { person, pool, reload } = tab({ resendCooldown: 90 });
    await signUp(person);
    reload();
    await resumed();
    expect(await code()).toBeInTheDocument();
    expect(screen.getByText('a***@e***')).toBeInTheDocument();
    expect(screen.getByText(/^1:(30|2\d)$/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Send a new code' })).toHaveAttribute('aria-disabled', 'true');
    await confirm(person, pool);
    await screen.findByRole('heading', { name: 'Your account is ready' });
    expect(pool.findUser(ada)?.status).toBe('CONFIRMED');
    expect(kept()).toBe('{}');
  });

  it('ends with a sign-in by the password: whose it is is not known after it (S-7)', async () => {
    const onComplete = vi.fn();
    const { person, pool, reload } = tab({ onComplete, autoSignIn: true });
    await signUp(person);
    reload();
    await resumed();
    await confirm(person, pool);
    await waitFor(() => {
      expect(onComplete).toHaveBeenCalledExactlyOnceWith(
        expect.objectContaining({ status: 'confirmed', mustSignIn: true, session: undefined, username: ada }),
      );
    });
  });

  it('steals no focus: the form may be anywhere on a page', async () => {
    const { person, reload } = tab();
    await signUp(person);
    reload();
    await resumed();
    expect(document.body).toHaveFocus();
  });

  it('keeps neither password nor session nor code nor attribute (S-4)', async () => {
    const { person, pool } = tab({
      schema: { usernameAttributes: ['email'], fields: [{ name: 'given_name', defaultValue: 'Canary-name' }] },
    });
    await signUp(person);
    await waitFor(() => {
      expect(kept()).toContain(ada);
    });
    await person.type(await code(), '123');
    const point = JSON.parse(sessionStorage.getItem(`cognito-sign-up:1:${clientId}`) ?? '') as object;
    expect(Object.keys(point)).toEqual([
      'step',
      'username',
      'signInName',
      'destination',
      'medium',
      'sentAt',
      'resends',
    ]);
    for (const secret of [goodPassword, 'Canary-name', pool.inbox.latest()?.code ?? '', 'ession'])
      expect(kept()).not.toContain(secret);
  });

  it('keeps no address as it was typed where the Username was generated (S-4)', async () => {
    const { person, reload } = tab(
      { schema: { username: 'generate', aliasAttributes: ['email'], fields: [{ name: 'email', required: true }] } },
      { userPool: { AliasAttributes: ['email'], AutoVerifiedAttributes: ['email'] } },
    );
    await signUp(person);
    await waitFor(() => {
      expect(kept()).toContain('a***@e***');
    });
    expect(kept()).not.toContain(ada);
    reload();
    await resumed();
    expect(await code()).toBeInTheDocument();
  });

  it('does not ask for more within the hour where the service had said that there were too many (F-9)', async () => {
    const { person, pool, reload } = tab({ resendCooldown: 0 });
    await signUp(person);
    pool.failNext('ResendConfirmationCode', { name: 'LimitExceededException', message: 'x' });
    const again = () => screen.getByRole('button', { name: 'Send a new code' });
    await person.click(again());
    await screen.findByRole('alert');
    await waitFor(() => {
      expect(kept()).toContain('limitedAt');
    });
    reload();
    await resumed();
    expect(again()).toHaveAttribute('aria-disabled', 'true');
    expect(again()).toHaveAccessibleDescription(/hour/);
    reload();
    await resumed();
    const key = `cognito-sign-up:1:${clientId}`;
    const point = JSON.parse(sessionStorage.getItem(key) ?? '') as object;
    sessionStorage.setItem(key, JSON.stringify({ ...point, limitedAt: Date.now() - 3_600_000 }));
    reload();
    await resumed();
    expect(again()).not.toHaveAttribute('aria-disabled');
  });

  it('goes on counting the codes that were sent again', async () => {
    const { person, pool, reload } = tab({ resendCooldown: 0.01 });
    await signUp(person);
    const resend = () => screen.getByRole('button', { name: 'Send a new code' });
    await waitFor(() => {
      expect(resend()).not.toHaveAttribute('aria-disabled');
    });
    await person.click(resend());
    await waitFor(() => {
      expect(pool.inbox.messages).toHaveLength(2);
    });
    await waitFor(() => {
      expect(kept()).toContain(String.raw`\"resends\":1`);
    });
    reload();
    await resumed();
    await confirm(person, pool);
    await screen.findByRole('heading', { name: 'Your account is ready' });
  });
});

describe('what ends a sign-up that waits', () => {
  it('is another address: a reload begins anew then', async () => {
    const { person, reload } = tab();
    await signUp(person);
    await person.click(screen.getByRole('button', { name: 'Change your details' }));
    await waitFor(() => {
      expect(kept()).toBe('{}');
    });
    reload();
    await settle();
    expect(email()).toBeInTheDocument();
  });

  it('is its time', async () => {
    const { person, reload } = tab({ resume: { timeToLive: 0.01 } });
    await signUp(person);
    await waitFor(() => {
      expect(kept()).toContain(ada);
    });
    await settle();
    reload();
    await settle();
    expect(email()).toBeInTheDocument();
    expect(kept()).toBe('{}');
  });
});
