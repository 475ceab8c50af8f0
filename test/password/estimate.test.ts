import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPasswordStrength } from '../../src/password-strength.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the strength of a password', () => {
  const strength = createPasswordStrength();
  const ada = ['ada.lovelace@example.com', 'Ada', 'Lovelace'];

  it.each([
    ['password1', [], 'veryWeak'],
    ['ada.lovelace@example.com', ada, 'veryWeak'],
    ['Lovelace1', ada, 'weak'],
    ['Ada.Lovelace1', ada, 'weak'],
    ['P4$$w0rd1', [], 'weak'],
    ['qwertyuiop', [], 'veryWeak'],
    ['ß7#kfQ!pzM2vLw', [], 'veryStrong'],
  ] as const)('%s, of somebody known by %j, is %s (S-12)', async (password, about, level) => {
    expect(await strength.estimate(password, about)).toBe(level);
  });

  it('is that of the first 128 characters, since the time grows with the length', async () => {
    const easy = 'a'.repeat(128);
    expect(await strength.estimate(`${easy}ß7#kfQ!pzM2vLw`)).toBe(await strength.estimate(easy));
  });

  it('counts what follows an easy beginning', async () => {
    expect(await strength.estimate('a'.repeat(40))).not.toBe('veryStrong');
    expect(await strength.estimate(`${'a'.repeat(40)}ß7#kfQ!pzM2vLw`)).toBe('veryStrong');
  });

  it('of nothing is none', async () => {
    expect(await strength.estimate('')).toBeUndefined();
  });
});

describe('the dictionaries', () => {
  it('can be others: what is a word in one language is none in another', async () => {
    const with_ = (words: string[]) =>
      createPasswordStrength({ dictionaries: () => Promise.resolve([{ dictionary: { words } }]) });
    expect(await with_(['hottentotten']).estimate('hottentotten')).toBe('veryWeak');
    expect(await with_(['potentaten']).estimate('hottentotten')).not.toBe('veryWeak');
  });

  it('are asked for again when they could not be fetched, and meanwhile nothing is said', async () => {
    const dictionaries = vi
      .fn<() => Promise<[{ dictionary: Record<string, string[]> }]>>()
      .mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
      .mockResolvedValue([{ dictionary: { words: ['secret'] } }]);
    const strength = createPasswordStrength({ dictionaries });
    expect(await strength.load()).toBe(false);
    expect(await strength.estimate('secret')).toBe('veryWeak');
    expect(dictionaries).toHaveBeenCalledTimes(2);
  });

  it('are taken, and passwords estimated, when the browser is idle', async () => {
    const idle = vi.fn((work: () => void) => {
      work();
    });
    vi.stubGlobal('requestIdleCallback', idle);
    const strength = createPasswordStrength({
      dictionaries: () => Promise.resolve([{ dictionary: { words: ['secret'] } }]),
    });
    expect(await strength.estimate('secret')).toBe('veryWeak');
    expect(idle).toHaveBeenCalledTimes(2);
  });
});
