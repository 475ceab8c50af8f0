import type { Messages } from '../messages/messages.js';
import { codeByCountry } from './calling-codes.js';

export interface CountryOption {
  /** ISO 3166, two letters. */
  readonly value: string;
  /** The name first: typing its first letters is how people find it in a long menu. */
  readonly label: string;
}

/** All countries, named and sorted in the language of the form. */
export function countryOptions({ lang, dir }: Pick<Messages, 'lang' | 'dir'>): readonly CountryOption[] {
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  // From right to left, a `+` would go behind its digits.
  const mark = dir === 'rtl' ? '\u200e' : '';
  return [...codeByCountry]
    .map(([value, code]) => ({ value, label: `${names.of(value) ?? value} (${mark}+${code})` }))
    .sort((one, other) => one.label.localeCompare(other.label, lang));
}
