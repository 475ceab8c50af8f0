import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { startTransition, Suspense, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { SignUpForm, type SignUpFormProps } from '../../src/index.js';
import { createFakeUserPool } from '../../src/testing.js';
import { ada, clientId, code, draw, email, fillIn, goodPassword, password, submit } from '../views/person.js';

describe('a form under concurrent rendering (F-47)', () => {
  it('with a new key is a new form: what was under way is aborted, and nobody hears of it', async () => {
    const pool = createFakeUserPool();
    const onError = vi.fn();
    const onStepChange = vi.fn();
    const props: SignUpFormProps = {
      client: pool,
      clientId,
      schema: { usernameAttributes: ['email'] },
      onError,
      onStepChange,
    };
    const { rerender } = render(<SignUpForm key="first" {...props} />);
    const person = userEvent.setup();
    await fillIn(person);
    const hold = pool.hold('SignUp');
    await submit(person);
    await hold.arrived;
    rerender(<SignUpForm key="second" {...props} />);
    hold.release();
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(email()).toHaveValue('');
    expect(password()).toHaveValue('');
    expect(screen.getByRole('button', { name: 'Create account' })).not.toHaveAttribute('aria-disabled');
    expect([onError.mock.calls, onStepChange.mock.calls, pool.users]).toEqual([[], [], []]);
    await fillIn(person);
    await submit(person);
    expect(await code()).toBeInTheDocument();
  });

  it('rendered in a transition that is interrupted keeps what is typed, and sends it once', async () => {
    let rerender = () => {};
    let release = () => {};
    let isReady = true;
    const never = new Promise<void>((resolve) => {
      release = () => {
        isReady = true;
        resolve();
      };
    });
    /** Suspends the transition until it is let go. */
    function Slow() {
      if (!isReady) throw never; // how React 18 suspends, and 19 still does
      return null;
    }
    const { person, pool } = draw({}, (form) => <Around>{form}</Around>);
    function Around({ children }: { readonly children: React.ReactNode }) {
      const [count, setCount] = useState(0);
      rerender = () => startTransition(() => setCount((before) => before + 1));
      return (
        <Suspense fallback={<p>Wait</p>}>
          {children}
          <output>{count}</output>
          <Slow />
        </Suspense>
      );
    }
    await person.type(email(), ada);
    isReady = false;
    await act(() => Promise.resolve(rerender()));
    await person.type(password(), goodPassword);
    const hold = pool.hold('SignUp');
    await submit(person);
    await hold.arrived;
    await act(() => Promise.resolve(rerender()));
    await act(() => Promise.resolve(release()));
    expect(screen.getByText('2')).toBeInTheDocument();
    expect(email()).toHaveValue(ada);
    hold.release();
    expect(await code()).toBeInTheDocument();
    expect(pool.requests).toHaveLength(1);
  });
});
