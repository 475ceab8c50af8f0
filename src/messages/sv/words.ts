import { list } from '../list.js';
import type { FieldErrorWords, PasswordRuleName } from '../messages.js';
import { plural } from '../plural.js';

/** What the sentences of the Swedish locale share. */

export const emailFormat = 'Ange en e-postadress i rätt format, till exempel name@example.com';
export const phoneFormat = 'Ange ett telefonnummer som börjar med + och landsnumret';
export const codeNotSent = 'Ditt konto är skapat, men koden gick inte att skicka. Vänta lite och be sedan om en ny.';

export const characters = (count = 0): string => `${count} tecken`;
export const counted = (count: number): string =>
  `${count} ${plural('sv', count, { one: 'sekund', other: 'sekunder' })}`;

/** Labels stand in quotation marks, so that no sentence depends on their gender or has to decline them. */
export const quoted = (label: string): string => `”${label}”`;
export const entryAt = (label: string): string => (label ? `det du angav i ${quoted(label)}` : 'de här uppgifterna');
export const fillIn = (label: string): string =>
  label ? `Fyll i fältet ${quoted(label)}` : 'Komplettera dina uppgifter';

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
