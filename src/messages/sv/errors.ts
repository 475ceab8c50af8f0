import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { characters, emailFormat, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `Kontrollera att ${quoted(label)} har rätt format`;

const password = (label: string, name: unknown): string => (name ? 'Lösenordet' : quoted(label));

/** What the browser turns down, in Swedish. */
export const svErrors: Messages['errors'] = {
  required: ({ label, name, type }) => {
    if (type === 'checkbox') return `Markera ${quoted(label)} för att fortsätta`;
    return type === 'select' || type === 'radio' ? `Välj ett alternativ för ${quoted(label)}` : fillIn(label, name);
  },
  tooShort: ({ label, minLength }) => `${quoted(label)} måste innehålla minst ${characters(minLength)}`,
  tooLong: ({ label, maxLength }) => `${quoted(label)} får innehålla högst ${characters(maxLength)}`,
  rangeUnderflow: ({ label, type, min }) =>
    `${quoted(label)} måste vara ${min} eller ${isDate(type) ? 'senare' : 'mer'}`,
  rangeOverflow: ({ label, type, max }) =>
    `${quoted(label)} måste vara ${max} eller ${isDate(type) ? 'tidigare' : 'mindre'}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (field) => (isDate(field.type) ? incompleteDate(field) : wrongFormat(field)),
  notAnOption: ({ label }) => `Välj ett av alternativen för ${quoted(label)}`,
  customError: ({ label }) => `Kontrollera fältet ${quoted(label)}`,
  aliasAsUsername: ({ label }) => `${quoted(label)} får inte vara en e-postadress eller ett telefonnummer`,
  passwordMismatch: ({ label, name }) =>
    name ? 'Lösenorden stämmer inte överens' : `Ange samma lösenord igen i ${quoted(label)}`,
  whitespace: ({ label }) => `${quoted(label)} får inte innehålla mellanslag`,
  unsendable: ({ label }) => `${quoted(label)} innehåller ett skadat tecken. Fyll i fältet på nytt`,
  impossibleNumber: ({ label }) => `Ange hela numret i ${quoted(label)} och kontrollera landsnumret`,
  passwordPolicy: ({ label, name, ...policy }) => `${password(label, name)} måste innehålla ${needed(policy)}`,
  passwordSpace: ({ label, name }) => `${password(label, name)} får inte börja eller sluta med mellanslag`,
};

function incompleteDate({ label, type }: FieldErrorWords): string {
  return type === 'date'
    ? `Ange dag, månad och år i ${quoted(label)}`
    : `Ange dag, månad, år och klockslag i ${quoted(label)}`;
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
      return `${quoted(label)} måste vara ett riktigt datum`;
    case 'datetime-local':
      return `${quoted(label)} måste vara ett riktigt datum med klockslag`;
    default:
      return inFormat(label);
  }
}
