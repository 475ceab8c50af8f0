import { attributeName } from './attribute-name.js';
import { together, type Meaning } from './meaning.js';

/**
 * The attributes that a message about the pool's schema speaks of. Two generations of texts are about:
 * `email: The attribute is required`, one per line, and `name.givenName: The attribute name.givenName is required`,
 * joined by commas, with names after SCIM (RFC 7643). What stands between two entries is not documented, so an entry
 * also begins where the next name and the opening of a reason do.
 */
export function schemaFault(message: string): Meaning | undefined {
  const [, list] =
    /^(?:Attributes? did not conform to the schema: ?|(?=(?:Type|Attribute value) for ))([^]{0,10000})/i.exec(
      message,
    ) ?? [];
  return list === undefined ? undefined : together(list.split(separator).flatMap(attributeFault));
}

/**
 * A line, a sign with white space, the end of a reason, what is before a name and the opening of its reason, or before
 * such an opening without a name. No name of an attribute has white space, but one of the pool's own may have any sign.
 */
const separator =
  /\n|[,;.] |(?<=is required|in the schema|be determined|be null)[.,;|]?|(?<!(?:custom|dev):\S{0,64})[\s,;|](?=(?:(?:custom|dev):\S{1,64}|(?!required|schema|determined|null)[\w.]{1,64}): (?:The attribute|Attribute|Type for)\b)|(?<!: )(?=Type for attribute \{|Attribute value for )/i;

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
