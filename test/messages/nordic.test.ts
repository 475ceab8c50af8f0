import { describe, expect, it } from 'vitest';
import { da } from '../../src/locales/da.js';
import { fi } from '../../src/locales/fi.js';
import { nb } from '../../src/locales/nb.js';
import { sv } from '../../src/locales/sv.js';
import type { Messages } from '../../src/messages/messages.js';
import { sentences } from './sentences.js';

/** What begs, apologises, says “valid” or “invalid”, leaves the form of address, or is of the neighbour’s language. */
const unhelpful: readonly (readonly [language: string, messages: Messages, words: RegExp])[] = [
  ['Swedish', sv, /vänlig|tyvärr|ursäkta|beklag|snälla|giltig|\b(?:ni|er|ert|era|og|ikke)\b|[“„«»]|\S…/i],
  ['Norwegian', nb, /vennlig|dessverre|unnskyld|beklag|gyldig|\b(?:deres|och|inte|af|adgangskode)\b|[“”„]|\S…/i],
  ['Danish', da, /venlig|desværre|undskyld|beklag|gyldig|\b(?:deres|och|inte|passord|av)\b|[“”„]|\S…/i],
  ['Finnish', fi, /ole hyvä|olkaa|valitettavasti|pahoittel|anteeksi|kelpaa|kelvo|virheelli|\bte\b|[“„«»]/i],
];

describe.each(unhelpful)('%s', (_, messages, words) => {
  it('keeps its form of address, and never begs (E-5)', () => {
    expect(sentences(messages).filter(([, sentence]) => words.test(sentence))).toEqual([]);
  });
});

const rules = { type: 'password', minLength: 12, rules: ['length', 'lowercase', 'number'] } as const;

describe('labels stand in the quotation marks of the language, and lists are joined in its words', () => {
  it.each([
    ['Swedish', sv, '”PIN” måste innehålla minst 12 tecken, en liten bokstav och en siffra'],
    ['Norwegian', nb, '«PIN» må inneholde minst 12 tegn, en liten bokstav og et tall'],
    ['Danish', da, '»PIN« skal indeholde mindst 12 tegn, et lille bogstav og et tal'],
    ['Finnish', fi, 'Kentässä ”PIN” on oltava vähintään 12 merkkiä, pieni kirjain ja numero'],
  ])('%s', (_, messages, sentence) => {
    expect(messages.errors.passwordPolicy({ label: 'PIN', ...rules })).toBe(sentence);
  });
});

describe('the password is spoken of without quotation marks', () => {
  it.each([
    ['Swedish', sv, 'Lösenordet måste innehålla minst 12 tecken, en liten bokstav och en siffra'],
    ['Norwegian', nb, 'Passordet må inneholde minst 12 tegn, en liten bokstav og et tall'],
    ['Danish', da, 'Adgangskoden skal indeholde mindst 12 tegn, et lille bogstav og et tal'],
    ['Finnish', fi, 'Salasanassa on oltava vähintään 12 merkkiä, pieni kirjain ja numero'],
  ])('%s', (_, messages, sentence) => {
    const { password } = messages.labels;
    expect(messages.errors.passwordPolicy({ label: password, name: 'password', ...rules })).toBe(sentence);
  });
});

describe('a wait is counted in seconds, then in minutes', () => {
  it.each([
    ['Swedish', sv, 'om 1 sekund.', 'om 99 sekunder.', 'om 2 minuter.'],
    ['Norwegian', nb, 'om 1 sekund.', 'om 99 sekunder.', 'om 2 minutter.'],
    ['Danish', da, 'om 1 sekund.', 'om 99 sekunder.', 'om 2 minutter.'],
    ['Finnish', fi, ' 1 sekunnin kuluttua.', ' 99 sekunnin kuluttua.', ' 2 minuutin kuluttua.'],
  ])('%s', (_, { confirm, form }, one, many, minutes) => {
    for (const words of [confirm.resent, form.retryAnnounced]) {
      expect(words({ seconds: 1 })).toContain(one);
      expect(words({ seconds: 99 })).toContain(many);
      expect(words({ seconds: 100 })).toContain(minutes);
    }
  });
});

describe('Finnish', () => {
  it.each([
    [1, 'Vähintään 1 merkki'],
    [2, 'Vähintään 2 merkkiä'],
    [21, 'Vähintään 21 merkkiä'],
  ])('puts what is counted into the partitive, but for one: %i', (minLength, sentence) => {
    expect(fi.password.rules.length({ minLength })).toBe(sentence);
  });

  it('bends no name of a provider, and joins it with a hyphen that knows of spaces', () => {
    expect(fi.federated.continueWith({ provider: 'Google' })).toBe('Jatka Google-tilillä');
    expect(fi.confirm.openInbox({ provider: 'Yahoo Mail' })).toBe('Avaa Yahoo Mail -postilaatikko');
  });

  it('has the date of a limit as it is written, which is in the partitive already', () => {
    expect(fi.errors.rangeUnderflow({ label: 'Syntymäaika', type: 'date', min: '1. tammikuuta 2000' })).toBe(
      'Kentän ”Syntymäaika” päivämäärän on oltava aikaisintaan 1. tammikuuta 2000',
    );
  });
});
