import { checkNames } from './check-names.js';
import { checkSchemaInDevelopment } from './check-schema-in-development.js';
import { credentialsOf } from './credentials.js';
import { resolveField } from './resolve-field.js';
import { resolvePasswordPolicy } from './resolve-password-policy.js';
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
  if (process.env.NODE_ENV !== 'production') checkSchemaInDevelopment(schema);
  const credentials = credentialsOf(schema, passwordPolicy.minLength);
  checkNames(schema, credentials);
  const implied = (names: readonly string[], group?: string) =>
    names
      .filter((name) => credentials.has(name) && !fields.some((field) => field.name === name))
      .map((name): SignUpField<Label> => ({ name, group }));
  return {
    usernameAttributes,
    passwordPolicy,
    aliasAttributes,
    generatesUsername: schema.username === 'generate',
    confirmation: schema.confirmation ?? 'code',
    groups,
    fields: [...implied(['username', ...usernameAttributes, 'password']), ...fields]
      .flatMap((field) =>
        field.name === 'password'
          ? [...implied(['use_password'], field.group), field, ...implied(['password_confirmation'], field.group)]
          : field,
      )
      .map((field) => resolveField(field, credentials.get(field.name))),
  };
}
