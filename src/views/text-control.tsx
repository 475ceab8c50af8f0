'use client';
import type { ControlViewProps } from './field.js';
import { TextareaControl } from './textarea-control.js';

/** Every control of one line, and the textarea. No `maxlength`: it cuts what is pasted without a word (P-9). */
export function TextControl({ field, bindings, last }: ControlViewProps) {
  const shared = {
    ...bindings.controlProps,
    defaultValue: bindings.defaultValue,
    placeholder: field.placeholder,
  };
  if (field.type === 'textarea') return <TextareaControl control={shared} />;
  return (
    <input
      {...shared}
      className="csu-input"
      type={field.type}
      min={field.min}
      max={field.max}
      step={field.type === 'number' ? 'any' : undefined}
      enterKeyHint={last ? 'done' : 'next'}
    />
  );
}
