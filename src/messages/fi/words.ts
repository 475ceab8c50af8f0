import { about } from '../field-sentences.js';
import { list } from '../list.js';
import type { FieldErrorWords, LabelledField, PasswordRuleName } from '../messages.js';
import { plural } from '../plural.js';
import { spokenWait } from '../spoken-wait.js';
import { fiFields } from './fields.js';

/** What the sentences of the Finnish locale share. */

export const emailFormat = 'Kirjoita sähköpostiosoite oikeassa muodossa, esimerkiksi nimi@example.com';
export const phoneFormat = 'Kirjoita puhelinnumero, joka alkaa plusmerkillä ja maatunnuksella';
export const codeNotSent = 'Tilisi on luotu, mutta koodia ei voitu lähettää. Odota hetki ja pyydä sitten uusi.';

export const characters = (count = 0): string => `${count} ${plural('fi', count, { one: 'merkki', other: 'merkkiä' })}`;

// In the genitive, before “kuluttua”: alike for one and many.
export function waiting(seconds: number): string {
  const { unit, count } = spokenWait(seconds);
  return `${count} ${unit === 'second' ? 'sekunnin' : 'minuutin'}`;
}

/** Labels stand in quotation marks, so that no sentence depends on their gender or has to decline them. */
export const quoted = (label: string): string => `”${label}”`;
export const entryAt = (label: string): string => (label ? `Kentän ${quoted(label)} tiedoilla` : 'Näillä tiedoilla');
export const fillIn = (label: string, name?: LabelledField): string =>
  about(fiFields.enter, name) ?? (label ? `Täytä kenttä ${quoted(label)}` : 'Täydennä tietosi');

/** The first part of a compound, with a space where it has one itself: “Google-tilillä”, “Example Mail -tilillä”. */
export const compound = (name: string): string => (/\s/.test(name) ? `${name} -` : `${name}-`);

const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'pieni kirjain',
  uppercase: 'iso kirjain',
  number: 'numero',
  symbol: 'erikoismerkki',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `vähintään ${characters(minLength)}` : ruleWords[rule]));
  return list('fi', words) || 'enemmän merkkejä';
}
