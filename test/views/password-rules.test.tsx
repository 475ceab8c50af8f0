import { describe, expect, it } from 'vitest';
import { draw, password } from './person.js';

describe('the password field', () => {
  it('is described by the rules themselves, and by which of them are met', async () => {
    const { person } = draw();
    expect(password()).toHaveAccessibleDescription(
      /^Your password needs At least 8 characters not met yet .*A symbol not met yet$/,
    );
    await person.type(password(), 'correct7');
    expect(password()).toHaveAccessibleDescription(/At least 8 characters met A lowercase letter met/);
  });
});
