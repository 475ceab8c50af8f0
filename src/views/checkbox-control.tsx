'use client';
import { Checkbox } from './checkbox.js';
import type { ControlViewProps } from './field.js';
import { useSurroundings } from './form-context.js';

/** What a checkbox is to be; help and error stand above it. */
export function CheckboxControl({ field, parts }: ControlViewProps) {
  const { Checkbox: Own = Checkbox } = useSurroundings().components;
  return (
    <Own
      {...parts}
      controlProps={{
        ...parts.controlProps,
        type: 'checkbox',
        value: field.checkedValue,
        defaultChecked: parts.defaultValue === 'true',
        onClick: (event) => {
          if (field.readOnly) event.preventDefault();
        },
      }}
    />
  );
}
