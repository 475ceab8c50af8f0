import { list } from '../list.js';
import type { FieldErrorWords, PasswordRuleName } from '../messages.js';
import { plural } from '../plural.js';

/** What the sentences of the Danish locale share. */

export const emailFormat = 'Indtast en e-mailadresse i det rigtige format, for eksempel name@example.com';
export const phoneFormat = 'Indtast et telefonnummer, der begynder med + og landekoden';
export const codeNotSent = 'Din konto er oprettet, men koden kunne ikke sendes. Vent lidt, og bed så om en ny.';

export const characters = (count = 0): string => `${count} tegn`;
export const counted = (count: number): string =>
  `${count} ${plural('da', count, { one: 'sekund', other: 'sekunder' })}`;

/** Labels stand in quotation marks, so that no sentence depends on their gender or has to decline them. */
export const quoted = (label: string): string => `»${label}«`;
export const entryAt = (label: string): string =>
  label ? `det, du har skrevet i ${quoted(label)}` : 'disse oplysninger';
export const fillIn = (label: string): string => (label ? `Udfyld feltet ${quoted(label)}` : 'Udfyld dine oplysninger');

const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'et lille bogstav',
  uppercase: 'et stort bogstav',
  number: 'et tal',
  symbol: 'et specialtegn',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `mindst ${characters(minLength)}` : ruleWords[rule]));
  return list('da', words) || 'flere tegn';
}
