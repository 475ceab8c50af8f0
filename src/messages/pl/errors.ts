import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { characters, emailFormat, field, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `Sprawdź format w polu ${quoted(label)}`;

const password = (label: string, name: unknown): string => (name ? 'Hasło' : field(label));

/** What the browser turns down, in Polish. */
export const plErrors: Messages['errors'] = {
  required: ({ label, name, type }) => {
    if (type === 'checkbox') return `Zaznacz ${quoted(label)}, aby kontynuować`;
    return type === 'select' || type === 'radio' ? `Wybierz opcję w polu ${quoted(label)}` : fillIn(label, name);
  },
  tooShort: ({ label, minLength }) => `${field(label)} musi zawierać co najmniej ${characters(minLength)}`,
  tooLong: ({ label, maxLength }) => `${field(label)} może zawierać najwyżej ${characters(maxLength)}`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type)
      ? `Wpisz w polu ${quoted(label)} datę nie wcześniejszą niż ${min}`
      : `Wpisz w polu ${quoted(label)} liczbę nie mniejszą niż ${min}`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type)
      ? `Wpisz w polu ${quoted(label)} datę nie późniejszą niż ${max}`
      : `Wpisz w polu ${quoted(label)} liczbę nie większą niż ${max}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (words) =>
    isDate(words.type)
      ? `Podaj w polu ${quoted(words.label)} dzień, miesiąc${words.type === 'date' ? ' i rok' : ', rok i godzinę'}`
      : wrongFormat(words),
  notAnOption: ({ label }) => `Wybierz w polu ${quoted(label)} jedną z dostępnych opcji`,
  customError: ({ label }) => `Sprawdź pole ${quoted(label)}`,
  aliasAsUsername: ({ label }) => `${field(label)} nie może zawierać adresu e-mail ani numeru telefonu`,
  passwordMismatch: ({ label, name }) =>
    name ? 'Hasła nie są takie same' : `Wpisz w polu ${quoted(label)} jeszcze raz to samo hasło`,
  whitespace: ({ label }) => `${field(label)} nie może zawierać spacji`,
  unsendable: ({ label }) => `W polu ${quoted(label)} jest uszkodzony znak. Wypełnij pole jeszcze raz`,
  impossibleNumber: ({ label }) => `Wpisz w polu ${quoted(label)} cały numer i sprawdź numer kierunkowy kraju`,
  passwordPolicy: ({ label, name, ...policy }) => `${password(label, name)} musi zawierać ${needed(policy)}`,
  passwordSpace: ({ label, name }) => `${password(label, name)} nie może zaczynać się ani kończyć spacją`,
};

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'Wpisz adres e-mail albo numer telefonu zaczynający się od + i numeru kierunkowego kraju';
    case 'url':
      return 'Wpisz adres internetowy we właściwym formacie, na przykład https://example.com';
    case 'number':
      return `Wpisz w polu ${quoted(label)} liczbę, na przykład 12`;
    case 'date':
    case 'datetime-local':
      return `Wpisz w polu ${quoted(label)} istniejącą datę${type === 'date' ? '' : ' i godzinę'}`;
    default:
      return inFormat(label);
  }
}
