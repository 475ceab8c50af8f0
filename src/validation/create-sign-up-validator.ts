import { $ZodString, type $ZodIssueCustom, type CheckFn } from 'zod/v4/core';
import { resolveSchema } from '../schema/resolve-schema.js';
import type { ResolvedSchema, SignUpSchema } from '../schema/types.js';
import { faultFinder } from './find-fault.js';
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
  const { fields, passwordPolicy } = isResolved(schema) ? schema : resolveSchema(schema);
  // One string schema a field, with a check of its own: objects, enums and coercion would double zod's share. From zod's
  // core, and asked by the Standard Schema interface: `zod/mini` and its `safeParse` would cost 1 kB more.
  const schemas = new Map(
    fields.map((field) => {
      const findFault = faultFinder(field, passwordPolicy);
      const check: CheckFn<string> = ({ value, issues }) => {
        const error = findFault(value);
        // Without the value: an issue must not carry a password.
        if (error) issues.push({ code: 'custom', input: undefined, params: { error } });
      };
      return [
        field.name,
        new $ZodString({ type: 'string', checks: [{ _zod: { check, def: { check: 'custom' }, onattach: [] } }] }),
      ];
    }),
  );
  const validateField: SignUpValidator['validateField'] = (name, value) => {
    // Never a promise, since the check is none, and issues of the one kind that is written above, or zod's own.
    const result = schemas.get(name)?.['~standard'].validate(value) as { issues?: $ZodIssueCustom[] } | undefined;
    const issue = result?.issues?.[0];
    return issue && ((issue.params?.['error'] as FieldError | undefined) ?? { reason: 'typeMismatch' });
  };
  return {
    validateField,
    validate(values) {
      const errors = new Map<string, FieldError>();
      for (const { name } of fields) {
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
