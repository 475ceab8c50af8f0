import { resolveSchema } from '../schema/resolve-schema.js';
import type { FieldName, Spelt } from '../schema/schema-values.js';
import type { ResolvedSchema, SignUpSchema } from '../schema/types.js';
import { valueOf, visibleForm } from '../schema/visible-fields.js';
import { createFieldValidator } from './create-field-validator.js';
import { customFault } from './custom-check.js';
import type { FieldError, SignUpValidator, SignUpValues } from './types.js';

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
export function createSignUpValidator<const Schema extends SignUpSchema<unknown> | ResolvedSchema<unknown>>(
  schema: Schema & Spelt<Schema>,
): SignUpValidator<FieldName<Schema>>;
export function createSignUpValidator(schema: SignUpSchema<unknown> | ResolvedSchema<unknown>): SignUpValidator {
  const resolved = isResolved(schema) ? schema : resolveSchema(schema);
  const validateField = createFieldValidator(resolved);
  /** The fault of each field that is there, or a promise of it. */
  const faults = (values: SignUpValues) => {
    const { fields, values: open } = visibleForm(resolved, values);
    return fields.map((field) => {
      const value = valueOf(field, values);
      return [field.name, validateField(field.name, value, values) ?? customFault(field, value, open)] as const;
    });
  };
  return {
    validateField,
    validate: (values) => errorsOf(faults(values)),
    validateAsync: async (values) =>
      errorsOf(await Promise.all(faults(values).map(async ([name, fault]) => [name, await fault] as const))),
  };
}

function errorsOf(faults: readonly (readonly [string, ReturnType<typeof customFault>])[]): Map<string, FieldError> {
  return new Map(faults.flatMap(([name, fault]) => (fault && 'reason' in fault ? [[name, fault] as const] : [])));
}

const isResolved = (schema: SignUpSchema<unknown> | ResolvedSchema<unknown>): schema is ResolvedSchema<unknown> =>
  schema.fields?.some((field) => 'role' in field) ?? false;
