import { developerError } from '../messages/developer-error.js';
import { checkNames } from './check-names.js';
import { resolveField, type Credential } from './resolve-field.js';
import { resolvePasswordPolicy } from './resolve-password-policy.js';
import { platformHints, standardType, untouched } from './standard-attributes.js';
import type { ResolvedSchema, SignUpField, SignUpSchema } from './types.js';

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
  const { usernameAttributes = [], aliasAttributes = [], groups = {}, fields = [] } = schema;
  const passwordPolicy = resolvePasswordPolicy(schema.passwordPolicy);
  if (process.env.NODE_ENV !== 'production') checkCredentials(schema);
  const [attribute = 'username', second] = usernameAttributes;
  /** The field whose value is SignUp's Username. */
  const username = second ? 'username' : attribute;
  const type = standardType(username) ?? 'text';
  const credentials = new Map<string, Credential>([
    [
      username,
      {
        role: 'username',
        labelKey: second ? 'usernameEmailOrPhone' : attribute,
        type,
        maxLength: 128,
        hints: {
          ...platformHints(username, type),
          // `username` is no autofill token for a telephone input.
          autoComplete: type === 'tel' ? type : 'username',
          ...(second && { inputMode: 'email' }),
        },
      },
    ],
    [
      'password',
      {
        role: 'password',
        labelKey: 'password',
        type: 'password',
        minLength: passwordPolicy.minLength,
        maxLength: 256,
        hints: { ...untouched, autoComplete: 'new-password' },
      },
    ],
  ]);
  checkNames(fields, username);
  const implied = [...credentials.keys()].filter((name) => !fields.some((field) => field.name === name));
  return {
    usernameAttributes,
    passwordPolicy,
    aliasAttributes,
    generatesUsername: schema.username === 'generate',
    groups,
    fields: [...implied.map((name): SignUpField<Label> => ({ name })), ...fields].map((field) =>
      resolveField(field, credentials.get(field.name)),
    ),
  };
}

/** To be called in development only, as `checkFieldInDevelopment`. */
function checkCredentials({ usernameAttributes = [], fields = [] }: SignUpSchema<unknown>): void {
  if (
    usernameAttributes.some((name, index) => !isUsernameAttribute(name) || usernameAttributes.indexOf(name) !== index)
  ) {
    throw developerError(
      'schema-username',
      `usernameAttributes is [${usernameAttributes.join(', ')}]. A user pool has email, phone_number, both or none. Give the UsernameAttributes of the pool; aliases (AliasAttributes) do not belong here.`,
    );
  }
  const password = fields.find(({ name }) => name === 'password');
  // What a password may be is the policy's to say, and one in the page's markup would be no secret.
  if ((password?.minLength ?? password?.maxLength ?? password?.pattern ?? password?.defaultValue) !== undefined) {
    throw developerError(
      'password-policy',
      'the field “password” has a length, a pattern or a default of its own. The pool would not know of them, and a default would stand in the page. Use passwordPolicy.',
    );
  }
}

const isUsernameAttribute = (name: string): boolean => name === 'email' || name === 'phone_number';
