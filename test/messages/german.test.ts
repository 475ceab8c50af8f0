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
    expect(
      de.errors.passwordPolicy({ label: 'Passwort', type: 'password', minLength: 12, rules: ['length', 'lowercase'] }),
    ).toBe('„Passwort“ braucht mindestens 12 Zeichen und einen Kleinbuchstaben');
  });
});
