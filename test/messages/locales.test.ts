import { describe, expect, it } from 'vitest';
import { de } from '../../src/locales/de.js';
import { en } from '../../src/locales/en.js';
import { sentences } from './sentences.js';

const locales = Object.entries({ en, de });

describe.each(locales)('the locale %s', (tag, messages) => {
  const all = sentences(messages);

  it('names its own language and direction', () => {
    expect(messages.lang).toBe(tag);
    expect(Intl.getCanonicalLocales(messages.lang)).toEqual([messages.lang]);
    expect(['ltr', 'rtl']).toContain(messages.dir);
  });

  it('has a sentence for everything, and leaves none empty', () => {
    expect(all.map(([source]) => source)).toEqual(sentences(en).map(([source]) => source));
    expect(all.filter(([, sentence]) => !sentence.trim())).toEqual([]);
  });

  it('shows no hole where a value is missing', () => {
    expect(all.filter(([, sentence]) => /undefined|null|NaN|\[object|\$\{| {2}|“”|„“/.test(sentence))).toEqual([]);
  });

  it('keeps the toggle’s visible words in its name', () => {
    const { show, hide, showLabel, hideLabel } = messages.password;
    expect(showLabel.toLowerCase()).toContain(show.toLowerCase());
    expect(hideLabel.toLowerCase()).toContain(hide.toLowerCase());
  });
});

describe('German', () => {
  it('has no English left in it', () => {
    const english = /\b(the|your|you|enter|must|with|and|not|this|that|account|address|password|again)\b/i;
    expect(sentences(de).filter(([, sentence]) => english.test(sentence.replace('Cost centre', '')))).toEqual([]);
  });

  it('says nothing in the words of English, but for words that are the same in both', () => {
    const same = new Set(['dir', 'labels.website']);
    const english = new Map(sentences(en));
    const left = sentences(de).filter(([source, sentence]) => english.get(source) === sentence && !same.has(source));
    expect(left).toEqual([]);
  });

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
