import { developerError } from '../messages/developer-error.js';
import { checkNames } from './check-names.js';
import { resolveField, type Credential } from './resolve-field.js';
import { resolvePasswordPolicy } from './resolve-password-policy.js';
import { untouched } from './standard-attributes.js';
import type { ResolvedSchema, SignUpField, SignUpSchema, UsernameAttribute } from './types.js';

/**
 * Fills in every default of a schema: the credentials that it implies, the control, label, limits and hints of each
 * field. Pure: the same schema gives an equal result, so that it can be memoised by identity.
 *
 * @throws a developer error, in production too, for a schema with which nobody could sign up: `schema-…` or
 * `password-policy`, each explained in docs/errors.md
 * @example
 * resolveSchema({ usernameAttributes: ['email'] }).fields.map((field) => field.name); // ['email', 'password']
 */
export function resolveSchema<Label = string>(schema: SignUpSchema<Label>): ResolvedSchema<Label> {
  const { usernameAttributes = [], fields = [] } = schema;
  const passwordPolicy = resolvePasswordPolicy(schema.passwordPolicy);
  const [username, credential] = usernameField(usernameAttributes);
  const password: Credential = {
    role: 'password',
    labelKey: 'password',
    type: 'password',
    minLength: passwordPolicy.minLength,
    maxLength: 256,
    hints: { autoComplete: 'new-password', ...untouched },
  };
  checkNames(fields, username);
  const implied = [username, 'password'].filter((name) => !fields.some((field) => field.name === name));
  return {
    usernameAttributes,
    passwordPolicy,
    fields: [...implied.map((name): SignUpField<Label> => ({ name })), ...fields].map((field) => {
      if (field.name === 'password') return resolveField(checkPassword(field), password);
      return resolveField(field, field.name === username ? credential : undefined);
    }),
  };
}

/** The field whose value is SignUp's Username, and its name. */
function usernameField(attributes: readonly UsernameAttribute[]): readonly [name: string, credential: Credential] {
  if (attributes.some((name, index) => !isUsernameAttribute(name) || attributes.indexOf(name) !== index)) {
    throw developerError(
      'schema-username',
      process.env.NODE_ENV !== 'production' &&
        `usernameAttributes is [${attributes.join(', ')}]. A user pool has email, phone_number, both or none. Give the UsernameAttributes of the pool; aliases (AliasAttributes) do not belong here.`,
    );
  }
  const both = attributes.length > 1;
  const only = both ? undefined : attributes[0];
  const type = only === 'email' ? 'email' : only ? 'tel' : 'text';
  return [
    only ?? 'username',
    {
      role: 'username',
      labelKey: both ? 'usernameEmailOrPhone' : (only ?? 'username'),
      type,
      maxLength: 128,
      hints: {
        // `username` is no autofill token for a telephone input.
        autoComplete: type === 'tel' ? type : 'username',
        inputMode: both ? 'email' : type,
        ...untouched,
        dir: 'ltr',
      },
    },
  ];
}

const isUsernameAttribute = (name: string): boolean => name === 'email' || name === 'phone_number';

/** What a password may be is the policy's to say, and one in the page's markup would be no secret. */
function checkPassword<Label>(field: SignUpField<Label>): SignUpField<Label> {
  if ((field.minLength ?? field.maxLength ?? field.pattern ?? field.defaultValue) !== undefined) {
    throw developerError(
      'password-policy',
      process.env.NODE_ENV !== 'production' &&
        'the field “password” has a length, a pattern or a default of its own. The pool would not know of them, and a default would stand in the page. Use passwordPolicy.',
    );
  }
  return field;
}
