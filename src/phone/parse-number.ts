import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';

export interface ParsedNumber {
  readonly e164: string;
  /** Of the countries that share a calling code, the number's own, as far as the data can tell. */
  readonly country: string | undefined;
  /** Whether the country has numbers of this length. Which of them are in use, only the network knows. */
  readonly possible: boolean;
}

/** The one module that imports libphonenumber-js; it is loaded on demand. undefined for what is no number at all. */
export function parseNumber(number: string, country: string | undefined): ParsedNumber | undefined {
  const parsed = parsePhoneNumberFromString(number, {
    // Whatever is no country of theirs is answered with undefined.
    ...(country && { defaultCountry: country as CountryCode }),
    // The whole text is the number: none is looked for in a sentence.
    extract: false,
  });
  return parsed && { e164: parsed.number, country: parsed.country, possible: parsed.isPossible() };
}
