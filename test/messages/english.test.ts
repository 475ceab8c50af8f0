import { describe, expect, it } from 'vitest';
import { en } from '../../src/locales/en.js';
import { fieldErrors, sentences } from './sentences.js';

const all = sentences(en);

describe('English says what to do, in plain words (E-5)', () => {
  // “Valid” and its kin say nothing of how; the others blame, apologise or grovel.
  const unhelpful = [
    'please',
    'sorry',
    'valid',
    'invalid',
    'forbidden',
    'illegal',
    'prohibited',
    'you forgot',
    'oops',
    'error code',
    'this field is required',
    'failed',
    'exception',
    'lambda',
    'cognito',
  ];

  it.each(unhelpful)('never says “%s”', (word) => {
    const saying = all.filter(([, sentence]) => new RegExp(`\\b${word}\\b`, 'i').test(sentence));
    expect(saying).toEqual([]);
  });

  it('shouts nowhere', () => {
    expect(all.filter(([source, sentence]) => sentence.includes('!') && !source.includes('symbol'))).toEqual([]);
  });

  it('names the field in every error of a field that a person typed into', () => {
    // The formats of addresses and numbers are known by what they are, whatever the label.
    const known = /an email address|a phone number|a web address/;
    const silent = fieldErrors(en).filter(([, sentence]) => !/cost centre/i.test(sentence) && !known.test(sentence));
    expect(silent).toEqual([]);
  });

  it('has different words for each cause', () => {
    const causes = ['required', 'tooShort', 'tooLong', 'typeMismatch', 'rangeUnderflow', 'rangeOverflow'] as const;
    for (const type of ['email', 'tel', 'url', 'number', 'date', 'datetime-local']) {
      const words = causes.map((cause) => en.errors[cause]({ label: 'Cost centre', type, minLength: 3, maxLength: 9 }));
      expect(new Set(words).size).toBe(causes.length);
    }
  });

  it.each(['serviceFailed', 'timeout', 'unreachable', 'offline', 'badResponse', 'unknown'] as const)(
    'says that nothing typed is lost when the answer is %s',
    (key) => {
      expect(en.service[key]({ label: '' })).toContain('Your details are kept');
    },
  );

  it('says after a code that could not be sent that the account exists, and what to do', () => {
    expect(en.service.codeNotSent({ label: '' })).toMatch(/^Your account was created, but .* ask for a new code\.$/);
  });
});

describe('a label within a sentence', () => {
  const required = (label: string, type = 'text') => en.errors.required({ label, type });

  it.each([
    ['Email address', 'Enter your email address'],
    ['IBAN', 'Enter your IBAN'],
    ['VAT number', 'Enter your VAT number'],
    ['GitHub name', 'Enter your GitHub name'],
    ['Your age', 'Enter your age'],
    ['How many seats?', 'Enter an answer to “How many seats?”'],
    ['Überschrift', 'Enter your überschrift'],
  ])('reads naturally: %s', (label, sentence) => {
    expect(required(label)).toBe(sentence);
  });

  it('goes with the verb of its control', () => {
    expect(required('Country', 'select')).toBe('Select your country');
    expect(required('Size', 'radio')).toBe('Select your size');
    expect(required('I accept the terms', 'checkbox')).toBe('Select “I accept the terms” to continue');
  });
});

describe('numbers of characters and rules', () => {
  it('counts one character as one', () => {
    expect(en.errors.tooLong({ label: 'Initial', type: 'text', maxLength: 1 })).toBe(
      'Initial must be 1 character or fewer',
    );
  });

  it.each([
    [['symbol'], 'Password needs a symbol'],
    [['length', 'number'], 'Password needs at least 12 characters and a number'],
    [
      ['length', 'lowercase', 'uppercase', 'number', 'symbol'],
      'Password needs at least 12 characters, a lowercase letter, an uppercase letter, a number and a symbol',
    ],
  ] as const)('names exactly what a password lacks: %s (P-10)', (rules, sentence) => {
    expect(en.errors.passwordPolicy({ label: 'Password', type: 'password', minLength: 12, rules })).toBe(sentence);
  });
});
