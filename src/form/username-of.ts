import type { FieldValues, ResolvedField } from '../schema/types.js';
import { toSignUpRequest } from './to-request.js';

/** The Username that SignUp would send for these values, `''` where they make none. */
export function usernameOf(
  schema: { readonly fields: readonly ResolvedField<unknown>[] },
  values: FieldValues,
): string {
  try {
    return toSignUpRequest('', schema, values).Username ?? '';
  } catch {
    return ''; // a `transform` that throws: the step asks for the name
  }
}
