import { together, type Meaning } from './meaning.js';
import type { SentRequest } from './sent-request.js';

const message: Meaning = { key: 'serviceFailed', outcome: 'unknown', diagnosis: 'triggerFailed' };

/** The members of a request that can be out of their bounds, by the path that the service gives. */
const places = new Map<string, Meaning>([
  ['username', { key: 'usernameFormat', field: 'username' }],
  ['password', { key: 'passwordPolicy', field: 'password' }],
  ['confirmationCode', { key: 'codeMismatch', field: 'code' }],
  ['session', { key: 'serviceFailed', field: 'session' }],
  ['clientId', { key: 'notAvailable', diagnosis: 'clientNotFound' }],
  ['secretHash', { key: 'notAvailable', diagnosis: 'secretHash' }],
  // No members of a request: what a CustomMessage trigger gave for an email or a text message.
  ['emailBody', message],
  ['emailSubject', message],
  ['smsMessage', message],
]);

/**
 * “2 validation errors detected: Value at 'username' failed to satisfy constraint: …; Value '1 2' at
 * 'confirmationCode' failed to satisfy constraint: …”. A value that is repeated there can read like any of this, but
 * stands before its own place: as many places as there are errors, from the end, are the service's.
 */
export function constraintFault(text: string, request: SentRequest | undefined): Meaning | undefined {
  const count = /^(\d{1,3}) validation errors? detected/.exec(text)?.[1];
  if (!count) return undefined;
  const found = [...text.slice(0, 50_000).matchAll(/\bat '([\w.]{1,64})' failed to satisfy/g)].slice(-Number(count));
  return together(found.flatMap(([, path = '']) => places.get(path) ?? attributeAt(path, request) ?? []));
}

/** `userAttributes.1.member.value` counts from one, in the order that was sent. */
function attributeAt(path: string, request: SentRequest | undefined): Meaning | undefined {
  const index = /^userAttributes\.(\d{1,3})\./.exec(path)?.[1];
  const name = index && request?.UserAttributes?.[Number(index) - 1]?.Name;
  return name ? { key: 'attributeRefused', field: name } : undefined;
}
