import { render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SignUpForm } from '../../src/index.js';
import { createFakeUserPool } from '../../src/testing.js';
import { clientId, confirm, email, goodPassword, signUp } from './person.js';
import { kept, resumed, settle, tab } from './reloading.js';

describe('resume', () => {
  it('keeps nothing where it is off', async () => {
    const { person, reload } = tab({ resume: false });
    await signUp(person);
    await settle();
    expect(kept()).toBe('{}');
    reload();
    await settle();
    expect(email()).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'I already have a code' })).toBeInTheDocument();
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

  it('leaves what another tab has kept of another user', async () => {
    const { person, pool, reload } = tab({ resume: { storage: 'local' } });
    const other = render(
      <SignUpForm
        id="other"
        client={pool}
        clientId={clientId}
        schema={{ usernameAttributes: ['email'] }}
        resume={{ storage: 'local' }}
      />,
    );
    const form = (id: string) => document.getElementById(id) as HTMLElement; // both are drawn
    const fill = async (id: string, address: string, secret: string) => {
      await person.type(within(form(id)).getByLabelText(/^Email address/), address);
      await person.type(within(form(id)).getByLabelText(/^Password/), secret);
      await person.click(within(form(id)).getByRole('button', { name: 'Create account' }));
    };
    await fill('sign-up', 'ada@example.com', goodPassword);
    await waitFor(() => {
      expect(kept()).toContain('ada@example.com');
    });
    await fill('other', 'grace@example.com', 'x');
    pool.failNext('SignUp', 'network');
    await person.type(within(form('other')).getByLabelText(/^Password/), goodPassword);
    await person.click(within(form('other')).getByRole('button', { name: 'Create account' }));
    await within(form('other')).findByRole('alert');
    await settle();
    expect(kept()).toContain('ada@example.com');
    other.unmount();
    reload();
    await resumed();
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
