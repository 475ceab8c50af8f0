import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, inject, it, vi } from 'vitest';
import { ConfirmSignUpForm, type ConfirmSignUpFormProps } from '../../src/index.js';
import { createFakeUserPool } from '../../src/testing.js';
import { ada, clientId, code, confirm, draw, email, goodPassword } from './person.js';

/** Somebody who signed up days ago. */
async function signedUp() {
  const pool = createFakeUserPool();
  await pool.signUp({ ClientId: clientId, Username: ada, Password: goodPassword });
  return pool;
}

async function drawConfirm(props: Partial<ConfirmSignUpFormProps> = {}) {
  const pool = await signedUp();
  const onComplete = vi.fn();
  render(
    <ConfirmSignUpForm
      client={pool}
      clientId={clientId}
      usernameAttributes={['email']}
      onComplete={onComplete}
      {...props}
    />,
  );
  return { pool, onComplete, person: userEvent.setup() };
}

const username = () => screen.getByLabelText('Email address');
const goOn = () => screen.getByRole('button', { name: 'Continue' });
const done = () => screen.findByRole('heading', { name: 'Your account is ready' });

describe('somebody who comes with a code (F-32)', () => {
  it('whose name is known gives in the code alone, and signs in after it (S-7)', async () => {
    const { pool, person, onComplete } = await drawConfirm({ username: ada, autoSignIn: true });
    expect(screen.queryByText(/We sent/)).toBeNull();
    await confirm(person, pool);
    await done();
    expect(screen.getByText('Sign in with your password to continue.')).toBeInTheDocument();
    await waitFor(() => {
      expect(onComplete).toHaveBeenCalledExactlyOnceWith(
        expect.objectContaining({ status: 'confirmed', username: ada, mustSignIn: true, session: undefined }),
      );
    });
    expect(pool.requests.map(({ operation }) => operation)).not.toContain('InitiateAuth');
  });

  it('is asked for the name, with what a browser knows of it', async () => {
    const { pool, person } = await drawConfirm();
    expect(username()).toHaveAttribute('autocomplete', 'username');
    expect(username()).toHaveAttribute('name', 'username');
    await person.click(goOn());
    expect(username()).toBeInvalid();
    expect(username()).toHaveAccessibleDescription(/Enter your email address/);
    expect(username()).toHaveFocus();
    await person.type(username(), ` ${ada} {Enter}`);
    expect(await code()).toHaveFocus();
    await confirm(person, pool);
    await done();
    expect(pool.requests.at(-1)?.request).toHaveProperty('Username', ada);
  });

  it('may ask for a new code at once', async () => {
    const { pool, person } = await drawConfirm({ username: ada });
    await person.click(screen.getByRole('button', { name: 'Send a new code' }));
    expect(await screen.findByText('a***@e***')).toBeInTheDocument();
    await waitFor(() => {
      expect(screen.getByRole('status')).toHaveTextContent(/You can ask again in 60 seconds/);
    });
    await confirm(person, pool);
    await done();
  });

  it('mends a name that nobody has where it stands', async () => {
    const { pool, person } = await drawConfirm();
    await person.type(username(), 'nobody@example.com{Enter}');
    await person.type(await code(), '123456{Enter}');
    await screen.findByRole('alert');
    expect(username()).toHaveValue('nobody@example.com');
    await waitFor(() => {
      expect(username()).toHaveFocus();
    });
    await person.clear(username());
    await person.type(username(), `${ada}{Enter}`);
    await confirm(person, pool);
    await done();
  });

  it('is told when the account is confirmed already (F-26)', async () => {
    const { pool, person, onComplete } = await drawConfirm({ username: ada });
    await pool.confirm(ada);
    await person.type(await code(), '123456{Enter}');
    await screen.findByRole('heading', { name: 'Your account is already confirmed' });
    expect(onComplete).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ status: 'alreadyConfirmed' }));
  });

  it.each([
    ['a telephone number', 'Phone number', ['phone_number'], '+44 (0)20 7946-0123', '+442079460123'],
    ['an email address', 'Email address', ['email'], 'ada@bücher.example', 'ada@xn--bcher-kva.example'],
  ] as const)('takes %s as people write it (F-45)', async (_, name, usernameAttributes, typed, username) => {
    const { person } = await drawConfirm({ usernameAttributes: [...usernameAttributes] });
    await person.type(screen.getByLabelText(name), `${typed}{Enter}`);
    await code();
    await waitFor(() => {
      expect(JSON.stringify({ ...sessionStorage })).toContain(username);
    });
  });

  // React 18 takes the page of the test environment for a browser's, and warns of its effects.
  it.skipIf(inject('react') === '18')('finds the step in the HTML of a server', async () => {
    const pool = await signedUp();
    const html = renderToString(<ConfirmSignUpForm client={pool} clientId={clientId} username={ada} />);
    expect(html).toContain('one-time-code');
    expect(html).not.toContain('type="password"');
  });
});

describe('“I already have a code” on the first step', () => {
  const haveCode = () => screen.getByRole('button', { name: 'I already have a code' });

  it('leads to the code of the address that was typed', async () => {
    const { pool, person } = draw();
    await pool.signUp({ ClientId: clientId, Username: ada, Password: goodPassword });
    await person.type(email(), ada);
    await person.click(haveCode());
    expect(await code()).toHaveFocus();
    await confirm(person, pool);
    await done();
  });

  it.each([
    ['its domain as DNS has it', 'ada@bücher.example', 'ada@xn--bcher-kva.example', (value: string) => value],
    ['what its transform makes of it', 'Ada@Example.com', ada, (value: string) => value.toLowerCase()],
  ])('leads to the code of the name that SignUp sends: %s (F-45)', async (_case, typed, username, transform) => {
    const { person } = draw({ schema: { usernameAttributes: ['email'], fields: [{ name: 'email', transform }] } });
    await person.type(email(), typed);
    await person.click(haveCode());
    expect(await code()).toHaveFocus();
    expect(Object.values<string>({ ...sessionStorage }).join()).toContain(`"${username}"`);
  });

  it('asks for the name where a transform of the app throws (F-51)', async () => {
    const transform = (): string => {
      throw new Error('of the app');
    };
    const { person } = draw({ schema: { usernameAttributes: ['email'], fields: [{ name: 'email', transform }] } });
    await person.type(email(), ada);
    await person.click(haveCode());
    await waitFor(() => {
      expect(username()).toHaveFocus();
    });
  });

  it('asks for the address where none was typed, and leads back', async () => {
    const { person } = draw({ schema: { usernameAttributes: ['email'], fields: [{ name: 'given_name' }] } });
    await person.type(screen.getByLabelText(/^First name/), 'Ada');
    await person.click(haveCode());
    await waitFor(() => {
      expect(username()).toHaveFocus();
    });
    await person.click(screen.getByRole('button', { name: 'Create your account' }));
    expect(screen.getByLabelText(/^First name/)).toHaveValue('Ada');
  });

  it('is not there where nobody knows their Username', () => {
    draw({
      schema: { username: 'generate', aliasAttributes: ['email'], fields: [{ name: 'email', required: true }] },
    });
    expect(screen.queryByRole('button', { name: 'I already have a code' })).toBeNull();
  });

  it('is the first step where the app says so', async () => {
    const { pool, person } = draw({ initialStep: 'confirm', username: ada });
    await pool.signUp({ ClientId: clientId, Username: ada, Password: goodPassword });
    await confirm(person, pool);
    await done();
  });
});
