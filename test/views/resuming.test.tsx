import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { SignUpForm, type SignUpFormProps } from '../../src/index.js';
import { createFakeUserPool } from '../../src/testing.js';
import { ada, clientId, code, confirm, email, goodPassword, signUp } from './person.js';

/** A tab, and the page in it: a reload draws the form anew and keeps what the browser keeps. */
function tab(props: Partial<SignUpFormProps> = {}) {
  const pool = createFakeUserPool();
  const open = () =>
    render(
      <StrictMode>
        <SignUpForm client={pool} clientId={clientId} schema={{ usernameAttributes: ['email'] }} {...props} />
      </StrictMode>,
    );
  let page = open();
  return {
    pool,
    person: userEvent.setup(),
    reload: () => {
      page.unmount();
      page = open();
    },
  };
}

const kept = () => JSON.stringify({ ...sessionStorage, ...localStorage });
const resumed = () => screen.findByText(/You have started to sign up/, { selector: '.csu-text *' });
/** Long enough for the chunks, which are there already. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

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
    await person.click(screen.getByRole('button', { name: 'Use a different address' }));
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

describe('resume', () => {
  it('keeps nothing where it is off', async () => {
    const { person, reload } = tab({ resume: false });
    await signUp(person);
    await settle();
    expect(kept()).toBe('{}');
    reload();
    await settle();
    expect(email()).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'I already have a code' })).toBeNull();
  });

  it('outlives the tab where the app says so', async () => {
    const { person, reload } = tab({ resume: { storage: 'local' } });
    await signUp(person);
    await waitFor(() => {
      expect(localStorage).toHaveLength(1);
    });
    expect(sessionStorage).toHaveLength(0);
    reload();
    await resumed();
  });

  it('keeps what it keeps in a store of the app’s own, under a name of its own', async () => {
    const all = new Map<string, string>();
    const storage = {
      getItem: (key: string) => all.get(key) ?? null,
      setItem: (key: string, value: string) => void all.set(key, value),
      removeItem: (key: string) => void all.delete(key),
    };
    const { person, reload } = tab({ resume: { storage, key: 'mine' } });
    await signUp(person);
    await waitFor(() => {
      expect([...all.keys()]).toEqual(['mine']);
    });
    expect(kept()).toBe('{}');
    reload();
    await resumed();
  });

  it('changes nothing where storage throws (F-35)', async () => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    const { person, pool, reload } = tab({
      resume: { storage: { getItem: refuse, setItem: refuse, removeItem: refuse } },
    });
    await signUp(person);
    await confirm(person, pool);
    await screen.findByRole('heading', { name: 'Your account is ready' });
    reload();
    await settle();
    expect(email()).toBeInTheDocument();
  });

  it('keeps two forms of different app clients apart', async () => {
    const { person, reload } = tab();
    await signUp(person);
    reload();
    await resumed();
    const other = createFakeUserPool();
    render(<SignUpForm id="other" client={other} clientId="another" schema={{ usernameAttributes: ['email'] }} />);
    await settle();
    expect(email()).toHaveAttribute('id', 'other-email');
  });
});
