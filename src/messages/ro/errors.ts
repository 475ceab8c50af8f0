import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { characters, emailFormat, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `Completează câmpul ${quoted(label)} în formatul corect`;

/** What the browser turns down, in Romanian. */
export const roErrors: Messages['errors'] = {
  required: ({ label, type }) => {
    if (type === 'checkbox') return `Bifează ${quoted(label)} pentru a continua`;
    return type === 'select' || type === 'radio' ? `Alege o opțiune la ${quoted(label)}` : fillIn(label);
  },
  tooShort: ({ label, minLength }) => `${quoted(label)} trebuie să aibă cel puțin ${characters(minLength)}`,
  tooLong: ({ label, maxLength }) => `${quoted(label)} poate avea cel mult ${characters(maxLength)}`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type)
      ? `La ${quoted(label)}, introdu o dată începând cu ${min}`
      : `La ${quoted(label)}, introdu un număr mai mare sau egal cu ${min}`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type)
      ? `La ${quoted(label)}, introdu o dată până la ${max} inclusiv`
      : `La ${quoted(label)}, introdu un număr mai mic sau egal cu ${max}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (field) => (isDate(field.type) ? incompleteDate(field) : wrongFormat(field)),
  notAnOption: ({ label }) => `La ${quoted(label)}, alege una dintre opțiunile disponibile`,
  customError: ({ label }) => `Verifică ce ai scris la ${quoted(label)}`,
  aliasAsUsername: ({ label }) => `${quoted(label)} nu poate fi o adresă de e-mail sau un număr de telefon`,
  passwordMismatch: ({ label }) => `Scrie din nou aceeași parolă la ${quoted(label)}`,
  whitespace: ({ label }) => `${quoted(label)} nu poate conține spații`,
  unsendable: ({ label }) => `${quoted(label)} conține un caracter deteriorat. Completează din nou câmpul`,
  impossibleNumber: ({ label }) => `Introdu numărul complet la ${quoted(label)} și verifică prefixul țării`,
  passwordPolicy: ({ label, ...policy }) => `${quoted(label)} trebuie să aibă ${needed(policy)}`,
  passwordSpace: ({ label }) => `${quoted(label)} nu poate avea spații la început sau la sfârșit`,
};

function incompleteDate({ label, type }: FieldErrorWords): string {
  return type === 'date'
    ? `${quoted(label)} trebuie să aibă zi, lună și an`
    : `${quoted(label)} trebuie să aibă zi, lună, an și oră`;
}

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'Introdu o adresă de e-mail sau un număr de telefon care începe cu + și prefixul țării';
    case 'url':
      return 'Introdu o adresă web în formatul corect, de exemplu https://example.com';
    case 'number':
      return `${quoted(label)} trebuie să fie un număr, de exemplu 12`;
    case 'date':
      return `${quoted(label)} trebuie să fie o dată care există`;
    case 'datetime-local':
      return `${quoted(label)} trebuie să aibă o dată și o oră care există`;
    default:
      return inFormat(label);
  }
}
