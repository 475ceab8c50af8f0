import { about } from '../field-sentences.js';
import { list } from '../list.js';
import type { FieldErrorWords, LabelledField, PasswordRuleName } from '../messages.js';
import { plural } from '../plural.js';
import { spokenWait } from '../spoken-wait.js';
import { nlFields } from './fields.js';

/** What the sentences of the Dutch locale share. */

export const emailFormat = 'Vul een e-mailadres in de juiste vorm in, bijvoorbeeld naam@example.com';
export const phoneFormat = 'Vul een telefoonnummer in dat begint met + en de landcode';
export const codeNotSent =
  'Je account is aangemaakt, maar de code kon niet worden verstuurd. Wacht even en vraag dan een nieuwe aan.';

export const characters = (count = 0): string => `${count} ${plural('nl', count, { one: 'teken', other: 'tekens' })}`;

// After “over”.
export function waiting(seconds: number): string {
  const { unit, count } = spokenWait(seconds);
  const forms = { second: { one: 'seconde', other: 'seconden' }, minute: { one: 'minuut', other: 'minuten' } };
  return `${count} ${plural('nl', count, forms[unit])}`;
}

/** Labels stand in quotation marks, so that no sentence depends on their gender or has to decline them. */
export const quoted = (label: string): string => `“${label}”`;
export const entryAt = (label: string): string =>
  label ? `wat je bij ${quoted(label)} hebt ingevuld` : 'deze gegevens';
export const fillIn = (label: string, name?: LabelledField): string =>
  about(nlFields.enter, name) ?? (label ? `Vul het veld ${quoted(label)} in` : 'Vul je gegevens aan');

const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'een kleine letter',
  uppercase: 'een hoofdletter',
  number: 'een cijfer',
  symbol: 'een speciaal teken',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `minstens ${characters(minLength)}` : ruleWords[rule]));
  return list('nl', words) || 'meer tekens';
}
