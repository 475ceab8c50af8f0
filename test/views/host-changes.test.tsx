import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { en } from '../../src/locales/en.js';
import type { SignUpFormProps, SignUpFormSchema } from '../../src/index.js';
import { ada, clientId, code, confirm, draw, email, fillIn, goodPassword, password, submit } from './person.js';

const withFields = (fields: SignUpFormSchema['fields'], more: Partial<SignUpFormSchema> = {}) => ({
  schema: { usernameAttributes: ['email'], fields, ...more } as const,
});

describe('a host that makes every prop anew with each render (F-48)', () => {
  const fresh = (): Partial<SignUpFormProps> => ({
    ...withFields([
      { name: 'given_name', required: true },
      { name: 'custom:size', type: 'radio', options: ['S', 'M'] },
    ]),
    messages: { ...en, form: { ...en.form }, errors: { ...en.errors } },
    defaultValues: { given_name: 'Ada' },
    links: { signIn: '/sign-in' },
    theme: { radius: '4px' },
    onValidationFailed: () => undefined,
    onError: () => undefined,
  });

  it('disturbs nobody who types, mends or confirms', async () => {
    const onComplete = vi.fn();
    const { person, pool, change } = draw({
      ...fresh(),
      schema: { ...fresh().schema, fields: [{ name: 'given_name' }] },
    });
    const renderAgain = () => {
      change({ ...fresh(), ...withFields([{ name: 'given_name', required: true }]), client: { ...pool }, onComplete });
    };
    await pool.signUp({ ClientId: clientId, Username: ada, Password: goodPassword });

    await person.type(email(), 'ada');
    renderAgain();
    expect(email()).toHaveFocus();
    expect(email()).toHaveValue('ada');

    await submit(person);
    await waitFor(() => {
      expect(screen.getByRole('alert')).toHaveFocus();
    });
    await person.type(email(), '@example.com');
    await waitFor(() => {
      expect(email()).not.toBeInvalid();
    });
    renderAgain();
    expect(email()).toHaveFocus();
    expect(email()).not.toBeInvalid();
    expect(password()).toBeInvalid();

    await person.type(password(), goodPassword);
    await submit(person);
    await screen.findByRole('link', { name: /already an account/ });
    await person.clear(email());
    await person.type(email(), 'grace@example.com');
    renderAgain();
    expect(email()).toHaveFocus();
    expect(email()).not.toBeInvalid();

    await submit(person);
    await person.type(await code(), '12');
    renderAgain();
    expect(await code()).toHaveFocus();
    expect(await code()).toHaveValue('12');
    await confirm(person, pool);
    await screen.findByRole('heading', { name: 'Your account is ready' });
    renderAgain();
    expect(onComplete).toHaveBeenCalledTimes(1);
  });
});

describe('a callback that the host has given anew while a call was under way', () => {
  it('hears of the fault in place of the one before it', async () => {
    const [before, now] = [vi.fn(), vi.fn()];
    const { person, pool, change } = draw({ onError: before });
    await fillIn(person);
    const hold = pool.hold('SignUp');
    await submit(person);
    await hold.arrived;
    change({ onError: now });
    hold.fail();
    await screen.findByRole('alert');
    expect(now).toHaveBeenCalledTimes(1);
    expect(before).not.toHaveBeenCalled();
  });
});

describe('a schema that changes while somebody types (F-49)', () => {
  it('keeps the values of the names that stay, and of those that come back', async () => {
    const { person, change } = draw(withFields([{ name: 'given_name', required: true }, { name: 'nickname' }]));
    const nickname = () => screen.queryByLabelText(/^Nickname/);
    await person.type(screen.getByLabelText('First name'), 'Ada');
    await person.type(screen.getByLabelText(/^Nickname/), 'Al');
    change(withFields([{ name: 'family_name' }, { name: 'nickname' }, { name: 'given_name' }]));
    expect(nickname()).toHaveFocus();
    expect(nickname()).toHaveValue('Al');
    expect(screen.getByLabelText(/^First name/)).toHaveValue('Ada');
    change(withFields([{ name: 'given_name', required: true }]));
    expect(nickname()).toBeNull();
    change(withFields([{ name: 'nickname' }]));
    expect(nickname()).toHaveValue('Al');
  });

  it('checks by the rules of the new one, in the checklist as well', async () => {
    const { person, change } = draw();
    const met = () => [...document.querySelectorAll('.csu-rule')].map((rule) => rule.hasAttribute('data-met'));
    await person.type(email(), ada);
    await person.type(password(), goodPassword);
    expect(met()).toEqual([true, true, true, true, true]);
    change(withFields([], { passwordPolicy: { minLength: 20, requireSymbols: true } }));
    expect(met()).toEqual([false, true]);
    await submit(person);
    await screen.findByRole('link', { name: /at least 20 characters/ });
  });
});
