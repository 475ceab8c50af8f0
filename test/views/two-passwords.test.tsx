import { act, screen, waitFor } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { SignUpFormHandle, SignUpFormProps } from '../../src/index.js';
import { code, draw, email, goodPassword, submit } from './person.js';
import { createRecorder } from './recorder.js';

function drawWith(schema: SignUpFormProps['schema'], props: Partial<SignUpFormProps> = {}) {
  const recorder = createRecorder();
  return { ...recorder, ...draw({ client: recorder.client, schema, ...props } as Partial<SignUpFormProps>) };
}

const first = () => screen.getByLabelText('Password', { selector: 'input' });
const second = () => screen.getByLabelText('Confirm password', { selector: 'input' });
const secret = (type: string) =>
  [first().getAttribute('type'), second().getAttribute('type')].join() === `${type},${type}`;

describe('a second password', () => {
  const twice = { usernameAttributes: ['email'], confirmPassword: true } as const;

  it('is the first once more: for generators, without a list of rules, with a toggle of its own name (P-8)', async () => {
    const { person } = drawWith(twice);
    expect(second()).toHaveAttribute('autocomplete', 'new-password');
    expect(second()).not.toHaveAttribute('passwordrules');
    expect(document.querySelectorAll('.csu-rules')).toHaveLength(1);
    expect(second()).not.toHaveAccessibleDescription();
    await person.type(second(), goodPassword);
    expect(document.querySelector('.csu-rule[data-met]')).toBeNull();
    await person.click(screen.getByRole('button', { name: 'Show confirmation password' }));
    expect(second()).toHaveAttribute('type', 'text');
    expect(first()).toHaveAttribute('type', 'password');
    await person.click(screen.getByRole('button', { name: 'Show password' }));
    expect(secret('text')).toBe(true);
    await submit(person);
    // Else a browser would keep them as text (P-6).
    await waitFor(() => {
      expect(secret('password')).toBe(true);
    });
  });

  it('has to be the first one, and loses its error when the first is mended', async () => {
    const { person, sent } = drawWith(twice);
    await person.type(email(), 'ada@example.com');
    await person.type(first(), `${goodPassword}8`);
    await person.type(second(), goodPassword);
    await submit(person);
    expect(await screen.findByRole('link', { name: /Type the same password again/ })).toBeInTheDocument();
    expect(second()).toBeInvalid();
    expect(first()).not.toBeInvalid();
    await person.type(first(), '{Backspace}');
    await waitFor(() => {
      expect(second()).not.toBeInvalid();
    });
    await submit(person);
    await code();
    expect(sent).toEqual([expect.objectContaining({ Password: goodPassword })]);
    expect(JSON.stringify(sent)).not.toContain('confirmation');
  });

  it('is not told to anybody, and forgotten with the first (S-3)', async () => {
    const heard = vi.fn();
    const ref = createRef<SignUpFormHandle>();
    const { person } = drawWith(
      { ...twice, fields: [{ name: 'nickname', validate: heard, visibleWhen: (values) => (heard(values), true) }] },
      { ref, onValidationFailed: heard } as Partial<SignUpFormProps>,
    );
    await person.type(screen.getByLabelText(/^Nickname/), 'Ada');
    await person.type(first(), goodPassword);
    await person.type(second(), `${goodPassword}x`);
    await submit(person);
    await screen.findByRole('alert');
    expect(heard).toHaveBeenCalled();
    expect(JSON.stringify(heard.mock.calls)).not.toContain(goodPassword);
    expect(document.documentElement.outerHTML).not.toContain(goodPassword);
    act(() => ref.current?.reset());
    expect(first()).toHaveValue('');
    expect(second()).toHaveValue('');
  });
});

describe('a password that people may do without', () => {
  const optional = { usernameAttributes: ['email'], password: 'optional', confirmPassword: true } as const;
  const without = () => screen.queryByLabelText('Password', { selector: 'input' });
  const use = () => screen.getByRole('checkbox', { name: /^Set a password/ });

  it('is not there at first, and not sent', async () => {
    const { person, sent } = drawWith(optional);
    expect(without()).toBeNull();
    await person.type(email(), 'ada@example.com');
    await submit(person);
    await code();
    expect(sent).toHaveLength(1);
    expect(sent[0]).not.toHaveProperty('Password');
    expect(sent[0]).not.toHaveProperty('UserAttributes');
  });

  it('follows its switch, is required then, and leaves with it', async () => {
    const { person, sent } = drawWith(optional);
    await person.type(email(), 'ada@example.com');
    await person.click(use());
    expect(use()).toHaveFocus();
    await person.tab();
    expect(first()).toHaveFocus();
    await submit(person);
    expect(await screen.findByRole('link', { name: 'Enter your password' })).toBeInTheDocument();
    await person.type(first(), goodPassword);
    await person.type(second(), goodPassword);
    await person.click(use());
    expect(without()).toBeNull();
    expect(document.documentElement.outerHTML).not.toContain(goodPassword);
    await person.click(use());
    expect(first()).toHaveValue(goodPassword);
    // The list knows what came back.
    expect(document.querySelectorAll('.csu-rule[data-met]')).toHaveLength(5);
    await submit(person);
    await code();
    expect(sent.map(({ Password }) => Password)).toEqual([goodPassword]);
  });

  it('that was typed and taken back is not sent', async () => {
    const { person, sent } = drawWith(optional);
    await person.type(email(), 'ada@example.com');
    await person.click(use());
    await person.type(first(), goodPassword);
    await person.click(use());
    await submit(person);
    await code();
    expect(JSON.stringify(sent)).not.toContain(goodPassword);
  });
});

it('a form without passwords asks for none and sends none', async () => {
  const { person, sent } = drawWith({ usernameAttributes: ['email'], password: 'none' });
  expect(document.querySelector('[type=password]')).toBeNull();
  await person.type(email(), 'ada@example.com');
  await submit(person);
  await code();
  expect(sent[0]).not.toHaveProperty('Password');
});
