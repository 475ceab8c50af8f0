import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { emailFormat, field, fillIn, needed, phoneFormat } from './words.js';

const inFormat = (label: string): string => `${field(label)}: ellenőrizze a formátumot`;

/** What the browser turns down, in Hungarian. */
export const huErrors: Messages['errors'] = {
  required: ({ label, name, type }) => {
    if (type === 'checkbox') return `A folytatáshoz jelölje be: „${label}”`;
    return type === 'select' || type === 'radio' ? `Válasszon itt: „${label}”` : fillIn(label, name);
  },
  tooShort: ({ label, minLength }) => `${field(label)}: legalább ${minLength} karakter kell`,
  tooLong: ({ label, maxLength }) => `${field(label)}: legfeljebb ${maxLength} karakter lehet`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type) ? `${field(label)}: a legkorábbi dátum ${min}` : `${field(label)}: a legkisebb érték ${min}`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type) ? `${field(label)}: a legkésőbbi dátum ${max}` : `${field(label)}: a legnagyobb érték ${max}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (words) =>
    isDate(words.type)
      ? `${field(words.label)}: adja meg az évet, a hónapot${words.type === 'date' ? ' és a napot' : ', a napot és az időpontot'}`
      : wrongFormat(words),
  notAnOption: ({ label }) => `${field(label)}: válasszon a lehetőségek közül`,
  customError: ({ label }) => `Ellenőrizze ezt a mezőt: „${label}”`,
  aliasAsUsername: ({ label }) => `${field(label)}: nem lehet e-mail-cím vagy telefonszám`,
  passwordMismatch: ({ label, name }) =>
    name ? 'A két jelszó nem egyezik' : `${field(label)}: írja be még egyszer ugyanazt a jelszót`,
  whitespace: ({ label }) => `${field(label)}: nem lehet benne szóköz`,
  unsendable: ({ label }) => `${field(label)}: sérült karakter van benne. Írja be újra`,
  impossibleNumber: ({ label }) => `${field(label)}: adja meg a teljes számot, és ellenőrizze az országhívószámot`,
  passwordPolicy: ({ label, name, ...policy }) =>
    `${name ? 'A jelszóban legyen' : `${field(label)}: legyen benne`} ${needed(policy)}`,
  passwordSpace: ({ label, name }) =>
    `${name ? 'A jelszó' : `${field(label)}:`} nem kezdődhet és nem végződhet szóközzel`,
};

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'Adjon meg egy e-mail-címet vagy egy + jellel és országhívószámmal kezdődő telefonszámot';
    case 'url':
      return 'Adja meg a webcímet megfelelő formátumban, például https://example.com';
    case 'number':
      return `${field(label)}: adjon meg egy számot, például 12`;
    case 'date':
    case 'datetime-local':
      return `${field(label)}: adjon meg egy létező dátumot${type === 'date' ? '' : ' és időpontot'}`;
    default:
      return inFormat(label);
  }
}
