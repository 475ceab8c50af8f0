import { cleanPhoneNumber } from '../validation/phone-number.js';
import { codeByCountry, countriesByCode } from './calling-codes.js';
import { parser } from './load.js';

/**
 * The country that a number with `+` or `00` names, complete or half typed; undefined for any other. Where several share
 * the code and the number does not tell them apart (yet), `current` if it is one of them, else the main one.
 */
export function countryOf(typed: string, current: string): string | undefined {
  const number = cleanPhoneNumber(typed);
  if (!number.startsWith('+')) return undefined;
  const countries = [2, 3, 4].map((end) => countriesByCode.get(number.slice(1, end))).find(Boolean) ?? [];
  const own = parser()?.(number, undefined)?.country;
  return own ?? (countries.includes(current) ? current : countries[0]);
}

/** The region of the browser's first language that names one (`en-GB`), else where that language is most spoken. */
export function browserCountry(): string {
  const locales = [...navigator.languages, navigator.language].flatMap(localeOf);
  const regions = [...locales, ...locales.map((locale) => locale.maximize())].map(({ region }) => region ?? '');
  return regions.find((region) => codeByCountry.has(region)) ?? '';
}

/** Chromium on Linux can name a locale of the system (`en-US@posix`) where a language tag should be. */
function localeOf(tag: string): Intl.Locale[] {
  try {
    return [new Intl.Locale(tag)];
  } catch {
    return [];
  }
}
