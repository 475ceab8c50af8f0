import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState, type ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ConfirmSignUpForm, SignUpForm, type SignUpFormProps } from '../../src/index.js';
import { createFakeUserPool } from '../../src/testing.js';
import { ada, clientId, confirm, email, signUp } from './person.js';
import { kept, settle } from './reloading.js';

/** An app that shows another page in place of the form as soon as that has come to its end. */
function App({ form }: { readonly form: (onComplete: () => void) => ReactElement }) {
  const [isOver, setOver] = useState(false);
  return isOver ? (
    <h1>Welcome</h1>
  ) : (
    form(() => {
      setOver(true);
    })
  );
}

const welcome = () => screen.findByRole('heading', { name: 'Welcome' });

describe('an app that takes the form away in onComplete', () => {
  const open = (pool: SignUpFormProps['client']) =>
    render(
      <StrictMode>
        <App
          form={(onComplete) => (
            <SignUpForm
              client={pool}
              clientId={clientId}
              schema={{ usernameAttributes: ['email'] }}
              onComplete={onComplete}
            />
          )}
        />
      </StrictMode>,
    );

  it('finds a new form the next time, and the other tabs have heard of the end (F-26, S-4)', async () => {
    const heard = vi.fn();
    const other = new BroadcastChannel(`cognito-sign-up:1:${clientId}`);
    other.onmessage = ({ data }) => {
      heard(data);
    };
    try {
      const pool = createFakeUserPool();
      const person = userEvent.setup();
      const { unmount } = open(pool);
      await signUp(person);
      await waitFor(() => {
        expect(kept()).toContain(ada);
      });
      await confirm(person, pool);
      await welcome();
      await waitFor(() => {
        expect(heard).toHaveBeenCalledExactlyOnceWith({ confirmed: ada });
      });
      expect(kept()).toBe('{}');
      unmount();
      open(pool);
      await settle();
      expect(email()).toBeInTheDocument();
    } finally {
      other.close();
    }
  });

  it('leaves nothing behind where the step of the code stood alone either (S-4)', async () => {
    const pool = createFakeUserPool();
    await pool.signUp({ ClientId: clientId, Username: ada, Password: 'Correct-horse-7' });
    const person = userEvent.setup();
    render(
      <App
        form={(onComplete) => (
          <ConfirmSignUpForm client={pool} clientId={clientId} username={ada} onComplete={onComplete} />
        )}
      />,
    );
    await waitFor(() => {
      expect(kept()).toContain(ada);
    });
    await confirm(person, pool);
    await welcome();
    await settle();
    expect(kept()).toBe('{}');
  });
});
