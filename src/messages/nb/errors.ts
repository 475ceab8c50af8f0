import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { characters, emailFormat, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `Sjekk at ${quoted(label)} har riktig format`;

const password = (label: string, name: unknown): string => (name ? 'Passordet' : quoted(label));

/** What the browser turns down, in Norwegian Bokmål. */
export const nbErrors: Messages['errors'] = {
  required: ({ label, name, type }) => {
    if (type === 'checkbox') return `Kryss av for ${quoted(label)} for å fortsette`;
    return type === 'select' || type === 'radio' ? `Velg et alternativ for ${quoted(label)}` : fillIn(label, name);
  },
  tooShort: ({ label, minLength }) => `${quoted(label)} må inneholde minst ${characters(minLength)}`,
  tooLong: ({ label, maxLength }) => `${quoted(label)} kan inneholde høyst ${characters(maxLength)}`,
  rangeUnderflow: ({ label, type, min }) => `${quoted(label)} må være ${min} eller ${isDate(type) ? 'senere' : 'mer'}`,
  rangeOverflow: ({ label, type, max }) =>
    `${quoted(label)} må være ${max} eller ${isDate(type) ? 'tidligere' : 'mindre'}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (field) => (isDate(field.type) ? incompleteDate(field) : wrongFormat(field)),
  notAnOption: ({ label }) => `Velg et av alternativene for ${quoted(label)}`,
  customError: ({ label }) => `Sjekk feltet ${quoted(label)}`,
  aliasAsUsername: ({ label }) => `${quoted(label)} kan ikke være en e-postadresse eller et telefonnummer`,
  passwordMismatch: ({ label, name }) =>
    name ? 'Passordene er ikke like' : `Skriv inn det samme passordet igjen i ${quoted(label)}`,
  whitespace: ({ label }) => `${quoted(label)} kan ikke inneholde mellomrom`,
  unsendable: ({ label }) => `${quoted(label)} inneholder et ødelagt tegn. Fyll ut feltet på nytt`,
  impossibleNumber: ({ label }) => `Skriv inn hele nummeret i ${quoted(label)}, og sjekk landkoden`,
  passwordPolicy: ({ label, name, ...policy }) => `${password(label, name)} må inneholde ${needed(policy)}`,
  passwordSpace: ({ label, name }) => `${password(label, name)} kan ikke begynne eller slutte med mellomrom`,
};

function incompleteDate({ label, type }: FieldErrorWords): string {
  return type === 'date'
    ? `Fyll ut dag, måned og år i ${quoted(label)}`
    : `Fyll ut dag, måned, år og klokkeslett i ${quoted(label)}`;
}

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'Skriv inn en e-postadresse, eller et telefonnummer som begynner med + og landkoden';
    case 'url':
      return 'Skriv inn en nettadresse i riktig format, for eksempel https://example.com';
    case 'number':
      return `${quoted(label)} må være et tall, for eksempel 12`;
    case 'date':
      return `${quoted(label)} må være en dato som finnes i kalenderen`;
    case 'datetime-local':
      return `${quoted(label)} må være en dato og et klokkeslett som finnes`;
    default:
      return inFormat(label);
  }
}
