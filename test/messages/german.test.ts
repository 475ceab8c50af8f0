import { describe, expect, it } from 'vitest';
import { de } from '../../src/locales/de.js';
import { sentences } from './sentences.js';

describe('German', () => {
  it('addresses people politely, and never begs', () => {
    expect(
      sentences(de).filter(([, sentence]) => /\b(du|dein\w*|dich|dir|bitte|ungültig\w*)\b/i.test(sentence)),
    ).toEqual([]);
  });

  it('puts labels in quotation marks, so that no label has to be declined', () => {
    expect(de.errors.required({ label: 'Vorname', type: 'text' })).toBe('Füllen Sie das Feld „Vorname“ aus');
    const rules = { type: 'password', minLength: 12, rules: ['length', 'lowercase'] } as const;
    expect(de.errors.passwordPolicy({ label: 'PIN', ...rules })).toBe(
      '„PIN“ muss mindestens 12 Zeichen und einen Kleinbuchstaben enthalten',
    );
    expect(de.errors.passwordPolicy({ label: 'Passwort', name: 'password', ...rules })).toBe(
      'Das Passwort muss mindestens 12 Zeichen und einen Kleinbuchstaben enthalten',
    );
  });

  it('counts a wait in seconds, then in minutes', () => {
    const waits = [1, 2, 99, 100, 3600].map((seconds) => de.form.retryAnnounced({ seconds }));
    expect(waits.map((words) => / in (.*?) noch/.exec(words)?.[1])).toEqual([
      '1 Sekunde',
      '2 Sekunden',
      '99 Sekunden',
      '2 Minuten',
      '60 Minuten',
    ]);
  });
});
