import { about } from '../field-sentences.js';
import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { characters, emailFormat, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `Controlla il formato di ${quoted(label)}`;

const own = { password: 'La password', username: 'Il nome utente' };
/** Password and username, which have the most rules, go by plain words; any other label is quoted. */
const subject = (label: string, name: FieldErrorWords['name']): string => about(own, name) ?? quoted(label);

/** What the browser turns down, in Italian. */
export const itErrors: Messages['errors'] = {
  required: ({ label, name, type }) => {
    if (type === 'checkbox') return `Seleziona ${quoted(label)} per continuare`;
    return type === 'select' || type === 'radio' ? `Scegli un’opzione per ${quoted(label)}` : fillIn(label, name);
  },
  tooShort: ({ label, name, minLength }) => `${subject(label, name)} deve contenere almeno ${characters(minLength)}`,
  tooLong: ({ label, name, maxLength }) => `${subject(label, name)} può contenere al massimo ${characters(maxLength)}`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type)
      ? `Per ${quoted(label)}, la prima data ammessa è: ${min}`
      : `In ${quoted(label)}, inserisci un numero maggiore o uguale a ${min}`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type)
      ? `Per ${quoted(label)}, l’ultima data ammessa è: ${max}`
      : `In ${quoted(label)}, inserisci un numero minore o uguale a ${max}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (field) => (isDate(field.type) ? incompleteDate(field) : wrongFormat(field)),
  notAnOption: ({ label }) => `Per ${quoted(label)}, scegli una delle opzioni disponibili`,
  customError: ({ label }) => `Controlla il campo ${quoted(label)}`,
  aliasAsUsername: ({ label, name }) =>
    `${subject(label, name)} non può essere né un indirizzo email né un numero di telefono`,
  passwordMismatch: ({ label, name }) =>
    name ? 'Le password non coincidono' : `Scrivi di nuovo la stessa password in ${quoted(label)}`,
  whitespace: ({ label, name }) => `${subject(label, name)} non può contenere spazi`,
  unsendable: ({ label }) => `${quoted(label)} contiene un carattere illeggibile. Compila di nuovo il campo`,
  impossibleNumber: ({ label, name }) =>
    `Inserisci il numero ${name ? 'di telefono completo' : `completo in ${quoted(label)}`} e controlla il prefisso internazionale`,
  passwordPolicy: ({ label, name, ...policy }) => `${subject(label, name)} deve contenere ${needed(policy)}`,
  passwordSpace: ({ label, name }) => `${subject(label, name)} non può iniziare né finire con uno spazio`,
};

function incompleteDate({ label, type }: FieldErrorWords): string {
  return type === 'date'
    ? `Inserisci giorno, mese e anno in ${quoted(label)}`
    : `Inserisci giorno, mese, anno e ora in ${quoted(label)}`;
}

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'Inserisci un indirizzo email o un numero di telefono che inizi con + e il prefisso internazionale';
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
