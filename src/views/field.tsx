'use client';
import { memo } from 'react';
import { useSignUpField, type FieldBindings } from '../form/use-sign-up-field.js';
import type { FormField, SignUpFormControl } from '../form/types.js';
import { CheckboxField } from './checkbox-field.js';
import { FieldFrame } from './field-frame.js';
import type { Announce } from './live-region.js';
import { PasswordControl } from './password-control.js';
import { SecretInput } from './secret-input.js';
import { RadioField } from './radio-field.js';
import { SelectControl } from './select-control.js';
import { TextControl } from './text-control.js';

export interface FieldProps {
  readonly form: SignUpFormControl;
  readonly field: FormField;
  readonly announce: Announce;
  /** The last field's keyboard says “done”, the others' “next” (K-1). */
  readonly last: boolean;
}

/** What every control of a field gets. */
export interface ControlViewProps extends FieldProps {
  readonly bindings: FieldBindings;
}

/** One field, drawn by its type. Renders when its own error changes, not when others do. */
export const Field = memo(function Field(props: FieldProps) {
  const bindings = useSignUpField(props.form, props.field);
  const view = { ...props, bindings };
  const text = <TextControl {...view} />;
  const { type, role, labelKey, readOnly } = props.field;
  const Phone = type === 'tel' && !readOnly && props.form.internal.phone?.Control;
  switch (type) {
    case 'checkbox':
      return <CheckboxField {...view} />;
    case 'radio':
      return <RadioField {...view} />;
    case 'select':
      return (
        <FieldFrame {...view}>
          <SelectControl {...view} />
        </FieldFrame>
      );
    default:
      return (
        <FieldFrame {...view}>
          {role === 'password' ? (
            <PasswordControl {...view} />
          ) : labelKey === 'password_confirmation' ? (
            <SecretInput {...view} names={['showConfirmationLabel', 'hideConfirmationLabel']} />
          ) : Phone ? (
            <Phone {...view}>{text}</Phone>
          ) : (
            text
          )}
        </FieldFrame>
      );
  }
});
