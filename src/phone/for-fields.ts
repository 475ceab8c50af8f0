import type { PhoneNumbers } from '../form/types.js';
import { isPhoneNumber } from '../validation/clean-value.js';
import { isLoading, load } from './load.js';
import { toE164 } from './to-e164.js';

/**
 * The telephone fields among a form's. A field that takes an e-mail address as well has no select, and a country is not
 * guessed for what somebody will sign in with: there a number starts with `+`.
 */
export const forFields: PhoneNumbers['forFields'] = (fields, countries, validate) => {
  const isNumber = (name: string, value: string) =>
    value !== '' && fields.some((field) => field.name === name && isPhoneNumber(field, value));
  const toWire = (name: string, value: string) =>
    isNumber(name, value) ? toE164(value, countries.get(name)?.value) : value;
  return {
    load: (values) => (Object.entries(values).some(([name, value]) => isNumber(name, value)) ? load() : undefined),
    validate: (name, value, values) => {
      if (isLoading() && isNumber(name, value)) return undefined;
      const sent = toWire(name, value);
      return sent === undefined ? { reason: 'impossibleNumber' } : validate(name, sent, values);
    },
    sent: (values) =>
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toWire(name, value) ?? value])),
  };
};
