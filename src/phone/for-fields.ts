import type { FormField, PhoneCountries, PhoneFields } from '../form/types.js';
import { isPhoneNumber } from '../validation/clean-value.js';
import { load } from './load.js';
import { toE164 } from './to-e164.js';

/**
 * The telephone fields among a form's. A field that takes an e-mail address as well has no select, and a country is not
 * guessed for what somebody will sign in with: there a number starts with `+`.
 */
export function forFields(fields: readonly FormField[], countries: PhoneCountries): PhoneFields {
  const isNumber = (name: string, value: string) =>
    value !== '' && fields.some((field) => field.name === name && isPhoneNumber(field, value));
  return {
    load: (values) => (values.some(([name, value]) => isNumber(name, value)) ? load() : undefined),
    sent: (name, value) => (isNumber(name, value) ? toE164(value, countries.get(name)?.value) : value),
  };
}
