import { resolveSchema } from '../../src/schema/resolve-schema.js';
import type { ResolvedField, SignUpField, SignUpSchema } from '../../src/schema/types.js';
import { createSignUpValidator } from '../../src/validation/create-sign-up-validator.js';

/** The field of that name, with its defaults filled in. */
export function fieldOf(field: SignUpField, schema: SignUpSchema = {}): ResolvedField {
  const found = resolveSchema({ ...schema, fields: [field] }).fields.find(({ name }) => name === field.name);
  if (!found) throw new Error(`The schema has no field ${field.name}.`);
  return found;
}

/** Why a field turns a value down, or undefined. */
export function reason(field: SignUpField, value: string, schema: SignUpSchema = {}): string | undefined {
  return createSignUpValidator({ ...schema, fields: [field] }).validateField(field.name, value)?.reason;
}
