import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { characters, emailFormat, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `Fyll ut feltet ${quoted(label)} i riktig format`;

/** What the browser turns down, in Norwegian Bokmål. */
export const nbErrors: Messages['errors'] = {
  required: ({ label, type }) => {
    if (type === 'checkbox') return `Kryss av for ${quoted(label)} for å fortsette`;
    return type === 'select' || type === 'radio' ? `Velg et alternativ for ${quoted(label)}` : fillIn(label);
  },
  tooShort: ({ label, minLength }) => `${quoted(label)} må ha minst ${characters(minLength)}`,
  tooLong: ({ label, maxLength }) => `${quoted(label)} kan ha høyst ${characters(maxLength)}`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type) ? `Velg ${min} eller en senere dato i ${quoted(label)}` : `Skriv ${min} eller mer i ${quoted(label)}`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type)
      ? `Velg ${max} eller en tidligere dato i ${quoted(label)}`
      : `Skriv ${max} eller mindre i ${quoted(label)}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (field) => (isDate(field.type) ? incompleteDate(field) : wrongFormat(field)),
  notAnOption: ({ label }) => `Velg et av alternativene for ${quoted(label)}`,
  customError: ({ label }) => `Sjekk feltet ${quoted(label)}`,
  aliasAsUsername: ({ label }) => `${quoted(label)} kan ikke være en e-postadresse eller et telefonnummer`,
  passwordMismatch: ({ label }) => `Skriv det samme passordet igjen i ${quoted(label)}`,
  whitespace: ({ label }) => `${quoted(label)} kan ikke inneholde mellomrom`,
  unsendable: ({ label }) => `${quoted(label)} inneholder et ødelagt tegn. Fyll ut feltet på nytt`,
  impossibleNumber: ({ label }) => `Skriv inn hele nummeret i ${quoted(label)}, og sjekk landkoden`,
  passwordPolicy: ({ label, ...policy }) => `${quoted(label)} må ha ${needed(policy)}`,
  passwordSpace: ({ label }) => `${quoted(label)} kan ikke begynne eller slutte med mellomrom`,
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
      return `${quoted(label)} må være en dato som finnes`;
    case 'datetime-local':
      return `${quoted(label)} må være en dato og et klokkeslett som finnes`;
    default:
      return inFormat(label);
  }
}
