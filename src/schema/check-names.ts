import { developerError } from '../messages/developer-error.js';
import { isReadOnlyAttribute, isStandardAttribute, isTimestamp, timestampField } from './standard-attributes.js';
import type { SignUpSchema } from './types.js';

/**
 * Turns down names that SignUp could not carry, before a person has typed anything.
 *
 * @param credentials by their names, which are taken
 * @throws `schema-name`, `schema-name-length`, `schema-read-only`, `schema-alias`, `schema-duplicate`, `schema-username`
 */
export function checkNames(
  { usernameAttributes = [], aliasAttributes = [], username, fields = [] }: SignUpSchema<unknown>,
  credentials: ReadonlyMap<string, unknown>,
): void {
  const isAlias = (name: string) => aliasAttributes.some((alias) => alias === name);
  const seen = new Set<string>();
  for (const { name, sendTo, type } of fields) {
    if (seen.has(name)) {
      throw developerError(
        'schema-duplicate',
        process.env.NODE_ENV !== 'production' &&
          `the field “${name}” is listed twice. SignUp carries one value for each name, so one of the two would be lost. Remove one.`,
      );
    }
    seen.add(name);
    const isTaken = credentials.has(name);
    if (name === 'username' && !isTaken) {
      throw developerError(
        'schema-username',
        process.env.NODE_ENV !== 'production' &&
          (username
            ? 'the field “username” is listed, but with username: “generate” nobody is asked for one. Remove the field, or let people choose.'
            : `the field “username” is listed, but with usernameAttributes ["${usernameAttributes.join()}"] people sign up with “${usernameAttributes.join()}” and choose no username. List “${usernameAttributes.join()}” to move or configure it.`),
      );
    }
    if (isTaken) {
      if (process.env.NODE_ENV !== 'production' && sendTo) {
        throw developerError(
          'schema-name',
          `the field “${name}” has sendTo “${sendTo}”. Username and Password have places of their own in SignUp, and what belongs to them goes nowhere. Remove sendTo.`,
        );
      }
      continue;
    }
    const isAttribute = !sendTo || sendTo === 'userAttributes';
    // In production such a name falls to the next check: it is no attribute that a form may have.
    if (process.env.NODE_ENV !== 'production' && isAttribute && isReadOnlyAttribute(name)) {
      throw developerError(
        'schema-read-only',
        `the field “${name}” is an attribute that no app client can write, so Cognito would refuse the sign-up. Remove the field.`,
      );
    }
    const isHidden = type === 'hidden' && isTimestamp(name);
    if (process.env.NODE_ENV !== 'production' && isAttribute && isTimestamp(name) && !isHidden) {
      throw developerError(
        'schema-read-only',
        `the field “${name}” is the time of the last change, which nobody can be asked for. Cognito takes it in seconds since the epoch: give ${timestampField}.`,
      );
    }
    const isBarred = isAttribute && name === 'preferred_username' && isAlias(name);
    if (process.env.NODE_ENV !== 'production' && isBarred) {
      throw developerError(
        'schema-alias',
        'the field “preferred_username” is an alias of the pool (aliasAttributes). Cognito takes it from confirmed users only, and refuses a sign-up that has one. Remove the field, and ask for it after the sign-up (UpdateUserAttributes).',
      );
    }
    // In Cognito's words for a custom one: letters, marks, symbols, numbers and punctuation.
    const isKnown = isHidden || isStandardAttribute(name) || /^custom:[^\p{Z}\p{C}]+$/u.test(name);
    if (isBarred || (isAttribute ? !isKnown : !name)) {
      throw developerError(
        'schema-name',
        process.env.NODE_ENV !== 'production' &&
          `the field “${name}” is neither a standard attribute nor a custom one, so Cognito would refuse the sign-up. Write “custom:${name}” for a custom attribute (no white space), or say where its value goes with sendTo: 'validationData', 'clientMetadata' or 'none'.`,
      );
    }
    const limit = isAttribute ? 'custom:'.length + 20 : 32;
    if ((isAttribute || sendTo === 'validationData') && name.length > limit) {
      throw developerError(
        'schema-name-length',
        process.env.NODE_ENV !== 'production' &&
          `the field “${name}” has a name of ${name.length} characters. Cognito takes ${limit} (20 after “custom:”), so the sign-up would be refused. Use the name as the user pool has it.`,
      );
    }
  }
  if (username === 'generate' && !fields.some((field) => field.required && isAlias(field.name))) {
    throw developerError(
      'schema-username',
      process.env.NODE_ENV !== 'production' &&
        'username is “generate”, and no field is required whose attribute is an alias of the pool. Nobody knows a generated username, so those who leave the alias blank could never sign in. Give aliasAttributes as the pool has them, and a field “email” or “phone_number” with required: true.',
    );
  }
}
