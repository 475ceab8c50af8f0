import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { draw } from './person.js';

describe('content that is not there', () => {
  it.each([false, null, ''])('(%j) leaves no box behind', (nothing) => {
    const { container } = draw({
      header: nothing,
      footer: nothing,
      schema: { usernameAttributes: ['email'], fields: [{ name: 'phone_number', help: nothing }] },
    });
    expect(container.querySelector('.csu-header, .csu-footer')).toBeNull();
    const phone = screen.getByLabelText(/^Phone number/);
    const described = phone.getAttribute('aria-describedby');
    expect(container.querySelectorAll('.csu-help')).toHaveLength(nothing === null ? 1 : 0);
    expect(described).toBe(nothing === null ? 'sign-up-phone_number-help' : null);
  });
});
