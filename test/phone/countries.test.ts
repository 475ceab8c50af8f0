import { getCountries, getCountryCallingCode } from 'libphonenumber-js/min';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { codeByCountry } from '../../src/phone/calling-codes.js';
import { browserCountry, countryOf } from '../../src/phone/country-of.js';
import { countryOptions } from '../../src/phone/country-options.js';
import { load } from '../../src/phone/load.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the countries', () => {
  it('are those of libphonenumber-js, with the same calling codes', () => {
    expect(Object.fromEntries(codeByCountry)).toEqual(
      Object.fromEntries(getCountries().map((country) => [country, getCountryCallingCode(country)])),
    );
  });

  it.each([
    ['en', 'Germany (+49)', 'Hungary (+36)'],
    ['de', 'Deutschland (+49)', 'Ungarn (+36)'],
    ['fr', 'Allemagne (+49)', 'Hongrie (+36)'],
  ])('are named in the language of the form: %s', (lang, germany, hungary) => {
    const labels = countryOptions({ lang, dir: 'ltr' }).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining([germany, hungary]));
    expect(labels).toEqual([...labels].sort((one, other) => one.localeCompare(other, lang)));
  });

  it('keep the + before the digits where people read from right to left', () => {
    expect(countryOptions({ lang: 'ar', dir: 'rtl' }).map(({ label }) => label)).toContain('ألمانيا (\u200e+49)');
  });
});

describe('the country that is selected at first', () => {
  it.each([
    [['de-CH', 'en'], 'CH'],
    [['de', 'en-GB'], 'GB'],
    [['de'], 'DE'],
    [['zh-Hant-TW'], 'TW'],
    [['es-419'], ''],
    [['en-US@posix', 'fr-FR'], 'FR'],
    [['eo'], ''],
    [[], ''],
  ])('is that of the browser: %j gives %j', (languages, country) => {
    vi.stubGlobal('navigator', { languages, language: languages[0] ?? '' });
    expect(browserCountry()).toBe(country);
  });
});

const cases: readonly (readonly [typed: string, current: string, country: string | undefined])[] = [
  ['+49', 'US', 'DE'],
  ['0049 30', 'US', 'DE'],
  ['+4', 'US', undefined],
  ['+1', 'DE', 'US'],
  ['+1 6', 'CA', 'CA'],
  ['+39 06', 'DE', 'IT'],
  ['+358 9', 'DE', 'FI'],
  ['030 23125', 'DE', undefined],
  ['+999', 'DE', undefined],
  ['', 'DE', undefined],
];

describe('the select follows', () => {
  it.each(cases)('%j with %j selected: %j', (typed, current, country) => {
    expect(countryOf(typed, current)).toBe(country);
  });

  describe('with the data', () => {
    beforeAll(async () => {
      await load();
    });

    it.each([
      ...cases,
      ['+1 204 555 0123', 'US', 'CA'],
      ['+1 617 253 5702', 'CA', 'US'],
      ['+7 701 234 5678', 'RU', 'KZ'],
      ['+44 1534 123456', 'GB', 'JE'],
    ] as const)('%j with %j selected: %j', (typed, current, country) => {
      expect(countryOf(typed, current)).toBe(country);
    });
  });
});
