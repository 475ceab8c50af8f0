import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { characters, emailFormat, field, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `Vyplňte pole ${quoted(label)} ve správném tvaru`;

/** What the browser turns down, in Czech. */
export const csErrors: Messages['errors'] = {
  required: ({ label, type }) => {
    if (type === 'checkbox') return `Zaškrtněte ${quoted(label)} a pak pokračujte`;
    return type === 'select' || type === 'radio' ? `Vyberte možnost v poli ${quoted(label)}` : fillIn(label);
  },
  tooShort: ({ label, minLength }) => `${field(label)} musí mít alespoň ${characters(minLength)}`,
  tooLong: ({ label, maxLength }) => `${field(label)} může mít nejvýše ${characters(maxLength)}`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type)
      ? `Zadejte v poli ${quoted(label)} datum nejdříve ${min}`
      : `Zadejte v poli ${quoted(label)} hodnotu alespoň ${min}`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type)
      ? `Zadejte v poli ${quoted(label)} datum nejpozději ${max}`
      : `Zadejte v poli ${quoted(label)} hodnotu nejvýše ${max}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (words) =>
    isDate(words.type)
      ? `Vyplňte v poli ${quoted(words.label)} den, měsíc${words.type === 'date' ? ' a rok' : ', rok a čas'}`
      : wrongFormat(words),
  notAnOption: ({ label }) => `Vyberte v poli ${quoted(label)} jednu z nabízených možností`,
  customError: ({ label }) => `Zkontrolujte pole ${quoted(label)}`,
  aliasAsUsername: ({ label }) => `V poli ${quoted(label)} nesmí být e-mailová adresa ani telefonní číslo`,
  passwordMismatch: ({ label }) => `Zadejte v poli ${quoted(label)} ještě jednou stejné heslo`,
  whitespace: ({ label }) => `${field(label)} nesmí obsahovat mezery`,
  unsendable: ({ label }) => `V poli ${quoted(label)} je poškozený znak. Vyplňte ho znovu`,
  impossibleNumber: ({ label }) =>
    `Zadejte v poli ${quoted(label)} úplné telefonní číslo a zkontrolujte předvolbu země`,
  passwordPolicy: ({ label, ...policy }) => `${field(label)} musí obsahovat ${needed(policy)}`,
  passwordSpace: ({ label }) => `${field(label)} nesmí začínat ani končit mezerou`,
};

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'Zadejte e-mailovou adresu, nebo telefonní číslo se znakem + a předvolbou země';
    case 'url':
      return 'Zadejte webovou adresu ve správném tvaru, například https://example.com';
    case 'number':
      return `Zadejte v poli ${quoted(label)} číslo, například 12`;
    case 'date':
    case 'datetime-local':
      return `Zadejte v poli ${quoted(label)} existující datum${type === 'date' ? '' : ' a čas'}`;
    default:
      return inFormat(label);
  }
}
