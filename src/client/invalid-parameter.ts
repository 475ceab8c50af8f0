import { schemaFault } from './schema-fault.js';
import type { Meaning } from './meaning.js';

/**
 * The texts by their openings, since a text may repeat further on what was typed, and that could read like any other;
 * first match first.
 */
const texts: readonly (readonly [RegExp, Meaning])[] = [
  [/^\d+ validation .*at 'username' failed/, { key: 'usernameFormat', field: 'username' }],
  [/^\d+ validation .*at 'password' failed/, { key: 'passwordPolicy', field: 'password' }],
  [/^\d+ validation .*at 'confirmationCode' failed/, { key: 'codeMismatch', field: 'code' }],
  [/^Username should be an email/i, { key: 'emailFormat', field: 'username' }],
  [/^Username should be a phone/i, { key: 'phoneFormat', field: 'username' }],
  [/^Username /i, { key: 'usernameFormat', field: 'username' }],
  [/^Invalid email/i, { key: 'emailFormat', field: 'email' }],
  [/^Invalid phone/i, { key: 'phoneFormat', field: 'phone_number' }],
  // The alias exists only from the confirmation on: the pool and the form do not agree about it.
  [/^Preferred username/i, { key: 'attributeRefused', field: 'preferred_username' }],
  [/^User is already confirmed/i, { key: 'alreadyConfirmed' }],
  [/^Cannot resend/i, { key: 'notAvailable' }],
];

/** `InvalidParameterException` stands for everything that is wrong with a request, and only its message tells what. */
export function invalidParameter(message: string): Meaning {
  return texts.find(([text]) => text.test(message))?.[1] ?? schemaFault(message) ?? { key: 'rejected' };
}
