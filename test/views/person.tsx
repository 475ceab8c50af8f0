import { render, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { expect } from 'vitest';
import { SignUpForm, type SignUpFormProps } from '../../src/index.js';
import { createFakeUserPool, type FakeUserPool, type FakeUserPoolOptions } from '../../src/testing.js';

export const clientId = '1example23456789';
export const ada = 'ada@example.com';
/** Meets Cognito's default policy. */
export const goodPassword = 'Correct-horse-7';

/** The form against a pool of its own, and a person in front of it. */
export function draw(
  props: Partial<SignUpFormProps> = {},
  around = (form: ReactElement) => form,
  options: FakeUserPoolOptions = {},
) {
  const pool = createFakeUserPool(options);
  const form = (changed: Partial<SignUpFormProps>) =>
    around(
      <SignUpForm
        client={pool}
        clientId={clientId}
        schema={{ usernameAttributes: ['email'] }}
        {...props}
        {...changed}
      />,
    );
  const { rerender, unmount, container } = render(form({}));
  return {
    pool,
    person: userEvent.setup(),
    container,
    unmount,
    /** Renders the form again, with the same props but for these. */
    change: (changed: Partial<SignUpFormProps>) => {
      rerender(form(changed));
    },
  };
}

export const email = () => screen.getByLabelText(/^Email address/);
export const password = () => screen.getByLabelText(/^Password/);
export const code = () => screen.findByLabelText('Confirmation code');
export const status = () => screen.getByRole('status');

export async function fillIn(person: UserEvent, address = ada) {
  await person.type(email(), address);
  await person.type(password(), goodPassword);
}

export async function submit(person: UserEvent) {
  await person.click(screen.getByRole('button', { name: 'Create account' }));
}

/** From the empty form to the code field, which has the focus then. */
export async function signUp(person: UserEvent, address?: string) {
  await fillIn(person, address);
  await submit(person);
  const field = await code();
  await waitFor(() => {
    expect(field).toHaveFocus();
  });
}

/** Types the newest code that the pool has sent. */
export async function confirm(person: UserEvent, pool: FakeUserPool) {
  await person.clear(await code());
  await person.type(await code(), `${pool.inbox.latest()?.code ?? ''}{Enter}`);
}
