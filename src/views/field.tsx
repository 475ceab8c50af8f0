'use client';
import { memo } from 'react';
import { useSignUpField, type FieldBindings } from '../form/use-sign-up-field.js';
import type { FormField, SignUpFormControl } from '../form/types.js';
import { useControlCheck } from './check-components.js';
import { Checkbox } from './checkbox.js';
import { checkboxProps, radioGroupProps } from './choice-props.js';
import type { FieldParts } from './controls.js';
import { FieldFrame } from './field-frame.js';
import { errorWords, LabelWords } from './field-words.js';
import { useSurroundings } from './form-context.js';
import { PasswordControl } from './password-control.js';
import { SecretInput } from './secret-input.js';
import { RadioGroup } from './radio-group.js';
import { SelectControl } from './select-control.js';
import { TextControl } from './text-control.js';

export interface FieldProps {
  readonly form: SignUpFormControl;
  readonly field: FormField;
  /** The last field's keyboard says “done”, the others' “next” (K-1). */
  readonly last: boolean;
}

/** What every control of a field gets. */
export interface ControlViewProps extends FieldProps {
  /** What an app's own control gets, too. */
  readonly parts: FieldParts & Pick<FieldBindings, 'controlProps'>;
}

/** One field, drawn by its type. Renders when its own error changes, not when others do. */
export const Field = memo(function Field(props: FieldProps) {
  const { form, field } = props;
  const surroundings = useSurroundings();
  const bindings = useSignUpField(form, field);
  const { name, role, labelKey, required, readOnly = false } = field;
  // What is hidden is not drawn.
  const type = field.type as FieldParts['type'];
  const {
    Field: Frame = FieldFrame,
    Checkbox: OwnCheckbox = Checkbox,
    RadioGroup: OwnGroup = RadioGroup,
  } = surroundings;
  const label = <LabelWords form={form} field={field} />;
  const parts = {
    ...bindings,
    name,
    type,
    required,
    readOnly,
    label,
    labelId: `${bindings.id}-title`,
    error: errorWords(bindings.error, form.messages),
    invalid: !!bindings.error,
    pending: form.pending,
  };
  if (process.env.NODE_ENV !== 'production') {
    // eslint-disable-next-line react-hooks/rules-of-hooks -- it is development, or it is not
    useControlCheck(surroundings, parts, form);
  }
  const view = { ...props, parts };
  return (
    <Frame {...parts} label={type !== 'checkbox' && label}>
      {control()}
    </Frame>
  );

  function control() {
    if (type === 'checkbox') return <OwnCheckbox {...checkboxProps(field, parts)} />;
    if (type === 'radio') return <OwnGroup {...radioGroupProps(field, parts)} />;
    if (type === 'select') return <SelectControl {...view} />;
    const around = { form, field, bindings, announce: surroundings.announce };
    if (role === 'password') {
      const { strength, breach } = form.internal.passwordHelp ?? {};
      return [strength?.Control, breach?.Control].reduce(
        (control, Help) => (Help ? <Help {...around}>{control}</Help> : control),
        <PasswordControl {...view} />,
      );
    }
    if (labelKey === 'password_confirmation') {
      return <SecretInput {...view} names={['showConfirmationLabel', 'hideConfirmationLabel']} />;
    }
    const text = <TextControl {...view} />;
    const Phone = type === 'tel' && !readOnly && form.internal.phone?.Control;
    return Phone ? <Phone {...around}>{text}</Phone> : text;
  }
});
