import { developerError } from '../messages/developer-error.js';
import type { SignUpField, SignUpSchema } from './types.js';

type Schema = SignUpSchema<unknown>;

/**
 * Turns down schemas that no user pool can have, and what cannot be asked of a credential: to be called in development
 * only, as `checkFieldInDevelopment`.
 *
 * @throws `schema-username`, `schema-alias`, `schema-password`, `password-policy`, `schema-group`
 */
export function checkSchemaInDevelopment(schema: Schema): void {
  checkUsername(schema);
  checkAliases(schema);
  checkPassword(schema);
  checkGroups(schema);
}

function checkUsername({ usernameAttributes = [], username = 'choose', fields = [] }: Schema): void {
  if (!areSome(usernameAttributes, ['email', 'phone_number'])) {
    throw developerError(
      'schema-username',
      `usernameAttributes is [${usernameAttributes.join(', ')}]. A user pool has email, phone_number, both or none. Give the UsernameAttributes of the pool; its AliasAttributes belong in aliasAttributes.`,
    );
  }
  if (!['choose', 'generate'].includes(username) || (username === 'generate' && usernameAttributes.length)) {
    throw developerError(
      'schema-username',
      `username is “${username}” with usernameAttributes [${usernameAttributes.join(', ')}]. It can be “choose” or, in a pool without UsernameAttributes, “generate”; Cognito would refuse a UUID that should be an email address or a phone number. Remove one of the two.`,
    );
  }
  const [name = 'username', second] = usernameAttributes;
  if (fields.some((field) => field.name === (second ? 'username' : name) && field.visibleWhen)) {
    throw developerError(
      'schema-username',
      'the username has visibleWhen. Cognito refuses a sign-up without a Username. Remove visibleWhen.',
    );
  }
}

function checkAliases({ usernameAttributes = [], aliasAttributes = [] }: Schema): void {
  if (
    areSome(aliasAttributes, ['email', 'phone_number', 'preferred_username']) &&
    !(aliasAttributes.length && usernameAttributes.length)
  )
    return;
  throw developerError(
    'schema-alias',
    `aliasAttributes is [${aliasAttributes.join(', ')}] with usernameAttributes [${usernameAttributes.join(', ')}]. A user pool has either the one or the other, and of aliases email, phone_number and preferred_username. Give what DescribeUserPool says of the pool.`,
  );
}

function checkPassword({ password = 'required', confirmPassword, fields = [] }: Schema): void {
  const listed = fields.filter(({ name }) => name === 'password' || (confirmPassword && name === confirmation));
  if (!['required', 'optional', 'none'].includes(password)) {
    throw developerError(
      'schema-password',
      `password is “${password}”. Give “required”, “optional” (a switch stands before the password) or “none”.`,
    );
  }
  if (password === 'none' && (listed.length || confirmPassword)) {
    throw developerError(
      'schema-password',
      'password is “none”, and yet the schema lists the field “password” or has confirmPassword. Nobody is asked for a password then. Remove the one or the other.',
    );
  }
  for (const field of listed) {
    if (!field.transform && !field.visibleWhen && !field.readOnly) continue;
    throw developerError(
      'schema-password',
      `the field “${field.name}” has transform, visibleWhen or readOnly. A password is sent as it was typed, and whoever signs in has to type the same. Remove them; whether there is a password is said by the schema’s “password”.`,
    );
  }
  // What a password may be is the policy's to say, and one in the page's markup would be no secret.
  if (
    listed.some((field) => (field.minLength ?? field.maxLength ?? field.pattern ?? field.defaultValue) !== undefined)
  ) {
    throw developerError(
      'password-policy',
      'the field “password” has a length, a pattern or a default of its own. The pool would not know of them, and a default would stand in the page. Use passwordPolicy.',
    );
  }
}

const confirmation = 'password_confirmation';

function checkGroups({ fields = [] }: Schema): void {
  const ended = new Set<string | undefined>();
  fields.forEach(({ name, group }: SignUpField<unknown>, index) => {
    if (group !== undefined && ended.has(group)) {
      throw developerError(
        'schema-group',
        `the field “${name}” is of the group “${group}”, and between it and the others of that group there is a field that is not. A group is one fieldset, so its fields have to follow one another. Move the field.`,
      );
    }
    if (fields[index + 1]?.group !== group) ended.add(group);
  });
}

const areSome = (given: readonly string[], possible: readonly string[]): boolean =>
  given.every((name, index) => possible.includes(name) && given.indexOf(name) === index);
