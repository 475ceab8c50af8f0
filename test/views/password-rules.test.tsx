import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { code, draw, email, password, submit } from './person.js';

describe('the password field', () => {
  it('is described by the rules themselves, and by which of them are met', async () => {
    const { person } = draw();
    expect(password()).toHaveAccessibleDescription(
      /^Your password needs At least 8 characters not met yet .*A symbol not met yet$/,
    );
    await person.type(password(), 'correct7');
    expect(password()).toHaveAccessibleDescription(/At least 8 characters met A lowercase letter met/);
  });

  it('has word of characters that are hard to type elsewhere, once, and takes them (F-44)', async () => {
    const { person, pool } = draw();
    const advice = /Some of these characters can be hard to type on another device\.$/;
    await person.type(password(), 'Correct');
    expect(password()).not.toHaveAccessibleDescription(advice);
    await person.type(password(), 'é');
    expect(password()).toHaveAccessibleDescription(advice);
    await waitFor(() => {
      expect(screen.getByRole('status')).toHaveTextContent(advice);
    });
    await person.type(password(), '-7');
    await waitFor(() => {
      expect(screen.getByRole('status')).toHaveTextContent('5 of 5 password rules met');
    });
    await person.type(email(), 'ada@example.com');
    await submit(person);
    await code();
    expect(pool.requests).toHaveLength(1);
  });
});
