import { about } from '../field-sentences.js';
import { list } from '../list.js';
import type { FieldErrorWords, LabelledField, PasswordRuleName } from '../messages.js';
import { spokenWait } from '../spoken-wait.js';
import { huFields } from './fields.js';

/** What the sentences of the Hungarian locale share. A noun after a number stays in the singular, whatever the number. */

export const emailFormat = 'Adja meg az e-mail-címet megfelelő formátumban, például nev@example.com';
export const phoneFormat = 'Adjon meg egy + jellel és országhívószámmal kezdődő telefonszámot';
export const codeNotSent = 'A fiók elkészült, de a kódot nem sikerült elküldeni. Várjon egy kicsit, majd kérjen újat.';

export function waiting(seconds: number): string {
  const { unit, count } = spokenWait(seconds);
  return `${count} ${unit === 'second' ? 'másodperc' : 'perc'}`;
}

/**
 * A label takes no ending and no article of its own (“a” or “az” depends on its first sound): it stands in quotation
 * marks before “mező”.
 */
export const field = (label: string): string => `„${label}” mező`;
export const fillIn = (label: string, name?: LabelledField): string =>
  about(huFields.enter, name) ?? (label ? `Töltse ki ezt a mezőt: „${label}”` : 'Egészítse ki az adatait');
export const withEntry = (label: string): string => (label ? `ezzel az adattal („${label}”)` : 'ezekkel az adatokkal');

const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'egy kisbetű',
  uppercase: 'egy nagybetű',
  number: 'egy számjegy',
  symbol: 'egy speciális karakter',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `legalább ${minLength} karakter` : ruleWords[rule]));
  return list('hu', words) || 'több karakter';
}
