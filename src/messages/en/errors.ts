import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { counted, needed } from './password-words.js';
import { emailFormat, phoneFormat, your } from './words.js';

/** What the browser turns down, in English. */
export const enErrors: Messages['errors'] = {
  required: ({ label, type }) =>
    type === 'checkbox'
      ? `Select “${label}” to continue`
      : `${type === 'select' || type === 'radio' ? 'Select' : 'Enter'} ${your(label)}`,
  tooShort: ({ label, minLength }) => `${label} must be ${counted(minLength)} or more`,
  tooLong: ({ label, maxLength }) => `${label} must be ${counted(maxLength)} or fewer`,
  rangeUnderflow: ({ label, type, min }) =>
    `${label} must be ${isDate(type) ? `on or after ${min}` : `${min} or more`}`,
  rangeOverflow: ({ label, type, max }) =>
    `${label} must be ${isDate(type) ? `on or before ${max}` : `${max} or less`}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => `Enter ${your(label)} in the correct format`,
  badInput: (field) =>
    isDate(field.type)
      ? `${field.label} must have a day, a month${field.type === 'date' ? ' and a year' : ', a year and a time'}`
      : wrongFormat(field),
  notAnOption: ({ label }) => `Select ${your(label)} from the options`,
  customError: ({ label }) => `Check ${your(label)}`,
  aliasAsUsername: ({ label }) => `${label} must not be an email address or a phone number`,
  passwordMismatch: ({ label }) => `Type the same password again in “${label}”`,
  whitespace: ({ label }) => `${label} must not have spaces in it`,
  unsendable: ({ label }) => `${label} has a broken character in it. Type it again`,
  impossibleNumber: ({ label }) => `Enter ${your(label)} in full, and check the country code`,
  passwordPolicy: ({ label, ...policy }) => `${label} needs ${needed(policy)}`,
  passwordSpace: ({ label }) => `${label} must not start or end with a space`,
};

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'Enter an email address, or a phone number that starts with + and the country code';
    case 'url':
      return 'Enter a web address in the correct format, like https://example.com';
    case 'number':
      return `${label} must be a number, like 12`;
    case 'date':
    case 'datetime-local':
      return `${label} must be a real date${type === 'date' ? '' : ' and time'}`;
    default:
      return `Enter ${your(label)} in the correct format`;
  }
}
