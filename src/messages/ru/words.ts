import { about } from '../field-sentences.js';
import { list } from '../list.js';
import type { FieldErrorWords, LabelledField, PasswordRuleName } from '../messages.js';
import { plural } from '../plural.js';
import { spokenWait } from '../spoken-wait.js';
import { ruFields } from './fields.js';

/** What the sentences of the Russian locale share. */

export const emailFormat = 'Введите адрес электронной почты в правильном формате, например name@example.com';
export const phoneFormat = 'Введите номер телефона, который начинается с + и кода страны';
export const codeNotSent = 'Аккаунт создан, но отправить код не удалось. Чуть позже запросите новый код.';

// After “не меньше” and “не больше”, in the genitive.
export const characters = (count = 0): string =>
  `${count} ${plural('ru', count, { one: 'символа', few: 'символов', many: 'символов', other: 'символа' })}`;

// After “через”, in the accusative.
export function waiting(seconds: number): string {
  const { unit, count } = spokenWait(seconds);
  const forms = {
    second: { one: 'секунду', few: 'секунды', many: 'секунд', other: 'секунды' },
    minute: { one: 'минуту', few: 'минуты', many: 'минут', other: 'минуты' },
  };
  return `${count} ${plural('ru', count, forms[unit])}`;
}

/** Labels stand in quotation marks after “поле”, so that no sentence has to decline them. */
export const quoted = (label: string): string => `«${label}»`;
export const inField = (label: string): string => `В поле ${quoted(label)}`;
export const fillIn = (label: string, name?: LabelledField): string =>
  about(ruFields.enter, name) ?? (label ? `Заполните поле ${quoted(label)}` : 'Дополните свои данные');
export const withEntry = (label: string): string => (label ? `с данными из поля ${quoted(label)}` : 'с этими данными');

// In the accusative, after “содержать”.
const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'строчную букву',
  uppercase: 'заглавную букву',
  number: 'цифру',
  symbol: 'спецсимвол',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `не меньше ${characters(minLength)}` : ruleWords[rule]));
  return list('ru', words) || 'больше символов';
}
