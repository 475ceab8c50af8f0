import { describe, expect, it } from 'vitest';
import { es } from '../../src/locales/es.js';
import { fr } from '../../src/locales/fr.js';
import { it as italian } from '../../src/locales/it.js';
import { ptBR } from '../../src/locales/pt-BR.js';
import { ro } from '../../src/locales/ro.js';
import type { Messages } from '../../src/messages/messages.js';
import { sentences } from './sentences.js';

/** What begs, apologises, says “valid” or “invalid” (but of how long a code works), leaves the form of address, or is typed as on a typewriter. */
const unhelpful: readonly (readonly [language: string, messages: Messages, words: RegExp])[] = [
  [
    'French',
    fr,
    /veuillez|merci de|s’il vous|désolé|valide|\b(?:tu|ton|ta|toi)\b|connecté|inscrite?\b|'|[^\u202f\d][;:?](?!\/)/i,
  ],
  ['Spanish', es, /por favor|sentimos|disculpa|válid(?!o durante)|\b(?:usted|su|sus|os|vuestr.)\b|'/i],
  ['Brazilian Portuguese', ptBR, /por favor|desculp|lament|infelizmente|válid(?!o por)|\b(?:tu|teu|tua|te|ti)\b|'/i],
  ['Italian', italian, /per favore|per piacere|spiacent|dispiace|valid(?!o per)|\b(?:suo|sua|lei|suoi)\b|'/i],
  ['Romanian', ro, /vă rog|te rog|rugăm|rău\b|valid|dumneavoastră|\b(?:dvs|vă|vostru)\b|[ŞşŢţ]|'/i],
];

describe.each(unhelpful)('%s', (_, messages, words) => {
  it('keeps its form of address, and never begs (E-5)', () => {
    expect(sentences(messages).filter(([, sentence]) => words.test(sentence))).toEqual([]);
  });
});

const first = (label: string) => ({ label, type: 'text' });
const password = (label: string, ...rules: ('length' | 'lowercase' | 'number')[]) => ({
  label,
  type: 'password',
  minLength: 12,
  rules,
});

describe('French', () => {
  it('keeps its narrow spaces inside quotation marks and before the colon', () => {
    expect(fr.errors.required(first('Prénom'))).toBe('Remplissez le champ «\u202fPrénom\u202f»');
    expect(fr.form.errorPrefix).toBe('Erreur\u202f: ');
    expect(fr.password.progress({ met: 2, total: 5 })).toBe('Critères du mot de passe remplis\u202f: 2 sur 5');
  });

  it('counts none as one, and joins with “et”', () => {
    const tooLong = (maxLength: number) => fr.errors.tooLong({ ...first('Initiale'), maxLength });
    expect([0, 1, 2].map(tooLong).map((sentence) => sentence.split(' ').at(-1))).toEqual([
      'caractère',
      'caractère',
      'caractères',
    ]);
    expect(fr.errors.passwordPolicy(password('Mot de passe', 'length', 'lowercase', 'number'))).toBe(
      '«\u202fMot de passe\u202f» doit contenir au moins 12 caractères, une lettre minuscule et un chiffre',
    );
  });
});

describe('Spanish', () => {
  it('puts labels in quotation marks, counts, and joins with “y”', () => {
    expect(es.errors.tooShort({ ...first('Ciudad'), minLength: 1 })).toBe('“Ciudad” debe tener al menos 1 carácter');
    expect(es.errors.passwordPolicy(password('Contraseña', 'length', 'number'))).toBe(
      '“Contraseña” debe tener al menos 12 caracteres y un número',
    );
    expect(es.confirm.resent({ seconds: 1 })).toContain('en 1 segundo.');
  });
});

const waits: readonly (readonly [language: string, messages: Messages, sentences: readonly string[]])[] = [
  ['French', fr, ['dans 1 seconde.', 'dans 99 secondes.', 'dans 2 minutes.']],
  ['Spanish', es, ['en 1 segundo.', 'en 99 segundos.', 'en 2 minutos.']],
  ['Brazilian Portuguese', ptBR, ['em 1 segundo.', 'em 99 segundos.', 'em 2 minutos.']],
  ['Italian', italian, ['tra 1 secondo.', 'tra 99 secondi.', 'tra 2 minuti.']],
  ['Romanian', ro, ['peste 1 secundă.', 'peste 99 de secunde.', 'peste 2 minute.']],
];

it.each(waits)('%s counts a wait in seconds, then in minutes', (_, { form, confirm }, sentences) => {
  for (const [index, seconds] of [1, 99, 120].entries()) {
    expect(form.retryAnnounced({ seconds })).toContain(sentences[index]);
    expect(confirm.resent({ seconds })).toContain(sentences[index]);
  }
});

const policies: readonly (readonly [language: string, messages: Messages, sentence: string])[] = [
  ['French', fr, 'Le mot de passe doit contenir au moins 12 caractères et un chiffre'],
  ['Spanish', es, 'La contraseña debe tener al menos 12 caracteres y un número'],
  ['Brazilian Portuguese', ptBR, 'A senha precisa ter pelo menos 12 caracteres e um número'],
  ['Italian', italian, 'La password deve contenere almeno 12 caratteri e un numero'],
  ['Romanian', ro, 'Parola trebuie să conțină cel puțin 12 caractere și o cifră'],
];

it.each(policies)('%s speaks of its own password field with an article', (_, { errors, labels }, sentence) => {
  const words = { ...password(labels.password, 'length', 'number'), name: 'password' as const };
  expect(errors.passwordPolicy(words)).toBe(sentence);
});

describe('the first of a month', () => {
  it.each<[string, Messages, string, string]>([
    ['French', fr, '1 janvier 2000', 'du 1er janvier 2000'],
    ['French', fr, '11 janvier 2000', 'du 11 janvier 2000'],
    ['Brazilian Portuguese', ptBR, '1 de janeiro de 2000', 'de 1º de janeiro de 2000'],
    ['Brazilian Portuguese', ptBR, '21 de janeiro de 2000', 'de 21 de janeiro de 2000'],
  ])('is an ordinal in %s, and no other day is', (_, { errors }, min, words) => {
    expect(errors.rangeUnderflow({ label: 'X', type: 'date', min })).toContain(words);
    expect(errors.rangeUnderflow({ label: 'X', type: 'number', min: 1 })).toMatch(/ 1$/);
  });
});

describe('Brazilian Portuguese', () => {
  it('puts labels in quotation marks, counts, and joins with “e”', () => {
    expect(ptBR.errors.tooLong({ ...first('Cidade'), maxLength: 1 })).toBe('“Cidade” pode ter no máximo 1 caractere');
    expect(ptBR.errors.passwordPolicy(password('Senha', 'length', 'lowercase', 'number'))).toBe(
      '“Senha” precisa ter pelo menos 12 caracteres, uma letra minúscula e um número',
    );
  });
});

describe('Italian', () => {
  it('puts no article before a date, which would be “l’8” or “il 9”', () => {
    expect(italian.errors.rangeUnderflow({ label: 'Data di nascita', type: 'date', min: '8 gennaio 2000' })).toBe(
      'Per “Data di nascita”, la prima data ammessa è: 8 gennaio 2000',
    );
  });

  it('counts, and joins with “e”', () => {
    expect(italian.password.rules.length({ minLength: 1 })).toBe('Almeno 1 carattere');
    expect(italian.password.requirements({ minLength: 12, rules: ['length', 'symbol'] })).toBe(
      'Usa almeno 12 caratteri e un simbolo',
    );
  });
});

describe('Romanian', () => {
  it.each([
    [1, 'Cel puțin 1 caracter'],
    [2, 'Cel puțin 2 caractere'],
    [19, 'Cel puțin 19 caractere'],
    [20, 'Cel puțin 20 de caractere'],
    [21, 'Cel puțin 21 de caractere'],
    [101, 'Cel puțin 101 caractere'],
  ])('says “de” after the numbers that take it: %i', (minLength, sentence) => {
    expect(ro.password.rules.length({ minLength })).toBe(sentence);
  });

  it('quotes labels with a low mark, and joins with “și”', () => {
    expect(ro.errors.passwordPolicy(password('Parolă', 'length', 'lowercase'))).toBe(
      '„Parolă” trebuie să conțină cel puțin 12 caractere și o literă mică',
    );
    expect(ro.confirm.resent({ seconds: 30 })).toContain('peste 30 de secunde.');
  });
});
