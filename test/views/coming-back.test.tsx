import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { code, draw, signUp, status } from './person.js';

const back = () => screen.getByRole('button', { name: 'Change your details' });

describe('coming back for a different address', () => {
  it('finds the time zone that was chosen, not the browser’s', async () => {
    const { person } = draw({ schema: { usernameAttributes: ['email'], fields: [{ name: 'zoneinfo' }] } });
    const zone = () => screen.getByLabelText<HTMLSelectElement>(/^Time zone/);
    await waitFor(() => {
      expect(zone()).toHaveValue(new Intl.DateTimeFormat().resolvedOptions().timeZone);
    });
    await person.selectOptions(zone(), 'Asia/Tokyo');
    await signUp(person);
    await person.click(back());
    expect(zone()).toHaveValue('Asia/Tokyo');
    await signUp(person, 'x');
    await person.click(back());
    expect(zone()).toHaveValue('Asia/Tokyo');
  });

  it('starts the code step afresh: no fault, no count of wrong codes, the whole wait', async () => {
    const { person, pool } = draw({ resendCooldown: 90 });
    await signUp(person);
    for (const attempt of [1, 2, 3]) {
      await person.type(await code(), `${String(attempt)}{Enter}`);
      await waitFor(() => {
        expect(pool.requests).toHaveLength(attempt + 1);
      });
    }
    await screen.findByText(/If the code still does not work/);
    await person.click(back());
    await signUp(person, 'x');
    expect(await code()).toHaveValue('');
    expect(await code()).not.toBeInvalid();
    expect(screen.queryByText(/If the code still does not work/)).toBeNull();
    expect(screen.getByText(/^1:(30|2\d)$/)).toBeInTheDocument();
    expect(status()).toHaveTextContent('We sent a code to a***@e***');
  });
});
