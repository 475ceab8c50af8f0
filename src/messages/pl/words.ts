import { about } from '../field-sentences.js';
import { list } from '../list.js';
import type { FieldErrorWords, LabelledField, PasswordRuleName } from '../messages.js';
import { plural } from '../plural.js';
import { spokenWait } from '../spoken-wait.js';
import { plFields } from './fields.js';

/** What the sentences of the Polish locale share. */

export const emailFormat = 'Wpisz adres e-mail we właściwym formacie, na przykład nazwa@example.com';
export const phoneFormat = 'Wpisz numer telefonu zaczynający się od + i numeru kierunkowego kraju';
export const codeNotSent = 'Konto zostało utworzone, ale nie udało się wysłać kodu. Za chwilę poproś o nowy kod.';

export const characters = (count = 0): string =>
  `${count} ${plural('pl', count, { one: 'znak', few: 'znaki', many: 'znaków', other: 'znaku' })}`;

// After “za”, in the accusative.
export function waiting(seconds: number): string {
  const { unit, count } = spokenWait(seconds);
  const forms = {
    second: { one: 'sekundę', few: 'sekundy', many: 'sekund', other: 'sekundy' },
    minute: { one: 'minutę', few: 'minuty', many: 'minut', other: 'minuty' },
  };
  return `${count} ${plural('pl', count, forms[unit])}`;
}

/** Labels stand in quotation marks after “pole”, so that no sentence has to decline them. */
export const quoted = (label: string): string => `„${label}”`;
export const field = (label: string): string => `Pole ${quoted(label)}`;
export const fillIn = (label: string, name?: LabelledField): string =>
  about(plFields.enter, name) ?? (label ? `Wypełnij pole ${quoted(label)}` : 'Uzupełnij swoje dane');
export const withEntry = (label: string): string => (label ? `danymi z pola ${quoted(label)}` : 'tymi danymi');

// In the accusative, after “zawierać”.
const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'małą literę',
  uppercase: 'wielką literę',
  number: 'cyfrę',
  symbol: 'znak specjalny',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `co najmniej ${characters(minLength)}` : ruleWords[rule]));
  return list('pl', words) || 'więcej znaków';
}
