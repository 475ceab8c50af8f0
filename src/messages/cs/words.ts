import { about } from '../field-sentences.js';
import { list } from '../list.js';
import type { FieldErrorWords, LabelledField, PasswordRuleName } from '../messages.js';
import { plural } from '../plural.js';
import { spokenWait } from '../spoken-wait.js';
import { csFields } from './fields.js';

/** What the sentences of the Czech locale share. */

export const emailFormat = 'Zadejte e-mailovou adresu ve správném tvaru, například jmeno@example.com';
export const phoneFormat = 'Zadejte telefonní číslo, které začíná znakem + a předvolbou země';
export const codeNotSent = 'Účet je vytvořený, ale kód se nepodařilo odeslat. Za chvíli požádejte o nový.';

export const characters = (count = 0): string =>
  `${count} ${plural('cs', count, { one: 'znak', few: 'znaky', many: 'znaku', other: 'znaků' })}`;

// After “za”, in the accusative.
export function waiting(seconds: number): string {
  const { unit, count } = spokenWait(seconds);
  const forms = {
    second: { one: 'sekundu', few: 'sekundy', many: 'sekundy', other: 'sekund' },
    minute: { one: 'minutu', few: 'minuty', many: 'minuty', other: 'minut' },
  };
  return `${count} ${plural('cs', count, forms[unit])}`;
}

/** Labels stand in quotation marks after “pole”, so that no sentence has to decline them. */
export const quoted = (label: string): string => `„${label}“`;
export const field = (label: string): string => `Pole ${quoted(label)}`;
export const fillIn = (label: string, name?: LabelledField): string =>
  about(csFields.enter, name) ?? (label ? `Vyplňte pole ${quoted(label)}` : 'Doplňte své údaje');
export const withEntry = (label: string): string => (label ? `s údajem z pole ${quoted(label)}` : 's těmito údaji');

// In the accusative, after “obsahovat”.
const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'malé písmeno',
  uppercase: 'velké písmeno',
  number: 'číslici',
  symbol: 'speciální znak',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `alespoň ${characters(minLength)}` : ruleWords[rule]));
  return list('cs', words) || 'více znaků';
}
