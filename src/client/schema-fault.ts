import type { Meaning } from './meaning.js';

/**
 * The attribute that a message about the pool's schema speaks of first. Two generations of texts are about:
 * `email: The attribute is required`, one per line, and `name.givenName: The attribute name.givenName is required`,
 * joined by commas, with names after SCIM (RFC 7643).
 */
export function schemaFault(message: string): Meaning | undefined {
  const [text = '', name, said = text] =
    /^Attributes? (?:did not conform (?:to the schema: ?|.{1,80}\{)|value for )([^{]{1,64}?)(?:: +([^\n,]*)|\}| must not be null)/i.exec(
      message,
    ) ?? [];
  if (!name) return undefined;
  return [/is required|not be null/i.test(said) ? 'attributeRequired' : 'attributeRefused', attributeName(name)];
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
