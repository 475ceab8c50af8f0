import { describe, expect, it } from 'vitest';
import { de } from '../../src/locales/de.js';
import { en } from '../../src/locales/en.js';
import type { Messages } from '../../src/messages/messages.js';
import type { SignUpField, SignUpSchema } from '../../src/schema/types.js';
import { createSignUpValidator } from '../../src/validation/create-sign-up-validator.js';
import { fieldErrorText } from '../../src/validation/field-error-text.js';
import { fieldOf } from './fields.js';

/** What a person reads after typing the value. */
function words(
  field: SignUpField,
  value: string,
  messages: Messages = en,
  schema: SignUpSchema = {},
): string | undefined {
  const error = createSignUpValidator({ ...schema, fields: [field] }).validateField(field.name, value);
  return error && fieldErrorText(error, fieldOf(field, schema), messages);
}

const seats = { name: 'custom:seats', dataType: 'Number', min: 1.5, max: 1500 } as const;
const born = { name: 'birthdate', min: '1900-01-01', max: '2020-12-31' } as const;
const visit = { name: 'custom:visit', type: 'datetime-local', max: '2026-03-29T02:30' } as const;

describe('an error in words', () => {
  it.each<[SignUpField, string, string]>([
    [{ name: 'given_name', required: true }, '', 'Enter your first name'],
    [{ name: 'given_name', label: 'Name of the child', required: true }, '', 'Enter your name of the child'],
    [{ name: 'custom:cost_centre', options: ['a'], required: true }, '', 'Select your cost centre'],
    [
      { name: 't', type: 'checkbox', labelText: 'the terms', sendTo: 'none', required: true },
      '',
      'Select “the terms” to continue',
    ],
    [{ name: 'nickname', maxLength: 3 }, 'abcd', 'Nickname must be 3 characters or fewer'],
    [{ name: 'email' }, 'ada', 'Enter an email address in the correct format, like name@example.com'],
    [{ name: 'phone_number' }, '1', 'Enter a phone number that starts with + and the country code'],
    [{ name: 'birthdate', type: 'text' }, 'May', 'Date of birth must be a real date'],
    [{ name: 'username' }, 'a b', 'Username must not have spaces in it'],
    [seats, '1', 'Seats must be 1.5 or more'],
    [seats, '1501', 'Seats must be 1,500 or less'],
    [born, '1899-12-31', 'Date of birth must be on or after January 1, 1900'],
    [visit, '2026-03-29T02:31', 'Visit must be on or before March 29, 2026 at 2:30 AM'],
    [{ name: 'password' }, 'Pass', 'Password needs at least 8 characters, a number and a symbol'],
  ])('%j with %j: “%s”', (field, value, sentence) => {
    expect(words(field, value)?.replaceAll('\u202f', ' ')).toBe(sentence);
  });

  it('asks for either, where the username may be either', () => {
    expect(words({ name: 'username' }, 'ada', en, { usernameAttributes: ['email', 'phone_number'] })).toBe(
      'Enter an email address, or a phone number that starts with + and the country code',
    );
  });

  it('writes numbers and dates as the language does', () => {
    expect(words(seats, '1', de)).toBe('„Seats“ muss mindestens 1,5 betragen');
    expect(words(seats, '1501', de)).toBe('„Seats“ darf höchstens 1.500 betragen');
    expect(words(born, '1899-12-31', de)).toBe('„Geburtsdatum“ darf nicht vor dem 1. Januar 1900 liegen');
  });

  it('rounds no bound: what is asked for is what is checked', () => {
    expect(words({ ...seats, min: 0.00015 }, '0', en)).toBe('Seats must be 0.00015 or more');
  });

  it('is the field’s own where it brings words for the reason', () => {
    const field: SignUpField = {
      name: 'nickname',
      required: true,
      maxLength: 3,
      errors: { required: 'What do friends call you?' },
    };
    expect(words(field, '')).toBe('What do friends call you?');
    expect(words(field, 'abcd')).toBe('Nickname must be 3 characters or fewer');
  });
});

describe('a sentence of a language that knows its own fields', () => {
  const required = (label: string | undefined, messages: Messages) =>
    words({ name: 'nickname', required: true, ...(label && { label }) }, '', messages);

  it('is whole where the label is the language’s own, and quotes one of the schema’s or the app’s', () => {
    expect(required(undefined, de)).toBe('Geben Sie Ihren Spitznamen ein');
    expect(required('Spitzname', de)).toBe('Geben Sie Ihren Spitznamen ein');
    expect(required('Rufname', de)).toBe('Füllen Sie das Feld „Rufname“ aus');
    const own = { ...de, labels: { ...de.labels, nickname: 'Rufname' } };
    expect(required(undefined, own)).toBe('Füllen Sie das Feld „Rufname“ aus');
    expect(required(undefined, { ...de, ownLabels: undefined })).toBe('Füllen Sie das Feld „Spitzname“ aus');
  });
});
