import { about } from '../field-sentences.js';
import { list } from '../list.js';
import type { FieldErrorWords, LabelledField, PasswordRuleName } from '../messages.js';
import { plural } from '../plural.js';
import { spokenWait } from '../spoken-wait.js';
import { svFields } from './fields.js';

/** What the sentences of the Swedish locale share. */

export const emailFormat = 'Ange en e-postadress i rätt format, till exempel namn@example.com';
export const phoneFormat = 'Ange ett telefonnummer som börjar med + och landsnumret';
export const codeNotSent =
  'Ditt konto har skapats, men det gick inte att skicka koden. Vänta lite och begär sedan en ny.';

export const characters = (count = 0): string => `${count} tecken`;

export function waiting(seconds: number): string {
  const { unit, count } = spokenWait(seconds);
  const forms = { second: { one: 'sekund', other: 'sekunder' }, minute: { one: 'minut', other: 'minuter' } };
  return `${count} ${plural('sv', count, forms[unit])}`;
}

/** Labels stand in quotation marks, so that no sentence depends on their gender or has to decline them. */
export const quoted = (label: string): string => `”${label}”`;
export const entryAt = (label: string): string => (label ? `det du angav i ${quoted(label)}` : 'de här uppgifterna');
export const fillIn = (label: string, name?: LabelledField): string =>
  about(svFields.enter, name) ?? (label ? `Fyll i fältet ${quoted(label)}` : 'Komplettera dina uppgifter');

const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'en liten bokstav',
  uppercase: 'en stor bokstav',
  number: 'en siffra',
  symbol: 'ett specialtecken',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `minst ${characters(minLength)}` : ruleWords[rule]));
  return list('sv', words) || 'fler tecken';
}
