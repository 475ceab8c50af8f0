import { $ZodString, type $ZodIssueCustom, type CheckFn } from 'zod/v4/core';
import type { ResolvedSchema } from '../schema/types.js';
import { faultFinder } from './find-fault.js';
import type { FieldError, SignUpValidator } from './types.js';

/** Finds the first fault of one field: all of a validator that the form needs, which asks field by field. */
export type FieldValidator = SignUpValidator['validateField'];

export function createFieldValidator(schema: ResolvedSchema<unknown>): FieldValidator {
  // One string schema a field, with a check of its own: objects, enums and coercion would double zod's share. From zod's
  // core, and asked by the Standard Schema interface: `zod/mini` and its `safeParse` would cost 1 kB more.
  const schemas = new Map(
    schema.fields.map((field) => {
      const findFault = faultFinder(field, schema);
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
  const confirmed = schema.fields.find(({ labelKey }) => labelKey === 'password_confirmation')?.name;
  return (name, value, values) => {
    // Never a promise, since the check is none, and issues of the one kind that is written above, or zod's own.
    const result = schemas.get(name)?.['~standard'].validate(value) as { issues?: $ZodIssueCustom[] } | undefined;
    const issue = result?.issues?.[0];
    if (issue) return (issue.params?.['error'] as FieldError | undefined) ?? { reason: 'typeMismatch' };
    // To the byte, as the password is sent.
    return name === confirmed && values && value !== values['password'] ? { reason: 'passwordMismatch' } : undefined;
  };
}
