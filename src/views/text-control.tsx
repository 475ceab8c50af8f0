'use client';
import type { ControlViewProps } from './field.js';
import { useSurroundings } from './form-context.js';
import { Input } from './input.js';
import { TextareaControl } from './textarea-control.js';

/** Every control of one line, and the textarea. */
export function TextControl({ field, parts, last }: ControlViewProps) {
  const { Input: Own = Input } = useSurroundings();
  const { controlProps, defaultValue } = parts;
  const shared = { ...controlProps, defaultValue, placeholder: field.placeholder };
  if (field.type === 'textarea') return <TextareaControl {...parts} controlProps={shared} />;
  return (
    <Own
      {...parts}
      controlProps={{
        ...shared,
        type: field.type,
        min: field.min,
        max: field.max,
        step: field.type === 'number' ? 'any' : undefined,
        enterKeyHint: last ? 'done' : 'next',
      }}
    />
  );
}
