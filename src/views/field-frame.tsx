'use client';
import type { ReactNode } from 'react';
import type { FormField, SignUpFormControl } from '../form/types.js';
import { defaultLabel } from '../schema/label.js';
import type { ControlViewProps } from './field.js';
import { FieldErrorText } from './field-error.js';

/** Label, help, error, control: in reading order, so that the words come before what they are about. */
export function FieldFrame({ form, field, bindings, children }: ControlViewProps & { readonly children: ReactNode }) {
  return (
    <div className="csu-field" data-type={field.type} data-invalid={bindings.error ? '' : undefined}>
      <label className="csu-label" htmlFor={bindings.id}>
        <LabelWords form={form} field={field} />
      </label>
      <FieldNotes form={form} bindings={bindings} />
      {children}
    </div>
  );
}

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

export function FieldNotes({ form, bindings }: Pick<ControlViewProps, 'form' | 'bindings'>) {
  return (
    <>
      {bindings.help ? (
        <div className="csu-help" id={bindings.helpId}>
          {bindings.help}
        </div>
      ) : null}
      <FieldErrorText id={bindings.errorId} messages={form.messages}>
        {bindings.error}
      </FieldErrorText>
    </>
  );
}
