import type { FieldErrorReason, PasswordRuleName } from '../messages/messages.js';

/** Why a field's value was turned down. Data, not words: `fieldErrorText` says it in a language. */
export interface FieldError {
  readonly reason: FieldErrorReason;
  /** For `passwordPolicy`: the rules not met, in the order of the checklist. */
  readonly rules?: readonly PasswordRuleName[] | undefined;
}

/** Values by field name, all strings; a checkbox is `'true'` or `'false'`. */
export type SignUpValues = Readonly<Record<string, string>>;

export interface SignUpValidator {
  /** The first fault of one field, or undefined. @throws nothing; an unknown name is undefined */
  validateField(name: string, value: string): FieldError | undefined;
  /** The faults of all fields, in display order; empty when there is none. Absent values count as blank. */
  validate(values: SignUpValues): ReadonlyMap<string, FieldError>;
}
