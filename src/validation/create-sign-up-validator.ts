import { resolveSchema } from '../schema/resolve-schema.js';
import type { ResolvedSchema, SignUpSchema } from '../schema/types.js';
import { createFieldValidator } from './create-field-validator.js';
import type { FieldError, SignUpValidator } from './types.js';

/**
 * Makes the validator of a schema: in the browser and on a server the same checks, of what Cognito would turn down or
 * the schema asks for. Answers with data; `fieldErrorText` has the words.
 *
 * White space around a value does not count, but for the password's. Phone numbers are checked as they are sent
 * (`cleanPhoneNumber`). A blank field is a fault only if it is required. Takes time in proportion to the input.
 *
 * @throws a developer error for a wrong schema, as `resolveSchema`
 * @example
 * const validator = createSignUpValidator({ usernameAttributes: ['email'] });
 * validator.validate({ email: 'ada@example.com', password: 'short' });
 * // Map { 'password' => { reason: 'passwordPolicy', rules: ['length', 'uppercase', 'number', 'symbol'] } }
 */
export function createSignUpValidator(schema: SignUpSchema<unknown> | ResolvedSchema<unknown>): SignUpValidator {
  const resolved = isResolved(schema) ? schema : resolveSchema(schema);
  const validateField = createFieldValidator(resolved);
  return {
    validateField,
    validate(values) {
      const errors = new Map<string, FieldError>();
      for (const { name } of resolved.fields) {
        // Own members only: a field may be called `constructor`.
        const error = validateField(name, Object.hasOwn(values, name) ? (values[name] ?? '') : '');
        if (error) errors.set(name, error);
      }
      return errors;
    },
  };
}

const isResolved = (schema: SignUpSchema<unknown> | ResolvedSchema<unknown>): schema is ResolvedSchema<unknown> =>
  schema.fields?.some((field) => 'role' in field) ?? false;
