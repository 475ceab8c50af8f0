import type { AttributeType } from '../client/types.js';
import { isEmail, isPhoneNumber } from './formats.js';
import type { AttributeRule, PoolConfig } from './pool-config.js';
import { invalidParameter, notAuthorized } from './service-error.js';

/**
 * Newer service versions name standard attributes as SCIM does. The first seven were observed; what is not listed
 * keeps Cognito's name.
 */
const scimNames = new Map([
  ['email', 'emails'],
  ['phone_number', 'phoneNumbers'],
  ['name', 'name.formatted'],
  ['given_name', 'name.givenName'],
  ['family_name', 'name.familyName'],
  ['address', 'addresses'],
  ['preferred_username', 'preferredUsername'],
  ['middle_name', 'name.middleName'],
  ['nickname', 'nickName'],
  ['profile', 'profileUrl'],
]);

/** Which generation of the service's texts about attributes the pool speaks. */
export type AttributeTexts = 'scim' | 'plain';

/** Throws if the pool does not take these attributes; `attributes` includes the one the Username stands for. */
export function checkAttributes(
  config: PoolConfig,
  sent: readonly AttributeType[],
  attributes: ReadonlyMap<string, string>,
  texts: AttributeTexts,
): void {
  const nonconforming = (faults: string[]) =>
    invalidParameter(
      `Attributes did not conform to the schema: ${texts === 'scim' ? faults.join(', ') : faults.map((fault) => `${fault}\n`).join('')}`,
    );

  const unknown = sent.map(({ Name }) => Name ?? '').filter((name) => !config.attributes.has(name));
  if (unknown.length)
    throw nonconforming(
      unknown.map((name) =>
        texts === 'scim'
          ? `Type for attribute {${name}} could not be determined`
          : `${name}: Attribute does not exist in the schema.`,
      ),
    );
  for (const { Name = '', Value } of sent) {
    if (!config.attributes.get(Name)?.writable)
      throw notAuthorized('A client attempted to write unauthorized attribute');
    if (Value === undefined) throw invalidParameter(`Attribute value for ${Name} must not be null`);
  }
  if (attributes.get('preferred_username') && config.aliasAttributes.includes('preferred_username'))
    throw invalidParameter(
      'Preferred username cannot be provided for unconfirmed account, since user pool is configured for preferred username alias.',
    );

  const missing = [...config.attributes.values()].filter(({ name, required }) => required && !attributes.get(name));
  if (missing.length)
    throw nonconforming(
      missing.map(({ name }) => {
        const shown = (texts === 'scim' && scimNames.get(name)) || name;
        return texts === 'scim' ? `${shown}: The attribute ${shown} is required` : `${name}: The attribute is required`;
      }),
    );

  const email = attributes.get('email');
  const phone = attributes.get('phone_number');
  if (email && !isEmail(email)) throw invalidParameter('Invalid email address format.');
  if (phone && !isPhoneNumber(phone)) throw invalidParameter('Invalid phone number format.');

  const faults = [...attributes].flatMap(([name, value]) => {
    const rule = config.attributes.get(name);
    const fault = rule && value && valueFault(rule, value);
    return fault ? [`${name}: ${fault}`] : [];
  });
  if (faults.length) throw nonconforming(faults);
}

/** The service's words for these are not established. */
function valueFault({ type, min, max }: AttributeRule, value: string): string | false {
  switch (type) {
    case 'String':
      if (value.length < min) return `String must have at least ${String(min)} characters`;
      return value.length > max && `String must have at most ${String(max)} characters`;
    case 'Number': {
      // HTML's notation, which is what number inputs give; the service's own is not documented.
      if (!/^-?([0-9]*\.)?[0-9]+(e[-+]?[0-9]+)?$/i.test(value)) return 'Attribute value is not a number';
      if (Number(value) < min) return `Number must be at least ${String(min)}`;
      return Number(value) > max && `Number must be at most ${String(max)}`;
    }
    case 'Boolean':
      return !/^(true|false)$/i.test(value) && 'Attribute value is not a boolean';
    case 'DateTime':
      return Number.isNaN(Date.parse(value)) && 'Attribute value is not a date';
  }
}
