import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { characters, emailFormat, fillIn, inField, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `Проверьте формат в поле ${quoted(label)}`;

/** What the browser turns down, in Russian. */
export const ruErrors: Messages['errors'] = {
  required: ({ label, name, type }) => {
    if (type === 'checkbox') return `Отметьте пункт ${quoted(label)}, чтобы продолжить`;
    return type === 'select' || type === 'radio' ? `Выберите вариант в поле ${quoted(label)}` : fillIn(label, name);
  },
  tooShort: ({ label, minLength }) => `${inField(label)} должно быть не меньше ${characters(minLength)}`,
  tooLong: ({ label, maxLength }) => `${inField(label)} должно быть не больше ${characters(maxLength)}`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type)
      ? `${inField(label)} должна быть дата не раньше ${min}`
      : `${inField(label)} должно быть число не меньше ${min}`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type)
      ? `${inField(label)} должна быть дата не позже ${max}`
      : `${inField(label)} должно быть число не больше ${max}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (words) =>
    isDate(words.type)
      ? `Укажите в поле ${quoted(words.label)} день, месяц${words.type === 'date' ? ' и год' : ', год и время'}`
      : wrongFormat(words),
  notAnOption: ({ label }) => `Выберите в поле ${quoted(label)} один из предложенных вариантов`,
  customError: ({ label }) => `Проверьте поле ${quoted(label)}`,
  aliasAsUsername: ({ label }) => `${inField(label)} не должно быть ни адреса электронной почты, ни номера телефона`,
  passwordMismatch: ({ label, name }) =>
    name ? 'Пароли не совпадают' : `Введите в поле ${quoted(label)} тот же пароль ещё раз`,
  whitespace: ({ label }) => `${inField(label)} не должно быть пробелов`,
  unsendable: ({ label }) => `${inField(label)} есть повреждённый символ. Заполните поле заново`,
  impossibleNumber: ({ label }) => `Введите в поле ${quoted(label)} номер полностью и проверьте код страны`,
  passwordPolicy: ({ label, name, ...policy }) =>
    `${name ? 'Пароль должен' : `Поле ${quoted(label)} должно`} содержать ${needed(policy)}`,
  passwordSpace: ({ label, name }) =>
    name
      ? 'Пароль не должен начинаться или заканчиваться пробелом'
      : `${inField(label)} не должно быть пробела в начале или в конце`,
};

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'Введите адрес электронной почты или номер телефона, который начинается с + и кода страны';
    case 'url':
      return 'Введите адрес сайта в правильном формате, например https://example.com';
    case 'number':
      return `Введите в поле ${quoted(label)} число, например 12`;
    case 'date':
    case 'datetime-local':
      return `Введите в поле ${quoted(label)} существующую дату${type === 'date' ? '' : ' и время'}`;
    default:
      return inFormat(label);
  }
}
