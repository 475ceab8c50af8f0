import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/locales/en.js';
import { draw, password, status } from './person.js';

describe('an announcement', () => {
  it('draws no field anew', async () => {
    let drawn = 0;
    const messages = {
      ...en,
      form: {
        ...en.form,
        get optional() {
          drawn += 1;
          return '(optional)';
        },
      },
    };
    const { person } = draw({ messages, schema: { usernameAttributes: ['email'], fields: [{ name: 'nickname' }] } });
    expect(drawn).toBeGreaterThan(0);
    drawn = 0;
    await person.type(password(), 'correct7');
    await waitFor(() => {
      expect(status()).toHaveTextContent('3 of 5 password rules met');
    });
    expect(drawn).toBe(0);
  });
});
