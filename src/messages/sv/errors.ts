import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { characters, emailFormat, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `Fyll i fältet ${quoted(label)} i rätt format`;

/** What the browser turns down, in Swedish. */
export const svErrors: Messages['errors'] = {
  required: ({ label, type }) => {
    if (type === 'checkbox') return `Markera ${quoted(label)} för att fortsätta`;
    return type === 'select' || type === 'radio' ? `Välj ett alternativ för ${quoted(label)}` : fillIn(label);
  },
  tooShort: ({ label, minLength }) => `${quoted(label)} måste ha minst ${characters(minLength)}`,
  tooLong: ({ label, maxLength }) => `${quoted(label)} får ha högst ${characters(maxLength)}`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type) ? `Ange ${min} eller ett senare datum i ${quoted(label)}` : `Ange ${min} eller mer i ${quoted(label)}`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type)
      ? `Ange ${max} eller ett tidigare datum i ${quoted(label)}`
      : `Ange ${max} eller mindre i ${quoted(label)}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (field) => (isDate(field.type) ? incompleteDate(field) : wrongFormat(field)),
  notAnOption: ({ label }) => `Välj ett av alternativen för ${quoted(label)}`,
  customError: ({ label }) => `Kontrollera fältet ${quoted(label)}`,
  aliasAsUsername: ({ label }) => `${quoted(label)} får inte vara en e-postadress eller ett telefonnummer`,
  passwordMismatch: ({ label }) => `Skriv samma lösenord igen i ${quoted(label)}`,
  whitespace: ({ label }) => `${quoted(label)} får inte innehålla mellanslag`,
  unsendable: ({ label }) => `${quoted(label)} innehåller ett trasigt tecken. Fyll i fältet på nytt`,
  impossibleNumber: ({ label }) => `Ange hela numret i ${quoted(label)} och kontrollera landsnumret`,
  passwordPolicy: ({ label, ...policy }) => `${quoted(label)} måste ha ${needed(policy)}`,
  passwordSpace: ({ label }) => `${quoted(label)} får inte börja eller sluta med mellanslag`,
};

function incompleteDate({ label, type }: FieldErrorWords): string {
  return type === 'date'
    ? `Ange dag, månad och år i ${quoted(label)}`
    : `Ange dag, månad, år och tid i ${quoted(label)}`;
}

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'Ange en e-postadress, eller ett telefonnummer som börjar med + och landsnumret';
    case 'url':
      return 'Ange en webbadress i rätt format, till exempel https://example.com';
    case 'number':
      return `${quoted(label)} måste vara ett tal, till exempel 12`;
    case 'date':
      return `${quoted(label)} måste vara ett datum som finns`;
    case 'datetime-local':
      return `${quoted(label)} måste vara ett datum och en tid som finns`;
    default:
      return inFormat(label);
  }
}
