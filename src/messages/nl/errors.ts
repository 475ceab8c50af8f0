import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { characters, emailFormat, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `Vul het veld ${quoted(label)} in met de juiste notatie`;

/** What the browser turns down, in Dutch. */
export const nlErrors: Messages['errors'] = {
  required: ({ label, type }) => {
    if (type === 'checkbox') return `Vink ${quoted(label)} aan om door te gaan`;
    return type === 'select' || type === 'radio' ? `Maak een keuze bij ${quoted(label)}` : fillIn(label);
  },
  tooShort: ({ label, minLength }) => `${quoted(label)} moet minstens ${characters(minLength)} lang zijn`,
  tooLong: ({ label, maxLength }) => `${quoted(label)} mag hoogstens ${characters(maxLength)} lang zijn`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type) ? `${quoted(label)} moet op of na ${min} zijn` : `${quoted(label)} moet ${min} of meer zijn`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type) ? `${quoted(label)} moet op of voor ${max} zijn` : `${quoted(label)} moet ${max} of minder zijn`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (field) => (isDate(field.type) ? incompleteDate(field) : wrongFormat(field)),
  notAnOption: ({ label }) => `Kies bij ${quoted(label)} een van de mogelijkheden`,
  customError: ({ label }) => `Controleer het veld ${quoted(label)}`,
  aliasAsUsername: ({ label }) => `${quoted(label)} mag geen e-mailadres of telefoonnummer zijn`,
  passwordMismatch: ({ label }) => `Vul bij ${quoted(label)} nog een keer hetzelfde wachtwoord in`,
  whitespace: ({ label }) => `In ${quoted(label)} mogen geen spaties staan`,
  unsendable: ({ label }) => `In ${quoted(label)} staat een beschadigd teken. Vul het veld opnieuw in`,
  impossibleNumber: ({ label }) => `Vul bij ${quoted(label)} het hele nummer in en controleer de landcode`,
  passwordPolicy: ({ label, ...policy }) => `${quoted(label)} moet ${needed(policy)} bevatten`,
  passwordSpace: ({ label }) => `${quoted(label)} mag niet beginnen of eindigen met een spatie`,
};

function incompleteDate({ label, type }: FieldErrorWords): string {
  return type === 'date'
    ? `Vul bij ${quoted(label)} een dag, een maand en een jaar in`
    : `Vul bij ${quoted(label)} een dag, een maand, een jaar en een tijd in`;
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
      return 'Vul een webadres met de juiste notatie in, bijvoorbeeld https://example.com';
    case 'number':
      return `${quoted(label)} moet een getal zijn, bijvoorbeeld 12`;
    case 'date':
      return `${quoted(label)} moet een bestaande datum zijn`;
    case 'datetime-local':
      return `${quoted(label)} moet een bestaande datum en tijd zijn`;
    default:
      return inFormat(label);
  }
}
