import { about } from '../field-sentences.js';
import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { characters, emailFormat, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `Verifică formatul pentru ${quoted(label)}`;

const own = { password: 'Parola', username: 'Numele de utilizator' };
/** Password and username, which have the most rules, go by plain words; any other label is quoted. */
const subject = (label: string, name: FieldErrorWords['name']): string => about(own, name) ?? quoted(label);

/** What the browser turns down, in Romanian. */
export const roErrors: Messages['errors'] = {
  required: ({ label, name, type }) => {
    if (type === 'checkbox') return `Bifează ${quoted(label)} pentru a continua`;
    return type === 'select' || type === 'radio' ? `Alege o opțiune la ${quoted(label)}` : fillIn(label, name);
  },
  tooShort: ({ label, name, minLength }) =>
    `${subject(label, name)} trebuie să conțină cel puțin ${characters(minLength)}`,
  tooLong: ({ label, name, maxLength }) => `${subject(label, name)} poate conține cel mult ${characters(maxLength)}`,
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
  aliasAsUsername: ({ label, name }) =>
    `${subject(label, name)} nu poate fi o adresă de e-mail sau un număr de telefon`,
  passwordMismatch: ({ label, name }) =>
    name ? 'Parolele nu coincid' : `Scrie din nou aceeași parolă la ${quoted(label)}`,
  whitespace: ({ label, name }) => `${subject(label, name)} nu poate conține spații`,
  unsendable: ({ label }) => `${quoted(label)} conține un caracter ilizibil. Completează din nou câmpul`,
  impossibleNumber: ({ label, name }) =>
    `Introdu numărul ${name ? 'de telefon complet' : `complet la ${quoted(label)}`} și verifică prefixul țării`,
  passwordPolicy: ({ label, name, ...policy }) => `${subject(label, name)} trebuie să conțină ${needed(policy)}`,
  passwordSpace: ({ label, name }) => `${subject(label, name)} nu poate avea spații la început sau la sfârșit`,
};

function incompleteDate({ label, type }: FieldErrorWords): string {
  return type === 'date'
    ? `Completează ziua, luna și anul la ${quoted(label)}`
    : `Completează ziua, luna, anul și ora la ${quoted(label)}`;
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
      return `${quoted(label)} trebuie să fie o dată care există în calendar`;
    case 'datetime-local':
      return `${quoted(label)} trebuie să aibă o dată și o oră care există`;
    default:
      return inFormat(label);
  }
}
