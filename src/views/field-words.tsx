'use client';
import type { FormField, SignUpFormControl } from '../form/types.js';
import type { Messages } from '../messages/messages.js';
import { defaultLabel } from '../schema/label.js';

/** The label, and “(optional)” or “(required)” behind the rarer kind of what can be filled in. */
export function LabelWords({ form, field }: { readonly form: SignUpFormControl; readonly field: FormField }) {
  const { messages, mark } = form;
  return (
    <>
      <span>{field.label ?? defaultLabel(field, messages)}</span>
      {!field.readOnly && mark === (field.required ? 'required' : 'optional') && (
        <span className="csu-mark"> {messages.form[mark]}</span>
      )}
    </>
  );
}

/** A field's error, with what says so to who does not see where it stands. */
export const errorWords = (error: string | undefined, { form }: Messages) =>
  error && (
    <>
      <span className="csu-visually-hidden">{form.errorPrefix} </span>
      <span>{error}</span>
    </>
  );
