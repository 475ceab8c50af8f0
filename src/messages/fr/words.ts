import { about } from '../field-sentences.js';
import { list } from '../list.js';
import type { FieldErrorWords, LabelledField, PasswordRuleName } from '../messages.js';
import { plural } from '../plural.js';
import { spokenWait } from '../spoken-wait.js';
import { frFields } from './fields.js';

/** What the sentences of the French locale share. */

export const emailFormat = 'Saisissez une adresse e-mail au bon format, par exemple nom@example.com';
export const phoneFormat = 'Saisissez un numéro de téléphone qui commence par + et l’indicatif du pays';
export const codeNotSent =
  'Votre compte a bien été créé, mais le code n’a pas pu être envoyé. Attendez un peu, puis demandez un nouveau code.';

export const characters = (count = 0): string =>
  `${count} ${plural('fr', count, { one: 'caractère', other: 'caractères' })}`;

// After “dans”. None counts as one.
export function waiting(seconds: number): string {
  const { unit, count } = spokenWait(seconds);
  const forms = { second: { one: 'seconde', other: 'secondes' }, minute: { one: 'minute', other: 'minutes' } };
  return `${count} ${plural('fr', count, forms[unit])}`;
}

/** Labels stand in quotation marks, so that no sentence depends on their gender or has to decline them. */
export const quoted = (label: string): string => `«\u202f${label}\u202f»`;
export const entryAt = (label: string): string =>
  label ? `les informations du champ ${quoted(label)}` : 'ces informations';
export const fillIn = (label: string, name?: LabelledField): string =>
  about(frFields.enter, name) ?? (label ? `Remplissez le champ ${quoted(label)}` : 'Complétez vos informations');

const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'une lettre minuscule',
  uppercase: 'une lettre majuscule',
  number: 'un chiffre',
  symbol: 'un caractère spécial',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `au moins ${characters(minLength)}` : ruleWords[rule]));
  return list('fr', words) || 'plus de caractères';
}
