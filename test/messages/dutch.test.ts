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
    const space = { label: 'Wachtwoord', type: 'password' };
    expect(nl.errors.passwordSpace(space)).toBe('“Wachtwoord” mag niet beginnen of eindigen met een spatie');
  });

  it('knows the articles of its own fields', () => {
    const field = (name: 'password' | 'username') => ({ label: nl.labels[name], name, type: 'text' });
    expect(nl.errors.passwordSpace(field('password'))).toMatch(/^Het wachtwoord mag/);
    expect(nl.errors.whitespace(field('username'))).toMatch(/^De gebruikersnaam mag/);
    expect(nl.service.usernameExists(field('username'))).toContain('kies een andere.');
  });

  it('counts a wait in seconds, then in minutes', () => {
    const waits = [1, 99, 100].map((seconds) => nl.form.retryAnnounced({ seconds }));
    expect(waits.map((words) => / over (.*?) opnieuw/.exec(words)?.[1])).toEqual([
      '1 seconde',
      '99 seconden',
      '2 minuten',
    ]);
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
