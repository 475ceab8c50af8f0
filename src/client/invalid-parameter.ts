import { constraintFault } from './constraint-fault.js';
import type { Meaning } from './meaning.js';
import { schemaFault } from './schema-fault.js';
import type { SentRequest } from './sent-request.js';

/** The texts by their openings, since further on they may repeat what was typed; first match first. */
const texts: readonly (readonly [text: RegExp, meaning: Meaning])[] = [
  [/^Username should be an /i, { key: 'emailFormat', field: 'username' }],
  [/^Username should be a /i, { key: 'phoneFormat', field: 'username' }],
  [/^Username /i, { key: 'usernameFormat', field: 'username' }],
  [/^Invalid email/i, { key: 'emailFormat', field: 'email' }],
  [/^Invalid phone/i, { key: 'phoneFormat', field: 'phone_number' }],
  // The alias exists only from the confirmation on: the pool and the form do not agree about it.
  [
    /^Preferred username/i,
    { key: 'attributeRefused', field: 'preferred_username', diagnosis: 'preferredUsernameAlias' },
  ],
  [/^User is already/i, { key: 'alreadyConfirmed' }],
  [/^Cannot resend/i, { key: 'notAvailable', diagnosis: 'autoVerificationOff' }],
  // Of what a CustomMessage trigger made.
  [/^The message is empty/i, { key: 'serviceFailed', outcome: 'unknown', diagnosis: 'triggerFailed' }],
];

/** `InvalidParameterException` stands for everything that is wrong with a request, and only its message tells what. */
export function invalidParameter(message: string, request: SentRequest | undefined): Meaning {
  return (
    texts.find(([text]) => text.test(message))?.[1] ??
    constraintFault(message, request) ??
    schemaFault(message) ?? { key: 'rejected' }
  );
}
