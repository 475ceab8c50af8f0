import { list } from '../list.js';
import type { FieldErrorWords, PasswordRuleName } from '../messages.js';
import { plural } from '../plural.js';

/** What the sentences of the French locale share. */

export const emailFormat = 'Saisissez une adresse e-mail au bon format, par exemple name@example.com';
export const phoneFormat = 'Saisissez un numéro de téléphone qui commence par + et l’indicatif du pays';
export const codeNotSent =
  'Votre compte est créé, mais le code n’a pas pu être envoyé. Attendez un peu, puis demandez un nouveau code.';

export const characters = (count = 0): string =>
  `${count} ${plural('fr', count, { one: 'caractère', other: 'caractères' })}`;
export const counted = (count: number): string =>
  `${count} ${plural('fr', count, { one: 'seconde', other: 'secondes' })}`;

/** Labels stand in quotation marks, so that no sentence depends on their gender or has to decline them. */
export const quoted = (label: string): string => `«\u202f${label}\u202f»`;
export const entryAt = (label: string): string =>
  label ? `les informations du champ ${quoted(label)}` : 'ces informations';
export const fillIn = (label: string): string =>
  label ? `Remplissez le champ ${quoted(label)}` : 'Complétez vos informations';

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
