'use client';
import type { InputElementProps, InputProps } from './controls.js';
import { FieldFrame } from './field-frame.js';
import { errorWords } from './field-words.js';
import { useSurroundings } from './form-context.js';
import { Input } from './input.js';

export interface InputFieldProps extends Pick<InputProps, 'name' | 'type' | 'pending'> {
  readonly label: string;
  readonly help?: string;
  readonly helpId?: string;
  readonly error: string | undefined;
  readonly errorId: string;
  readonly controlProps: Omit<InputElementProps, 'onBlur'>;
}

/** A field that no schema knows, of one line, and required: whose code it is, and the code. */
export function InputField({ label, help, helpId = '', error, ...props }: InputFieldProps) {
  const { messages, Field: Frame = FieldFrame, Input: Own = Input } = useSurroundings();
  const { id, defaultValue } = props.controlProps;
  const parts = {
    ...props,
    controlProps: { ...props.controlProps, onBlur: () => undefined },
    id,
    labelId: `${id}-title`,
    label: <span>{label}</span>,
    labelText: label,
    help: help && <span>{help}</span>,
    helpId,
    error: errorWords(error, messages),
    invalid: !!error,
    defaultValue,
    required: true,
    readOnly: false,
  };
  return (
    <Frame {...parts}>
      <Own {...parts} />
    </Frame>
  );
}
