import { act, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { createRef } from 'react';
import { describe, expect, it } from 'vitest';
import type { SignUpFormHandle } from '../../src/index.js';
import { code, confirm, draw, email, fillIn, goodPassword, password, submit } from './person.js';

/** A SignUp that did all it should, and whose answer never came. */
async function lost(props: Parameters<typeof draw>[0] = {}) {
  const drawn = draw({ resendCooldown: 0, ...props });
  await fillIn(drawn.person);
  drawn.pool.failNext('SignUp', 'network', { acted: true });
  await submit(drawn.person);
  await screen.findByRole('alert');
  return drawn;
}

async function againWithPassword(person: UserEvent) {
  await person.type(password(), goodPassword);
  await submit(person);
}

const goesOn = () => screen.findByText(/Your last try may have gone through/);
const press = (person: UserEvent, name: string) => person.click(screen.getByRole('button', { name }));

describe('whoever signs up again after a lost answer', () => {
  it('goes on to the code although they had gone back from it for a different address (F-18)', async () => {
    const { person, pool } = await lost();
    await submit(person);
    await goesOn();
    await press(person, 'Change your details');
    await againWithPassword(person);
    await goesOn();
    await confirm(person, pool);
    // Whose password it is is not known, as ever (S-7).
    await screen.findByText('Sign in with your password to continue.');
  });

  it('goes on to the code although they had said that they have one, and had none (F-18)', async () => {
    const { person } = await lost();
    await press(person, 'I already have a code');
    expect(await code()).toBeInTheDocument();
    await press(person, 'Change your details');
    await againWithPassword(person);
    await goesOn();
  });

  it('is somebody else once the app has reset the form (S-7)', async () => {
    const ref = createRef<SignUpFormHandle>();
    const { person } = await lost({ ref } as object);
    act(() => ref.current?.reset());
    await waitFor(() => {
      expect(email()).toHaveValue('');
    });
    await fillIn(person);
    await submit(person);
    await screen.findByRole('link', { name: /already an account/ });
  });
});
