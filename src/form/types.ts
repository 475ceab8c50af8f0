import type { BaseSyntheticEvent, ReactNode } from 'react';
import type { createFormControl } from 'react-hook-form';
import type { Messages } from '../messages/messages.js';
import type { ResolvedField, ResolvedSchema, SignUpSchema } from '../schema/types.js';
import type { ControlHandle } from './control-handle.js';
import type { KeyedValues } from './resolver.js';
import type { ReportedError } from './reported-errors.js';

/** The schema as the form takes it: labels and help may be React nodes. */
export type SignUpFormSchema = SignUpSchema<ReactNode>;
export type FormField = ResolvedField<ReactNode>;
export type FormSchema = ResolvedSchema<ReactNode>;

/** What `useSignUpForm` returns. */
export interface SignUpFormControl {
  /** The root of every `id` in the form. */
  readonly id: string;
  readonly schema: FormSchema;
  readonly messages: Messages;
  /** The fields in display order. Draw each with `useSignUpField(form, field)`. */
  readonly fields: readonly FormField[];
  /** To be spread on the `<form>`. `method="post"` keeps a password out of the URL before hydration (P-2). */
  readonly formProps: {
    readonly method: 'post';
    readonly noValidate: true;
    readonly 'aria-busy': boolean;
    readonly onSubmit: (event: BaseSyntheticEvent) => void;
  };
  /** What the last submit failed with, for an error summary: a snapshot, it does not change while fields are mended. */
  readonly summary: readonly SummaryEntry[];
  /** Changes identity with each failed submit, and only then: what an effect that moves the focus depends on. */
  readonly failure: object | undefined;
  /** Which kind of control most fields are; the other kind is the one to mark. */
  readonly mark: 'optional' | 'required';
  /** Reads what is on the page now, autofill without events included. */
  readonly values: () => Record<string, string>;
  readonly focusField: (name: string) => void;
  /** Forgets errors, and the password; with `values: true` everything typed. */
  readonly reset: (options?: { readonly values?: boolean }) => void;
  /** For `useSignUpField` only. */
  readonly internal: {
    readonly form: ReturnType<typeof createFormControl<KeyedValues>>;
    readonly handles: Map<string, ControlHandle>;
    readonly defaultValue: (field: FormField) => string;
  };
}

export interface SummaryEntry {
  readonly field: FormField;
  readonly error: ReportedError;
}
