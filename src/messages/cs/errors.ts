import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { characters, emailFormat, field, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `Zkontrolujte formát v poli ${quoted(label)}`;

const password = (label: string, name: unknown): string => (name ? 'Heslo' : field(label));

/** What the browser turns down, in Czech. */
export const csErrors: Messages['errors'] = {
  required: ({ label, name, type }) => {
    if (type === 'checkbox') return `Chcete-li pokračovat, zaškrtněte ${quoted(label)}`;
    return type === 'select' || type === 'radio' ? `Vyberte možnost v poli ${quoted(label)}` : fillIn(label, name);
  },
  tooShort: ({ label, minLength }) => `${field(label)} musí mít alespoň ${characters(minLength)}`,
  tooLong: ({ label, maxLength }) => `${field(label)} může mít nejvýše ${characters(maxLength)}`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type)
      ? `Datum v poli ${quoted(label)} může být nejdříve ${min}`
      : `Hodnota v poli ${quoted(label)} musí být alespoň ${min}`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type)
      ? `Datum v poli ${quoted(label)} může být nejpozději ${max}`
      : `Hodnota v poli ${quoted(label)} může být nejvýše ${max}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (words) =>
    isDate(words.type)
      ? `Vyplňte v poli ${quoted(words.label)} den, měsíc${words.type === 'date' ? ' a rok' : ', rok a čas'}`
      : wrongFormat(words),
  notAnOption: ({ label }) => `Vyberte v poli ${quoted(label)} jednu z nabízených možností`,
  customError: ({ label }) => `Zkontrolujte pole ${quoted(label)}`,
  aliasAsUsername: ({ label }) => `V poli ${quoted(label)} nesmí být e-mailová adresa ani telefonní číslo`,
  passwordMismatch: ({ label, name }) =>
    name ? 'Hesla se neshodují' : `Zadejte do pole ${quoted(label)} ještě jednou stejné heslo`,
  whitespace: ({ label }) => `${field(label)} nesmí obsahovat mezery`,
  unsendable: ({ label }) => `V poli ${quoted(label)} je poškozený znak. Vyplňte pole znovu`,
  impossibleNumber: ({ label }) =>
    `Zadejte do pole ${quoted(label)} úplné telefonní číslo a zkontrolujte předvolbu země`,
  passwordPolicy: ({ label, name, ...policy }) => `${password(label, name)} musí obsahovat ${needed(policy)}`,
  passwordSpace: ({ label, name }) => `${password(label, name)} nesmí začínat ani končit mezerou`,
};

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'Zadejte e-mailovou adresu, nebo telefonní číslo, které začíná znakem + a předvolbou země';
    case 'url':
      return 'Zadejte webovou adresu ve správném tvaru, například https://example.com';
    case 'number':
      return `Zadejte do pole ${quoted(label)} číslo, například 12`;
    case 'date':
    case 'datetime-local':
      return `Zadejte do pole ${quoted(label)} existující datum${type === 'date' ? '' : ' a čas'}`;
    default:
      return inFormat(label);
  }
}
