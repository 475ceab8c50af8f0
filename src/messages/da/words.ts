import { about } from '../field-sentences.js';
import { list } from '../list.js';
import type { FieldErrorWords, LabelledField, PasswordRuleName } from '../messages.js';
import { plural } from '../plural.js';
import { spokenWait } from '../spoken-wait.js';
import { daFields } from './fields.js';

/** What the sentences of the Danish locale share. */

export const emailFormat = 'Indtast en e-mailadresse i det rigtige format, for eksempel navn@example.com';
export const phoneFormat = 'Indtast et telefonnummer, der begynder med + og landekoden';
export const codeNotSent = 'Din konto er oprettet, men koden kunne ikke sendes. Vent lidt, og bed så om en ny.';

export const characters = (count = 0): string => `${count} tegn`;

export function waiting(seconds: number): string {
  const { unit, count } = spokenWait(seconds);
  const forms = { second: { one: 'sekund', other: 'sekunder' }, minute: { one: 'minut', other: 'minutter' } };
  return `${count} ${plural('da', count, forms[unit])}`;
}

/** Labels stand in quotation marks, so that no sentence depends on their gender or has to decline them. */
export const quoted = (label: string): string => `»${label}«`;
export const entryAt = (label: string): string =>
  label ? `det, du har skrevet i ${quoted(label)}` : 'disse oplysninger';
export const fillIn = (label: string, name?: LabelledField): string =>
  about(daFields.enter, name) ?? (label ? `Udfyld feltet ${quoted(label)}` : 'Udfyld dine oplysninger');

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
