'use client';
import type { ControlViewProps } from './field.js';
import { useSurroundings } from './form-context.js';
import { RadioGroup } from './radio-group.js';

/** What a group of radio buttons and each of them are to be. */
export function RadioControl({ field, parts }: ControlViewProps) {
  const { RadioGroup: Own = RadioGroup } = useSurroundings().components;
  const { controlProps, defaultValue, labelId } = parts;
  const { ref, onChange, onBlur, name } = controlProps;
  return (
    <Own
      {...parts}
      controlProps={{
        ref,
        onChange,
        onBlur,
        role: 'radiogroup',
        'aria-labelledby': labelId,
        'aria-readonly': controlProps['aria-readonly'],
        'aria-required': controlProps['aria-required'],
        'aria-invalid': controlProps['aria-invalid'],
        'aria-describedby': controlProps['aria-describedby'],
      }}
      options={field.options.map(({ value, label }, index) => {
        // The first carries the field's own id: links in the summary lead to it.
        const id = index === 0 ? parts.id : `${parts.id}-${String(index)}`;
        const isChosen = value === defaultValue;
        const disabled = parts.readOnly && !isChosen;
        return { label, radioProps: { id, type: 'radio', name, value, defaultChecked: isChosen, disabled } };
      })}
    />
  );
}
