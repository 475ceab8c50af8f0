import { cleanPhoneNumber } from '../validation/phone-number.js';
import { parser } from './load.js';

/**
 * What is sent for a number as it was typed: E.164 (`+493023125012`), from the national way of writing it in `country`,
 * or with `+`, `00` or the country's own prefix for calls abroad. Without libphonenumber-js, and for a national number
 * without a country, the text as `cleanPhoneNumber` leaves it, for the check of international numbers.
 *
 * @returns undefined for a number that is not possible; `''` for nothing
 */
export function toE164(typed: string, country?: string): string | undefined {
  const number = cleanPhoneNumber(typed);
  const parse = parser();
  if (!number || !parse || !(country || number.startsWith('+'))) return number;
  // Letters and an extension are in no number that a message could reach; the parser would drop them without a word.
  const parsed = /^\+?\d+$/.test(number) ? parse(number, country) : undefined;
  return parsed?.possible ? parsed.e164 : undefined;
}
