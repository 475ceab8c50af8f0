import type { Meaning } from './meaning.js';

/**
 * The attribute that a message about the pool's schema speaks of first. Two generations of texts are about:
 * `email: The attribute is required`, one per line, and `name.givenName: The attribute name.givenName is required`,
 * joined by commas, with names after SCIM (RFC 7643).
 */
export function schemaFault(message: string): Meaning | undefined {
  const entry = /^Attributes did not conform to the schema: ?(.{1,64}?): +([^\n,]*)/i.exec(message);
  const name =
    entry?.[1] ??
    /^Attributes did not conform .{1,80}\{(.{1,64}?)\}/i.exec(message)?.[1] ??
    /^Attribute value for (\S{1,64}) must not be null/i.exec(message)?.[1];
  if (!name) return undefined;
  const missing = /is required|not be null/i.test(entry?.[2] ?? message);
  return { key: missing ? 'attributeRequired' : 'attributeRefused', field: attributeName(name) };
}

/** Standard attributes that SCIM knows by longer names: `emails`, `phoneNumbers`, `name.givenName`, `profileUrl`. */
const renamed = [
  'email',
  'phone_number',
  'given_name',
  'family_name',
  'middle_name',
  'preferred_username',
  'nickname',
  'address',
  'profile',
];

/** The pool's name of an attribute: SCIM's without its capitals, dots and endings. Others stay as they are. */
function attributeName(name: string): string {
  const plain = name.toLowerCase().replace(/[._]|^name\./g, '');
  if (plain === 'formatted') return 'name'; // `name.formatted`
  return renamed.find((attribute) => plain.startsWith(attribute.replace('_', ''))) ?? name;
}
