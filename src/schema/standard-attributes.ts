import type { FieldType, PlatformHints, StandardAttributeName } from './types.js';

/** How the platform helps with typing: exact text left alone, people's names capitalised, other words as they come. */
type Assistance = 'exact' | 'name' | 'words';

type Row = readonly [type: FieldType, autoComplete: string, assistance?: Assistance];

/**
 * Cognito's standard attributes that an app client can write: the control and the autofill token of each, from the
 * control groups of the HTML standard. `preferred_username` stands beside the real username, so its token is the
 * nickname's; `zoneinfo` has no token. `locale` and `zoneinfo` take their options from the browser when the schema
 * gives none (`environmentOptions`).
 *
 * @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html
 */
const attributes: ReadonlyMap<string, Row> = new Map<StandardAttributeName, Row>([
  ['address', ['textarea', 'street-address']],
  ['birthdate', ['date', 'bday']],
  ['email', ['email', 'email']],
  ['family_name', ['text', 'family-name', 'name']],
  ['gender', ['text', 'sex']],
  ['given_name', ['text', 'given-name', 'name']],
  ['locale', ['select', 'language']],
  ['middle_name', ['text', 'additional-name', 'name']],
  ['name', ['text', 'name', 'name']],
  ['nickname', ['text', 'nickname', 'name']],
  ['phone_number', ['tel', 'tel']],
  ['picture', ['url', 'photo']],
  ['preferred_username', ['text', 'nickname', 'exact']],
  ['profile', ['url', 'url']],
  ['website', ['url', 'url']],
  ['zoneinfo', ['select', 'off']],
]);

/** The attributes Cognito keeps for itself: SignUp with one of them is refused. */
const readOnly = new Set(['sub', 'email_verified', 'phone_number_verified', 'updated_at', 'identities']);

export const isStandardAttribute = (name: string): name is StandardAttributeName => attributes.has(name);

export const isReadOnlyAttribute = (name: string): boolean => readOnly.has(name) || /^(cognito|dev):/.test(name);

export const standardType = (name: string): FieldType | undefined => attributes.get(name)?.[0];

/** The hints of a standard attribute or of a field of the app's own, for the control it is drawn with. */
export function platformHints(name: string, type: FieldType): PlatformHints {
  const [usualType, token, assistance] = attributes.get(name) ?? [];
  return {
    ...(token && (type === usualType || fitsToken(type, token)) && { autoComplete: token }),
    ...typing(type, assistance),
  };
}

/** The hints of the field that is SignUp's Username, and of the password. */
export const credentialHints = (autoComplete: string, inputMode?: PlatformHints['inputMode']): PlatformHints => ({
  autoComplete,
  ...exact(inputMode),
});

/** A token fits its usual control, a select, a textarea, and, but for the lines of an address, a text field. */
const fitsToken = (type: FieldType, token: string): boolean =>
  type === 'select' || type === 'textarea' || (type === 'text' && token !== 'street-address');

function exact(inputMode?: PlatformHints['inputMode']): PlatformHints {
  return {
    ...(inputMode && { inputMode }),
    autoCapitalize: 'none',
    autoCorrect: 'off',
    // Also keeps a revealed password from spelling services on the network.
    spellCheck: false,
    dir: 'ltr',
  };
}

function typing(type: FieldType, assistance: Assistance = 'words'): PlatformHints {
  switch (type) {
    case 'email':
    case 'tel':
    case 'url':
      return exact(type);
    case 'text':
    case 'textarea':
      if (assistance === 'exact') return exact();
      if (assistance === 'name') return { autoCapitalize: 'words', autoCorrect: 'off', spellCheck: false, dir: 'auto' };
      return { dir: 'auto' };
    default:
      return {};
  }
}
