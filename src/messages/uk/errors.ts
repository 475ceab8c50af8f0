import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { characters, emailFormat, field, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `Перевірте формат у полі ${quoted(label)}`;

const password = (label: string, name: unknown): string => (name ? 'Пароль' : field(label));

/** What the browser turns down, in Ukrainian. */
export const ukErrors: Messages['errors'] = {
  required: ({ label, name, type }) => {
    if (type === 'checkbox') return `Позначте пункт ${quoted(label)}, щоб продовжити`;
    return type === 'select' || type === 'radio' ? `Виберіть варіант у полі ${quoted(label)}` : fillIn(label, name);
  },
  tooShort: ({ label, minLength }) => `${field(label)} має містити щонайменше ${characters(minLength)}`,
  tooLong: ({ label, maxLength }) => `${field(label)} може містити щонайбільше ${characters(maxLength)}`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type)
      ? `Введіть у полі ${quoted(label)} дату не раніше ніж ${min}`
      : `Введіть у полі ${quoted(label)} число не менше ніж ${min}`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type)
      ? `Введіть у полі ${quoted(label)} дату не пізніше ніж ${max}`
      : `Введіть у полі ${quoted(label)} число не більше ніж ${max}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (words) =>
    isDate(words.type)
      ? `Укажіть у полі ${quoted(words.label)} день, місяць${words.type === 'date' ? ' і рік' : ', рік і час'}`
      : wrongFormat(words),
  notAnOption: ({ label }) => `Виберіть у полі ${quoted(label)} один із запропонованих варіантів`,
  customError: ({ label }) => `Перевірте поле ${quoted(label)}`,
  aliasAsUsername: ({ label }) => `У полі ${quoted(label)} не може бути адреси електронної пошти чи номера телефону`,
  passwordMismatch: ({ label, name }) =>
    name ? 'Паролі не збігаються' : `Введіть у полі ${quoted(label)} той самий пароль ще раз`,
  whitespace: ({ label }) => `${field(label)} не може містити пробілів`,
  unsendable: ({ label }) => `У полі ${quoted(label)} є пошкоджений символ. Заповніть поле знову`,
  impossibleNumber: ({ label }) => `Введіть у полі ${quoted(label)} повний номер і перевірте код країни`,
  passwordPolicy: ({ label, name, ...policy }) => `${password(label, name)} має містити ${needed(policy)}`,
  passwordSpace: ({ label, name }) => `${password(label, name)} не може починатися чи закінчуватися пробілом`,
};

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'Введіть адресу електронної пошти або номер телефону, що починається з + і коду країни';
    case 'url':
      return 'Введіть адресу сайту в правильному форматі, наприклад https://example.com';
    case 'number':
      return `Введіть у полі ${quoted(label)} число, наприклад 12`;
    case 'date':
    case 'datetime-local':
      return `Введіть у полі ${quoted(label)} справжню дату${type === 'date' ? '' : ' і час'}`;
    default:
      return inFormat(label);
  }
}
