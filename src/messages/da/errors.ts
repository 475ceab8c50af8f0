import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { characters, emailFormat, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `Tjek, at ${quoted(label)} har det rigtige format`;

const password = (label: string, name: unknown): string => (name ? 'Adgangskoden' : quoted(label));

/** What the browser turns down, in Danish. */
export const daErrors: Messages['errors'] = {
  required: ({ label, name, type }) => {
    if (type === 'checkbox') return `Sæt flueben ved ${quoted(label)} for at fortsætte`;
    return type === 'select' || type === 'radio' ? `Vælg en mulighed ved ${quoted(label)}` : fillIn(label, name);
  },
  tooShort: ({ label, minLength }) => `${quoted(label)} skal være på mindst ${characters(minLength)}`,
  tooLong: ({ label, maxLength }) => `${quoted(label)} må højst være på ${characters(maxLength)}`,
  rangeUnderflow: ({ label, type, min }) =>
    `${quoted(label)} skal være ${min} eller ${isDate(type) ? 'senere' : 'mere'}`,
  rangeOverflow: ({ label, type, max }) =>
    `${quoted(label)} skal være ${max} eller ${isDate(type) ? 'tidligere' : 'mindre'}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (field) => (isDate(field.type) ? incompleteDate(field) : wrongFormat(field)),
  notAnOption: ({ label }) => `Vælg en af mulighederne ved ${quoted(label)}`,
  customError: ({ label }) => `Tjek feltet ${quoted(label)}`,
  aliasAsUsername: ({ label }) => `${quoted(label)} må ikke være en e-mailadresse eller et telefonnummer`,
  passwordMismatch: ({ label, name }) =>
    name ? 'Adgangskoderne er ikke ens' : `Indtast den samme adgangskode igen i ${quoted(label)}`,
  whitespace: ({ label }) => `${quoted(label)} må ikke indeholde mellemrum`,
  unsendable: ({ label }) => `${quoted(label)} indeholder et beskadiget tegn. Udfyld feltet igen`,
  impossibleNumber: ({ label }) => `Indtast hele nummeret i ${quoted(label)}, og tjek landekoden`,
  passwordPolicy: ({ label, name, ...policy }) => `${password(label, name)} skal indeholde ${needed(policy)}`,
  passwordSpace: ({ label, name }) => `${password(label, name)} må ikke begynde eller slutte med et mellemrum`,
};

function incompleteDate({ label, type }: FieldErrorWords): string {
  return type === 'date'
    ? `Udfyld dag, måned og år i ${quoted(label)}`
    : `Udfyld dag, måned, år og klokkeslæt i ${quoted(label)}`;
}

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'Indtast en e-mailadresse eller et telefonnummer, der begynder med + og landekoden';
    case 'url':
      return 'Indtast en webadresse i det rigtige format, for eksempel https://example.com';
    case 'number':
      return `${quoted(label)} skal være et tal, for eksempel 12`;
    case 'date':
      return `${quoted(label)} skal være en dato, der findes`;
    case 'datetime-local':
      return `${quoted(label)} skal være en dato og et klokkeslæt, der findes`;
    default:
      return inFormat(label);
  }
}
