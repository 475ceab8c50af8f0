import { about } from '../field-sentences.js';
import { list } from '../list.js';
import type { FieldErrorWords, LabelledField, PasswordRuleName } from '../messages.js';
import { plural } from '../plural.js';
import { spokenWait } from '../spoken-wait.js';
import { nbFields } from './fields.js';

/** What the sentences of the Norwegian Bokmål locale share. */

export const emailFormat = 'Skriv inn en e-postadresse i riktig format, for eksempel navn@example.com';
export const phoneFormat = 'Skriv inn et telefonnummer som begynner med + og landkoden';
export const codeNotSent = 'Kontoen din er opprettet, men koden kunne ikke sendes. Vent litt, og be så om en ny.';

export const characters = (count = 0): string => `${count} tegn`;

export function waiting(seconds: number): string {
  const { unit, count } = spokenWait(seconds);
  const forms = { second: { one: 'sekund', other: 'sekunder' }, minute: { one: 'minutt', other: 'minutter' } };
  return `${count} ${plural('nb', count, forms[unit])}`;
}

/** Labels stand in quotation marks, so that no sentence depends on their gender or has to decline them. */
export const quoted = (label: string): string => `«${label}»`;
export const entryAt = (label: string): string => (label ? `det du skrev i ${quoted(label)}` : 'disse opplysningene');
export const fillIn = (label: string, name?: LabelledField): string =>
  about(nbFields.enter, name) ?? (label ? `Fyll ut feltet ${quoted(label)}` : 'Fyll ut opplysningene dine');

const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'en liten bokstav',
  uppercase: 'en stor bokstav',
  number: 'et tall',
  symbol: 'et spesialtegn',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `minst ${characters(minLength)}` : ruleWords[rule]));
  return list('nb', words) || 'flere tegn';
}
