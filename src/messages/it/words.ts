import { list } from '../list.js';
import type { FieldErrorWords, PasswordRuleName } from '../messages.js';
import { plural } from '../plural.js';

/** What the sentences of the Italian locale share. */

export const emailFormat = 'Inserisci un indirizzo email nel formato corretto, ad esempio name@example.com';
export const phoneFormat = 'Inserisci un numero di telefono che inizia con + e il prefisso internazionale';
export const codeNotSent =
  'Il tuo account è stato creato, ma non è stato possibile inviare il codice. Aspetta un po’, poi richiedine uno nuovo.';

export const characters = (count = 0): string =>
  `${count} ${plural('it', count, { one: 'carattere', other: 'caratteri' })}`;
export const counted = (count: number): string =>
  `${count} ${plural('it', count, { one: 'secondo', other: 'secondi' })}`;

/** Labels stand in quotation marks, so that no sentence depends on their gender or has to decline them. */
export const quoted = (label: string): string => `“${label}”`;
export const entryAt = (label: string): string => (label ? `i dati del campo ${quoted(label)}` : 'questi dati');
export const fillIn = (label: string): string => (label ? `Compila il campo ${quoted(label)}` : 'Completa i tuoi dati');

const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'una lettera minuscola',
  uppercase: 'una lettera maiuscola',
  number: 'un numero',
  symbol: 'un simbolo',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `almeno ${characters(minLength)}` : ruleWords[rule]));
  return list('it', words) || 'più caratteri';
}
