import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { emailFormat, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `Prüfen Sie das Format von ${quoted(label)}`;

const password = (label: string, name: unknown): string => (name ? 'Das Passwort' : quoted(label));

/** What the browser turns down, in German. */
export const deErrors: Messages['errors'] = {
  required: ({ label, name, type }) => {
    if (type === 'checkbox') return `Setzen Sie das Häkchen bei ${quoted(label)}, um fortzufahren`;
    return type === 'select' || type === 'radio'
      ? `Treffen Sie bei ${quoted(label)} eine Auswahl`
      : fillIn(label, name);
  },
  tooShort: ({ label, minLength }) => `${quoted(label)} muss mindestens ${minLength} Zeichen lang sein`,
  tooLong: ({ label, maxLength }) => `${quoted(label)} darf höchstens ${maxLength} Zeichen lang sein`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type)
      ? `${quoted(label)} darf nicht vor dem ${min} liegen`
      : `${quoted(label)} muss mindestens ${min} betragen`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type)
      ? `${quoted(label)} darf nicht nach dem ${max} liegen`
      : `${quoted(label)} darf höchstens ${max} betragen`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (field) =>
    isDate(field.type)
      ? `Geben Sie bei ${quoted(field.label)} Tag, Monat${field.type === 'date' ? ' und Jahr' : ', Jahr und Uhrzeit'} an`
      : wrongFormat(field),
  notAnOption: ({ label }) => `Wählen Sie bei ${quoted(label)} eine der vorhandenen Möglichkeiten aus`,
  customError: ({ label }) => `Prüfen Sie das Feld ${quoted(label)}`,
  aliasAsUsername: ({ label }) => `${quoted(label)} darf keine E-Mail-Adresse oder Telefonnummer sein`,
  passwordMismatch: ({ label, name }) =>
    name ? 'Die Passwörter stimmen nicht überein' : `Geben Sie bei ${quoted(label)} noch einmal dasselbe Passwort ein`,
  whitespace: ({ label }) => `${quoted(label)} darf keine Leerzeichen enthalten`,
  unsendable: ({ label }) => `${quoted(label)} enthält ein beschädigtes Zeichen. Füllen Sie das Feld neu aus`,
  impossibleNumber: ({ label }) =>
    `Geben Sie bei ${quoted(label)} die ganze Nummer ein, und prüfen Sie die Ländervorwahl`,
  passwordPolicy: ({ label, name, ...policy }) => `${password(label, name)} muss ${needed(policy)} enthalten`,
  passwordSpace: ({ label, name }) => `${password(label, name)} darf nicht mit einem Leerzeichen beginnen oder enden`,
};

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'Geben Sie eine E-Mail-Adresse oder eine Telefonnummer mit + und Ländervorwahl ein';
    case 'url':
      return 'Geben Sie eine Webadresse im richtigen Format ein, zum Beispiel https://example.com';
    case 'number':
      return `${quoted(label)} muss eine Zahl sein, zum Beispiel 12`;
    case 'date':
    case 'datetime-local':
      return `${quoted(label)} muss ein Datum${type === 'date' ? '' : ' mit Uhrzeit'} sein, das es im Kalender gibt`;
    default:
      return inFormat(label);
  }
}
