import { describe, expect, it } from 'vitest';
import { hu } from '../../src/locales/hu.js';
import { sentences } from './sentences.js';

const saying = (words: RegExp) => sentences(hu).filter(([, sentence]) => words.test(sentence));

describe('Hungarian', () => {
  it('gives labels, names and destinations neither endings nor articles, which depend on their sounds', () => {
    expect(saying(/(Cost centre|Example Mail|j\*\*\*@e\*\*\*)[”]?-?\p{L}/u)).toEqual([]);
    expect(saying(/(?<!\p{L})az? „/iu)).toEqual([]);
    expect(hu.errors.required({ label: 'Cím', type: 'text' })).toBe('Töltse ki ezt a mezőt: „Cím”');
    expect(hu.confirm.openInbox({ provider: 'Gmail' })).toBe('Postafiók megnyitása: Gmail');
  });

  it('leaves a noun after a number in the singular', () => {
    expect(hu.password.rules.length({ minLength: 1 })).toBe('Legalább 1 karakter');
    expect(hu.password.rules.length({ minLength: 21 })).toBe('Legalább 21 karakter');
  });

  it('is polite without “Ön”, never begs, and calls nothing invalid (E-5)', () => {
    expect(saying(/(?<!\p{L})(ön\p{L}*|te|neked|kérjük|sajnál\p{L}*|elnézést|érvénytelen)(?!\p{L})/iu)).toEqual([]);
  });

  it('says what a password lacks in one sentence (P-10)', () => {
    const rules = { type: 'password', minLength: 12, rules: ['length', 'lowercase', 'number'] } as const;
    expect(hu.errors.passwordPolicy({ label: 'PIN', ...rules })).toBe(
      '„PIN” mező: legyen benne legalább 12 karakter, egy kisbetű és egy számjegy',
    );
    expect(hu.errors.passwordPolicy({ label: 'Jelszó', name: 'password', ...rules })).toBe(
      'A jelszóban legyen legalább 12 karakter, egy kisbetű és egy számjegy',
    );
  });

  it('counts a wait in seconds, then in minutes', () => {
    const waits = [1, 99, 100].map((seconds) => hu.form.retryAnnounced({ seconds }));
    expect(waits.map((words) => /^(.*?) múlva/.exec(words)?.[1])).toEqual(['1 másodperc', '99 másodperc', '2 perc']);
  });
});
