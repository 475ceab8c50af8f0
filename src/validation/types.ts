import type { FieldErrorReason, PasswordRuleName } from '../messages/messages.js';

/** Why a field's value was turned down. Data, not words: `fieldErrorText` says it in a language. */
export interface FieldError {
  readonly reason: FieldErrorReason;
  /** For `passwordPolicy`: the rules not met, in the order of the checklist. */
  readonly rules?: readonly PasswordRuleName[] | undefined;
  /** For `customError`: the words of the field's own `validate`. */
  readonly message?: string | undefined;
}

/**
 * Values by field name, all strings; a checkbox is `'true'` or `'false'`. With the names of a schema any may be absent,
 * and none is another.
 */
export type SignUpValues<Name extends string = string> = string extends Name
  ? Readonly<Record<string, string>>
  : Readonly<Partial<Record<Name, string | undefined>>>;

export interface SignUpValidator<Name extends string = string> {
  /**
   * The first fault of one field that is there, or undefined, by all but the field's own `validate`. `values` are for
   * what depends on other fields: without them, a second password passes.
   *
   * @throws nothing; an unknown name is undefined
   */
  validateField(name: Name, value: string, values?: SignUpValues<Name>): FieldError | undefined;
  /**
   * The faults of all fields that are there (`visibleWhen`), in display order; empty when there is none. Absent values
   * count as blank. A `validate` of the schema that answers with a promise is left out: `validateAsync` waits for it.
   */
  validate(values: SignUpValues<Name>): ReadonlyMap<Name, FieldError>;
  /** The same with every `validate` of the schema. Never rejects for what one of them throws: such a value passes. */
  validateAsync(values: SignUpValues<Name>): Promise<ReadonlyMap<Name, FieldError>>;
}
