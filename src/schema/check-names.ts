import { developerError } from '../messages/developer-error.js';
import { isReadOnlyAttribute, isStandardAttribute } from './standard-attributes.js';
import type { SignUpField } from './types.js';

/**
 * Turns down names that SignUp could not carry, before a person has typed anything.
 *
 * @param username the name of the field whose value is SignUp's Username
 * @throws `schema-name`, `schema-name-length`, `schema-read-only`, `schema-duplicate`, `schema-username`
 */
export function checkNames(fields: readonly SignUpField<unknown>[], username: string): void {
  const seen = new Set<string>();
  for (const { name, sendTo } of fields) {
    if (seen.has(name)) {
      throw developerError(
        'schema-duplicate',
        process.env.NODE_ENV !== 'production' &&
          `the field “${name}” is listed twice. SignUp carries one value for each name, so one of the two would be lost. Remove one.`,
      );
    }
    seen.add(name);
    if (name === 'username' && username !== name) {
      throw developerError(
        'schema-username',
        process.env.NODE_ENV !== 'production' &&
          `the field “username” is listed, but with usernameAttributes ["${username}"] people sign up with “${username}” and choose no username. List “${username}” to move or configure it.`,
      );
    }
    if (name === 'password' || name === username) {
      if (process.env.NODE_ENV !== 'production' && sendTo) {
        throw developerError(
          'schema-name',
          `the field “${name}” has sendTo “${sendTo}”. Username and Password have places of their own in SignUp and go nowhere else. Remove sendTo.`,
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
    // In Cognito's words for a custom one: letters, marks, symbols, numbers and punctuation.
    if (isAttribute ? !isStandardAttribute(name) && !/^custom:[^\p{Z}\p{C}]+$/u.test(name) : !name) {
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
}
