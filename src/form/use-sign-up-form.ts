'use client';
import { useFormControl } from './use-form-control.js';
import type { ServiceFault } from '../client/service-fault.js';
import { en } from '../messages/en/en.js';
import type { Messages } from '../messages/messages.js';
import type { DefaultValues, FieldName, SchemaValues, Spelt } from '../schema/schema-values.js';
import type { PasswordHelp } from './password-help.js';
import type { PhoneNumbers, SignUpFormControl, SignUpFormSchema, SummaryEntry } from './types.js';

export interface UseSignUpFormOptions<Schema extends SignUpFormSchema = SignUpFormSchema> {
  /** What the form asks for. */
  readonly schema: Schema & Spelt<Schema>;
  /** Gets the values, by field name, once they pass validation; with `phone`, telephone numbers as they are sent. */
  readonly onSubmit: (values: SchemaValues<Schema>) => void;
  /** Gets what the browser turned down, in display order. */
  readonly onValidationFailed?: ((entries: readonly SummaryEntry<FieldName<Schema>>[]) => void) | undefined;
  /** @default {} */
  readonly defaultValues?: DefaultValues<Schema> | undefined;
  /**
   * `phoneNumbers` of `cognito-sign-up/phone`: a select of countries at telephone fields, and numbers in the national
   * format. @default none: telephone numbers start with `+` and the country code
   */
  readonly phone?: PhoneNumbers | undefined;
  /**
   * Help with the password: its rules in one sentence, how hard it is to guess, whether it is a leaked one.
   * @default the rules as a list, and no more
   * @example { rules: 'sentence', strength: createPasswordStrength(), breach: createBreachCheck() }
   */
  readonly passwordHelp?: PasswordHelp | undefined;
  /** The service's answer to the last submit, shown at its field. */
  readonly fault?: ServiceFault | undefined;
  /** @default false */
  readonly pending?: boolean | undefined;
  /** When a field is first validated: on submit, or when the person leaves it. Read once. @default 'submit' */
  readonly validationTiming?: 'submit' | 'blur' | undefined;
  /** @default English */
  readonly messages?: Messages | undefined;
  /** The root of every `id`; two forms on one page need one each. @default 'sign-up' */
  readonly id?: string | undefined;
}

/**
 * The fields, values and validation of a sign-up form, for markup of one's own. Inputs are uncontrolled: what was typed
 * before hydration stays (H-1), and a keystroke renders its own field at most.
 *
 * @throws a developer error while rendering when the schema is wrong
 * @example
 * const form = useSignUpForm({ schema: { usernameAttributes: ['email'] }, onSubmit: (values) => save(values) });
 * return <form {...form.formProps}>{form.fields.map((field) => <MyField key={field.name} form={form} field={field} />)}</form>;
 */
export function useSignUpForm<const Schema extends SignUpFormSchema>(
  options: UseSignUpFormOptions<Schema>,
): SignUpFormControl<FieldName<Schema>, SchemaValues<Schema>>;
export function useSignUpForm(options: UseSignUpFormOptions): SignUpFormControl {
  return useFormControl({ ...options, messages: options.messages ?? en });
}
