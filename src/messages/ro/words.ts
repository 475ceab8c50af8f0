import { about } from '../field-sentences.js';
import { list } from '../list.js';
import type { FieldErrorWords, LabelledField, PasswordRuleName } from '../messages.js';
import { plural } from '../plural.js';
import { spokenWait } from '../spoken-wait.js';
import { roFields } from './fields.js';

/** What the sentences of the Romanian locale share. */

export const emailFormat = 'Introdu o adresă de e-mail în formatul corect, de exemplu nume@example.com';
export const phoneFormat = 'Introdu un număr de telefon care începe cu + și prefixul țării';
export const codeNotSent =
  'Contul tău a fost creat, dar codul nu a putut fi trimis. Așteaptă puțin, apoi cere unul nou.';

export const characters = (count = 0): string =>
  `${count} ${plural('ro', count, { one: 'caracter', few: 'caractere', other: 'de caractere' })}`;

// After “peste”. From 20 on, numbers take “de”.
export function waiting(seconds: number): string {
  const { unit, count } = spokenWait(seconds);
  const forms = {
    second: { one: 'secundă', few: 'secunde', other: 'de secunde' },
    minute: { one: 'minut', few: 'minute', other: 'de minute' },
  };
  return `${count} ${plural('ro', count, forms[unit])}`;
}

/** Labels stand in quotation marks, so that no sentence depends on their gender or has to decline them. */
export const quoted = (label: string): string => `„${label}”`;
export const entryAt = (label: string): string => (label ? `datele din câmpul ${quoted(label)}` : 'aceste date');
export const fillIn = (label: string, name?: LabelledField): string =>
  about(roFields.enter, name) ?? (label ? `Completează câmpul ${quoted(label)}` : 'Completează-ți datele');

const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'o literă mică',
  uppercase: 'o literă mare',
  number: 'o cifră',
  symbol: 'un simbol',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `cel puțin ${characters(minLength)}` : ruleWords[rule]));
  return list('ro', words) || 'mai multe caractere';
}
