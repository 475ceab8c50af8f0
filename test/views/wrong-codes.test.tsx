import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { code, confirm, draw, signUp } from './person.js';

const advice = /If the code still does not work, ask for a new code\.$/;
const warning = /After too many wrong codes, none are accepted for a while\./;

describe('wrong codes in a row', () => {
  it('bring the advice to ask for a new one after three, and word of the limit after ten (F-28)', async () => {
    const { person, pool } = draw({ resendCooldown: 0 });
    await signUp(person);
    const wrong = pool.inbox.latest()?.code === '000000' ? '111111' : '000000';
    for (let times = 1; times <= 10; times++) {
      await person.clear(await code());
      await person.type(await code(), `${wrong}{Enter}`);
      await waitFor(async () => {
        expect(pool.requests).toHaveLength(1 + times);
        expect(await code()).toHaveFocus();
        expect(await code()).toBeInvalid();
      });
      const described = (await code()).getAttribute('aria-describedby')?.split(' ') ?? [];
      const words = described.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
      expect([advice.test(words), warning.test(words)]).toEqual([times >= 3 && times < 10, times === 10]);
    }
    await person.click(screen.getByRole('button', { name: 'Send a new code' }));
    await waitFor(() => {
      expect(screen.queryByText(warning)).toBeNull();
    });
    await confirm(person, pool);
    await screen.findByRole('heading', { name: 'Your account is ready' });
  });
});
