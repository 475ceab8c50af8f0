import type { FieldType, PlatformHints, StandardAttributeName } from './types.js';

/**
 * Cognito's standard attributes that an app client can write: the control and the autofill token of each, from the
 * control groups of the HTML standard. `preferred_username` stands beside the real username, so its token is the
 * nickname's; `zoneinfo` has no token. `locale` and `zoneinfo` take their options from the browser when the schema
 * gives none (`environmentOptions`).
 *
 * @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html
 */
const attributes: Readonly<Record<StandardAttributeName, readonly [type: FieldType, autoComplete: string]>> = {
  address: ['textarea', 'street-address'],
  birthdate: ['date', 'bday'],
  email: ['email', 'email'],
  family_name: ['text', 'family-name'],
  gender: ['text', 'sex'],
  given_name: ['text', 'given-name'],
  locale: ['select', 'language'],
  middle_name: ['text', 'additional-name'],
  name: ['text', 'name'],
  nickname: ['text', 'nickname'],
  phone_number: ['tel', 'tel'],
  picture: ['url', 'photo'],
  preferred_username: ['text', 'nickname'],
  profile: ['url', 'url'],
  website: ['url', 'url'],
  zoneinfo: ['select', 'off'],
};

/** What Cognito keeps for itself, or from app clients (`dev:`): SignUp with one of them is refused. */
export const isReadOnlyAttribute = (name: string): boolean =>
  /^(sub|(email|phone_number)_verified|identities|(cognito|dev):.*)$/s.test(name);

/** In seconds since the epoch. An app client can write it, and nobody can be asked for it: a field has to be hidden. */
export const isTimestamp = (name: string): boolean => name === 'updated_at';

/** For developers whose pool requires it. */
export const timestampField =
  "{ name: 'updated_at', type: 'hidden', transform: () => String(Math.floor(Date.now() / 1000)) }";

/** By own members only: a field may be called `constructor`. */
export const isStandardAttribute = (name: string): name is StandardAttributeName => Object.hasOwn(attributes, name);

export const standardType = (name: string): FieldType | undefined =>
  isStandardAttribute(name) ? attributes[name][0] : undefined;

/** For text that no keyboard or speller may touch. A revealed password is kept from spelling services as well. */
export const untouched = { autoCapitalize: 'none', autoCorrect: 'off', spellCheck: false } as const;

/** The hints of a standard attribute or of a field of the app's own, for the control it is drawn with. */
export function platformHints(name: string, type: FieldType): PlatformHints {
  const [usualType, token = ''] = isStandardAttribute(name) ? attributes[name] : [];
  const isAddress = type === 'email' || type === 'tel' || type === 'url';
  const isText = type === 'text' || type === 'textarea';
  // A token fits its usual control, a select, a textarea, and, but for the lines of an address, a text field.
  const fits = type === usualType || type === 'select' || (isText && (type !== 'text' || name !== 'address'));
  return {
    ...(token && fits && { autoComplete: token }),
    ...(isText && { dir: 'auto' }),
    // The tokens of what people are called end alike.
    ...(isText && token.endsWith('name') && { ...untouched, autoCapitalize: 'words' }),
    ...((isAddress || (isText && /username$/.test(name))) && { ...untouched, dir: 'ltr' }),
    ...(isAddress && { inputMode: type }),
  };
}
