import type { BaseSyntheticEvent, KeyboardEventHandler, ComponentType, ReactNode } from 'react';
import type { ServiceFault } from '../client/service-fault.js';
import type { Messages } from '../messages/messages.js';
import type { FieldValues, ResolvedField, ResolvedSchema, SignUpSchema } from '../schema/types.js';
import type { FieldValidator } from '../validation/create-field-validator.js';
import type { SignUpValues } from '../validation/types.js';
import type { FormStore } from './form-store.js';
import type { PasswordHelp } from './password-help.js';
import type { ReportedError } from './reported-errors.js';
import type { FieldBindings } from './use-sign-up-field.js';

/** The schema as the form takes it: labels and help may be React nodes. */
export type SignUpFormSchema = SignUpSchema<ReactNode>;
export type FormField<Name extends string = string> = ResolvedField<ReactNode, Name>;
export type FormSchema<Name extends string = string> = ResolvedSchema<ReactNode, Name>;

/** What `useSignUpForm` returns, with the names and values of its schema. */
export interface SignUpFormControl<Name extends string = string, Values = FieldValues> {
  /** The root of every `id` in the form. */
  readonly id: string;
  readonly schema: FormSchema<Name>;
  readonly messages: Messages;
  /**
   * The fields that are there now, in display order, without those of type `hidden`. Draw each with
   * `useSignUpField(form, field)`. All of them are in `schema.fields`.
   */
  readonly fields: readonly FormField<Name>[];
  /** To be spread on the `<form>`. `method="post"` keeps a password out of the URL before hydration (P-2). */
  readonly formProps: {
    readonly method: 'post';
    readonly noValidate: true;
    readonly 'aria-busy': boolean;
    readonly onSubmit: (event: BaseSyntheticEvent) => void;
    readonly onKeyDown: KeyboardEventHandler;
  };
  /** What the last submit failed with, for an error summary: a snapshot, it does not change while fields are mended. */
  readonly summary: readonly SummaryEntry<Name>[];
  /** Changes identity with each failed submit, and only then: what an effect that moves the focus depends on. */
  readonly failure: object | undefined;
  /** The service's answer to the last submit, or that a part of the page which it needs could not be fetched. */
  readonly fault: ServiceFault | undefined;
  /** Which kind most fields are not that can be filled in: the one to mark. */
  readonly mark: 'optional' | 'required';
  /** Reads what is on the page now, autofill without events included. A field that is not there is `''`. */
  readonly values: () => Values;
  readonly focusField: (name: string) => void;
  /** A request is under way, or a submit waits for checks: a `validate`, the data of telephone numbers, leaked passwords. */
  readonly pending: boolean;
  /** Forgets errors, and the passwords; with `values: true` everything typed. */
  readonly reset: (options?: { readonly values?: boolean }) => void;
  /** For `useSignUpField` only. */
  readonly internal: Pick<FormStore, 'form' | 'handles' | 'countries'> & {
    readonly phone: PhoneNumbers | undefined;
    readonly passwordHelp: PasswordHelp | undefined;
    readonly defaultValue: (field: FormField) => string;
    /** Finds out whether other fields are there now. */
    readonly look: () => void;
    readonly leave: (field: FormField) => void;
  };
}

export interface SummaryEntry<Name extends string = string> {
  readonly field: FormField<Name>;
  readonly error: ReportedError;
}

/** What a form's `phone` takes: `phoneNumbers` of `cognito-sign-up/phone`. */
export interface PhoneNumbers {
  /** Stands around the input of a telephone field, and adds the select of countries. */
  readonly Control: ComponentType<PhoneControlProps>;
  /** Fetches the data of all countries. Resolves after 3 seconds at most, never rejects; undefined when they are there. */
  readonly load: () => Promise<void> | undefined;
  /** What is sent for a number as it was typed; undefined for one that is not possible. `country` is two letters. */
  readonly toE164: (typed: string, country?: string) => string | undefined;
  /** For the form. */
  readonly forFields: (
    fields: readonly FormField[],
    countries: PhoneCountries,
    validate: FieldValidator,
  ) => PhoneFields;
}

export interface PhoneControlProps {
  readonly form: SignUpFormControl;
  readonly field: FormField;
  readonly bindings: FieldBindings;
  /** The input, with the `controlProps` of `bindings`. */
  readonly children: ReactNode;
}

/** The telephone fields of one form. */
export interface PhoneFields {
  /** `load`, if one of the values is a number. */
  readonly load: (values: SignUpValues) => Promise<void> | undefined;
  /** The form's validator for numbers as they are sent. While the data are on their way it finds no fault in them. */
  readonly validate: FieldValidator;
  /** The values with `toE164` of all numbers, for the countries that are chosen on the page. */
  readonly sent: (values: Record<string, string>) => Record<string, string>;
}

/** The selects of countries by field name. They stay when a step is left, so that coming back finds what was chosen. */
export type PhoneCountries = Map<string, HTMLSelectElement>;
