import { list } from '../list.js';
import type { FieldErrorWords, PasswordRuleName } from '../messages.js';
import { plural } from '../plural.js';

/** What the sentences of the Dutch locale share. */

export const emailFormat = 'Vul een e-mailadres met de juiste notatie in, bijvoorbeeld name@example.com';
export const phoneFormat = 'Vul een telefoonnummer in dat begint met + en de landcode';
export const codeNotSent =
  'Je account is gemaakt, maar de code kon niet worden verstuurd. Wacht even en vraag dan een nieuwe aan.';

export const characters = (count = 0): string => `${count} ${plural('nl', count, { one: 'teken', other: 'tekens' })}`;
export const counted = (count: number): string =>
  `${count} ${plural('nl', count, { one: 'seconde', other: 'seconden' })}`;

/** Labels stand in quotation marks, so that no sentence depends on their gender or has to decline them. */
export const quoted = (label: string): string => `“${label}”`;
export const entryAt = (label: string): string =>
  label ? `wat je bij ${quoted(label)} hebt ingevuld` : 'deze gegevens';
export const fillIn = (label: string): string => (label ? `Vul het veld ${quoted(label)} in` : 'Vul je gegevens aan');

const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'een kleine letter',
  uppercase: 'een hoofdletter',
  number: 'een cijfer',
  symbol: 'een symbool',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `minstens ${characters(minLength)}` : ruleWords[rule]));
  return list('nl', words) || 'meer tekens';
}
