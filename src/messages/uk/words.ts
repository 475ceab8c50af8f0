import { about } from '../field-sentences.js';
import { list } from '../list.js';
import type { FieldErrorWords, LabelledField, PasswordRuleName } from '../messages.js';
import { plural } from '../plural.js';
import { spokenWait } from '../spoken-wait.js';
import { ukFields } from './fields.js';

/** What the sentences of the Ukrainian locale share. */

export const emailFormat = 'Введіть адресу електронної пошти в правильному форматі, наприклад name@example.com';
export const phoneFormat = 'Введіть номер телефону, що починається з + і коду країни';
export const codeNotSent =
  'Обліковий запис створено, але надіслати код не вдалося. Трохи згодом спробуйте отримати новий.';

// After “щонайменше” and “щонайбільше”, in the accusative.
export const characters = (count = 0): string =>
  `${count} ${plural('uk', count, { one: 'символ', few: 'символи', many: 'символів', other: 'символу' })}`;

// After “через”, in the accusative.
export function waiting(seconds: number): string {
  const { unit, count } = spokenWait(seconds);
  const forms = {
    second: { one: 'секунду', few: 'секунди', many: 'секунд', other: 'секунди' },
    minute: { one: 'хвилину', few: 'хвилини', many: 'хвилин', other: 'хвилини' },
  };
  return `${count} ${plural('uk', count, forms[unit])}`;
}

/** Labels stand in quotation marks after “поле”, so that no sentence has to decline them. */
export const quoted = (label: string): string => `«${label}»`;
export const field = (label: string): string => `Поле ${quoted(label)}`;
export const fillIn = (label: string, name?: LabelledField): string =>
  about(ukFields.enter, name) ?? (label ? `Заповніть поле ${quoted(label)}` : 'Доповніть свої дані');
export const withEntry = (label: string): string => (label ? `із даними з поля ${quoted(label)}` : 'із цими даними');

// In the accusative, after “містити”.
const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'малу літеру',
  uppercase: 'велику літеру',
  number: 'цифру',
  symbol: 'спецсимвол',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `щонайменше ${characters(minLength)}` : ruleWords[rule]));
  return list('uk', words) || 'більше символів';
}
