import { schemaFault } from './schema-fault.js';
import type { Meaning } from './meaning.js';

/**
 * The texts by their openings, since a text may repeat further on what was typed, and that could read like any other;
 * first match first.
 */
const texts: readonly (readonly [text: RegExp, ...Meaning])[] = [
  [/^\d+ validation .*at 'username' failed/, 'usernameFormat', 'username'],
  [/^\d+ validation .*at 'password' failed/, 'passwordPolicy', 'password'],
  [/^\d+ validation .*at 'confirmationCode' failed/, 'codeMismatch', 'code'],
  [/^Username should be an /i, 'emailFormat', 'username'],
  [/^Username should be a /i, 'phoneFormat', 'username'],
  [/^Username /i, 'usernameFormat', 'username'],
  [/^Invalid email/i, 'emailFormat', 'email'],
  [/^Invalid phone/i, 'phoneFormat', 'phone_number'],
  // The alias exists only from the confirmation on: the pool and the form do not agree about it.
  [/^Preferred username/i, 'attributeRefused', 'preferred_username'],
  [/^User is already/i, 'alreadyConfirmed'],
  [/^Cannot resend/i, 'notAvailable'],
];

/** `InvalidParameterException` stands for everything that is wrong with a request, and only its message tells what. */
export function invalidParameter(message: string): Meaning {
  for (const [text, ...meaning] of texts) if (text.test(message)) return meaning;
  return schemaFault(message) ?? ['rejected'];
}
