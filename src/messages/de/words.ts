import { about } from '../field-sentences.js';
import { list } from '../list.js';
import type { FieldErrorWords, LabelledField, PasswordRuleName } from '../messages.js';
import { plural } from '../plural.js';
import { spokenWait } from '../spoken-wait.js';
import { deFields } from './fields.js';

/** What the sentences of the German locale share. */

export const emailFormat = 'Geben Sie eine E-Mail-Adresse im richtigen Format ein, zum Beispiel name@example.com';
export const phoneFormat = 'Geben Sie eine Telefonnummer ein, die mit + und der Ländervorwahl beginnt';
export const codeNotSent =
  'Ihr Konto ist angelegt, aber der Code ließ sich nicht senden. Fordern Sie bald einen neuen an.';

// After “in”, in the dative.
export function waiting(seconds: number): string {
  const { unit, count } = spokenWait(seconds);
  const forms = { second: { one: 'Sekunde', other: 'Sekunden' }, minute: { one: 'Minute', other: 'Minuten' } };
  return `${count} ${plural('de', count, forms[unit])}`;
}

/** Labels stand in quotation marks, so that no sentence depends on their gender or has to decline them. */
export const quoted = (label: string): string => `„${label}“`;
export const entryAt = (label: string): string => (label ? `der Eingabe bei ${quoted(label)}` : 'diesen Angaben');
export const fillIn = (label: string, name?: LabelledField): string =>
  about(deFields.enter, name) ?? (label ? `Füllen Sie das Feld ${quoted(label)} aus` : 'Ergänzen Sie Ihre Angaben');

// In the accusative, after “enthalten”.
const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'einen Kleinbuchstaben',
  uppercase: 'einen Großbuchstaben',
  number: 'eine Ziffer',
  symbol: 'ein Sonderzeichen',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `mindestens ${minLength} Zeichen` : ruleWords[rule]));
  return list('de', words) || 'mehr Zeichen';
}
