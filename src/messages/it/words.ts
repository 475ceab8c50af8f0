import { about } from '../field-sentences.js';
import { list } from '../list.js';
import type { FieldErrorWords, LabelledField, PasswordRuleName } from '../messages.js';
import { plural } from '../plural.js';
import { spokenWait } from '../spoken-wait.js';
import { itFields } from './fields.js';

/** What the sentences of the Italian locale share. */

export const emailFormat = 'Inserisci un indirizzo email nel formato corretto, ad esempio nome@example.com';
export const phoneFormat = 'Inserisci un numero di telefono che inizi con + e il prefisso internazionale';
export const codeNotSent =
  'Il tuo account è stato creato, ma non è stato possibile inviare il codice. Attendi qualche istante, poi richiedine uno nuovo.';

export const characters = (count = 0): string =>
  `${count} ${plural('it', count, { one: 'carattere', other: 'caratteri' })}`;

// After “tra”.
export function waiting(seconds: number): string {
  const { unit, count } = spokenWait(seconds);
  const forms = { second: { one: 'secondo', other: 'secondi' }, minute: { one: 'minuto', other: 'minuti' } };
  return `${count} ${plural('it', count, forms[unit])}`;
}

/** Labels stand in quotation marks, so that no sentence depends on their gender or has to decline them. */
export const quoted = (label: string): string => `“${label}”`;
export const entryAt = (label: string): string => (label ? `i dati del campo ${quoted(label)}` : 'questi dati');
export const fillIn = (label: string, name?: LabelledField): string =>
  about(itFields.enter, name) ?? (label ? `Compila il campo ${quoted(label)}` : 'Completa i tuoi dati');

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
