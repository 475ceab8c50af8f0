import { describe, expect, it } from 'vitest';
import { nl } from '../../src/locales/nl.js';
import { sentences } from './sentences.js';

describe('Dutch', () => {
  it('says “je” throughout, and never begs (E-5)', () => {
    const unhelpful = /alstublieft|alsjeblieft|sorry|helaas|excuses|geldig|\b(?:u|uw|jouw)\b|'/i;
    expect(sentences(nl).filter(([, sentence]) => unhelpful.test(sentence))).toEqual([]);
  });

  it('puts labels in quotation marks, so that no sentence asks for their article', () => {
    expect(nl.errors.required({ label: 'Voornaam', type: 'text' })).toBe('Vul het veld “Voornaam” in');
  });

  it('counts, and joins with “en”', () => {
    expect([1, 2, 21].map((minLength) => nl.password.rules.length({ minLength }))).toEqual([
      'Minstens 1 teken',
      'Minstens 2 tekens',
      'Minstens 21 tekens',
    ]);
    expect(nl.confirm.resent({ seconds: 1 })).toContain('over 1 seconde weer');
    expect(nl.password.requirements({ minLength: 12, rules: ['length', 'lowercase', 'number'] })).toBe(
      'Gebruik minstens 12 tekens, een kleine letter en een cijfer',
    );
  });
});
