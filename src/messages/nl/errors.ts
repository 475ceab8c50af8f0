import { about } from '../field-sentences.js';
import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { characters, emailFormat, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `Vul het veld ${quoted(label)} in de juiste vorm in`;

const own = { password: 'Het wachtwoord', username: 'De gebruikersnaam' };
/** Password and username, which have the most rules, go by plain words; any other label is quoted. */
const subject = (label: string, name: FieldErrorWords['name']): string => about(own, name) ?? quoted(label);

/** What the browser turns down, in Dutch. */
export const nlErrors: Messages['errors'] = {
  required: ({ label, name, type }) => {
    if (type === 'checkbox') return `Vink ${quoted(label)} aan om door te gaan`;
    return type === 'select' || type === 'radio' ? `Maak een keuze bij ${quoted(label)}` : fillIn(label, name);
  },
  tooShort: ({ label, name, minLength }) => `${subject(label, name)} moet minstens ${characters(minLength)} lang zijn`,
  tooLong: ({ label, name, maxLength }) => `${subject(label, name)} mag hoogstens ${characters(maxLength)} lang zijn`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type) ? `${quoted(label)} moet ${min} of later zijn` : `${quoted(label)} moet minstens ${min} zijn`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type) ? `${quoted(label)} moet ${max} of eerder zijn` : `${quoted(label)} mag hoogstens ${max} zijn`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (field) => (isDate(field.type) ? incompleteDate(field) : wrongFormat(field)),
  notAnOption: ({ label }) => `Kies bij ${quoted(label)} een van de mogelijkheden`,
  customError: ({ label }) => `Controleer het veld ${quoted(label)}`,
  aliasAsUsername: ({ label, name }) => `${subject(label, name)} mag geen e-mailadres of telefoonnummer zijn`,
  passwordMismatch: ({ label, name }) =>
    name ? 'De wachtwoorden komen niet overeen' : `Vul bij ${quoted(label)} nog een keer hetzelfde wachtwoord in`,
  whitespace: ({ label, name }) => `${subject(label, name)} mag geen spaties bevatten`,
  unsendable: ({ label }) => `${quoted(label)} bevat een onleesbaar teken. Vul het veld opnieuw in`,
  impossibleNumber: ({ label, name }) =>
    `Vul ${name ? 'het volledige telefoonnummer' : `bij ${quoted(label)} het volledige nummer`} in en controleer de landcode`,
  passwordPolicy: ({ label, name, ...policy }) => `${subject(label, name)} moet ${needed(policy)} bevatten`,
  passwordSpace: ({ label, name }) => `${subject(label, name)} mag niet beginnen of eindigen met een spatie`,
};

function incompleteDate({ label, type }: FieldErrorWords): string {
  return type === 'date'
    ? `Vul bij ${quoted(label)} de dag, de maand en het jaar in`
    : `Vul bij ${quoted(label)} de dag, de maand, het jaar en de tijd in`;
}

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'Vul een e-mailadres in, of een telefoonnummer dat begint met + en de landcode';
    case 'url':
      return 'Vul een webadres in de juiste vorm in, bijvoorbeeld https://example.com';
    case 'number':
      return `${quoted(label)} moet een getal zijn, bijvoorbeeld 12`;
    case 'date':
      return `${quoted(label)} moet een datum zijn die bestaat`;
    case 'datetime-local':
      return `${quoted(label)} moet een datum en tijd zijn die bestaan`;
    default:
      return inFormat(label);
  }
}
