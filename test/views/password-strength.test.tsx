import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPasswordStrength } from '../../src/password-strength.js';
import { draw, email, password, status } from './person.js';

afterEach(() => {
  vi.useRealTimers();
});

describe('the strength of the password', () => {
  const dictionaries = () => Promise.resolve([{ dictionary: { words: ['password', 'correct', 'horse'] } }]);
  const level = () => document.querySelectorAll('.csu-strength-step[data-met]').length;

  it('is shown in words and in steps after a pause, and said once (L-2)', async () => {
    const { person } = draw({ passwordHelp: { strength: createPasswordStrength({ dictionaries }) } });
    await person.type(password(), 'password');
    expect(level()).toBe(0);
    await screen.findByText('This password is very easy to guess', { selector: '.csu-strength *' });
    expect(level()).toBe(1);
    await waitFor(
      () => {
        expect(status()).toHaveTextContent('This password is very easy to guess');
      },
      { timeout: 2_000 },
    );
    await person.type(password(), '-kfQ!pzM2vLw');
    await screen.findByText('This password is very hard to guess', { selector: '.csu-strength *' });
    expect(level()).toBe(5);
  });

  it('counts what the person has typed of themselves as known', async () => {
    const { person } = draw({ passwordHelp: { strength: createPasswordStrength({ dictionaries }) } });
    await person.type(email(), 'grace.hopper@example.com');
    await person.type(password(), 'grace.hopper@example.com');
    await screen.findByText('This password is very easy to guess');
  });

  it('is fetched when the password has the focus, and not before', async () => {
    const fetched = vi.fn(dictionaries);
    const { person } = draw({ passwordHelp: { strength: createPasswordStrength({ dictionaries: fetched }) } });
    await person.click(email());
    expect(fetched).not.toHaveBeenCalled();
    await person.click(password());
    await waitFor(() => {
      expect(fetched).toHaveBeenCalledTimes(1);
    });
  });

  it('leaves no empty meter where it cannot be fetched', async () => {
    const strength = createPasswordStrength({ dictionaries: () => Promise.reject(new TypeError('offline')) });
    const { person } = draw({ passwordHelp: { strength } });
    await person.click(password());
    await waitFor(() => {
      expect(document.querySelector('.csu-strength')).toBeNull();
    });
  });
});
