import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { characters, emailFormat, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `Compila il campo ${quoted(label)} nel formato corretto`;

/** What the browser turns down, in Italian. */
export const itErrors: Messages['errors'] = {
  required: ({ label, type }) => {
    if (type === 'checkbox') return `Seleziona ${quoted(label)} per continuare`;
    return type === 'select' || type === 'radio' ? `Scegli un’opzione per ${quoted(label)}` : fillIn(label);
  },
  tooShort: ({ label, minLength }) => `${quoted(label)} deve avere almeno ${characters(minLength)}`,
  tooLong: ({ label, maxLength }) => `${quoted(label)} può avere al massimo ${characters(maxLength)}`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type)
      ? `In ${quoted(label)}, inserisci questa data o una successiva: ${min}`
      : `In ${quoted(label)}, inserisci un numero maggiore o uguale a ${min}`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type)
      ? `In ${quoted(label)}, inserisci questa data o una precedente: ${max}`
      : `In ${quoted(label)}, inserisci un numero minore o uguale a ${max}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (field) => (isDate(field.type) ? incompleteDate(field) : wrongFormat(field)),
  notAnOption: ({ label }) => `Per ${quoted(label)}, scegli una delle opzioni disponibili`,
  customError: ({ label }) => `Controlla il campo ${quoted(label)}`,
  aliasAsUsername: ({ label }) => `${quoted(label)} non può essere né un indirizzo email né un numero di telefono`,
  passwordMismatch: ({ label }) => `Scrivi di nuovo la stessa password in ${quoted(label)}`,
  whitespace: ({ label }) => `${quoted(label)} non può contenere spazi`,
  unsendable: ({ label }) => `${quoted(label)} contiene un carattere illeggibile. Riscrivi questo campo`,
  impossibleNumber: ({ label }) =>
    `Inserisci il numero completo in ${quoted(label)} e controlla il prefisso internazionale`,
  passwordPolicy: ({ label, ...policy }) => `${quoted(label)} deve avere ${needed(policy)}`,
  passwordSpace: ({ label }) => `${quoted(label)} non può avere spazi all’inizio o alla fine`,
};

function incompleteDate({ label, type }: FieldErrorWords): string {
  return type === 'date'
    ? `${quoted(label)} deve avere giorno, mese e anno`
    : `${quoted(label)} deve avere giorno, mese, anno e ora`;
}

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'Inserisci un indirizzo email o un numero di telefono che inizia con + e il prefisso internazionale';
    case 'url':
      return 'Inserisci un indirizzo web nel formato corretto, ad esempio https://example.com';
    case 'number':
      return `${quoted(label)} deve essere un numero, ad esempio 12`;
    case 'date':
      return `${quoted(label)} deve essere una data esistente`;
    case 'datetime-local':
      return `${quoted(label)} deve avere una data e un’ora esistenti`;
    default:
      return inFormat(label);
  }
}
