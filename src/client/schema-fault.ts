import { attributeName } from './attribute-name.js';
import { together, type Meaning } from './meaning.js';

/**
 * The attributes that a message about the pool's schema speaks of. Two generations of texts are about:
 * `email: The attribute is required`, one per line, and `name.givenName: The attribute name.givenName is required`,
 * joined by commas, with names after SCIM (RFC 7643). No name of an attribute has white space, so a separator is one
 * that is followed by some.
 */
export function schemaFault(message: string): Meaning | undefined {
  const [, list] =
    /^(?:Attributes? did not conform to the schema: ?|(?=(?:Type|Attribute value) for ))([^]{0,10000})/i.exec(
      message,
    ) ?? [];
  return list === undefined ? undefined : together(list.split(/\n|[,;.] /).flatMap(attributeFault));
}

/** `email: …`, `Type for attribute {custom:role} could …` or `Attribute value for email must not be null`. */
const entry = /^\s*(?:(\S{1,64}): |[^{]{0,80}attribute \{([^\s{}]{1,64})\}|Attribute value for (\S{1,64}) must)(.*)/i;

function attributeFault(text: string): Meaning | [] {
  const [, before, braced, after, said = ''] = entry.exec(text) ?? [];
  const name = before ?? braced ?? after;
  if (!name) return [];
  const field = attributeName(name);
  if (/is required|not be null/i.test(said)) return { key: 'attributeRequired', field };
  const unknown = /does not exist|not be determined/i.test(said);
  return { key: 'attributeRefused', field, diagnosis: unknown ? 'attributeNotInSchema' : undefined };
}
