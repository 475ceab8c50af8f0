import type { ControlProps } from '../form/use-sign-up-field.js';
import type { FormField } from '../form/types.js';
import type { CheckboxProps, FieldParts, RadioGroupProps } from './controls.js';

type Parts = FieldParts & { readonly controlProps: ControlProps };

/** What a checkbox gets. HTML knows no checkbox that is read only. */
export const checkboxProps = (field: FormField, parts: Parts): CheckboxProps => ({
  ...parts,
  controlProps: {
    ...parts.controlProps,
    type: 'checkbox',
    value: field.checkedValue,
    defaultChecked: parts.defaultValue === 'true',
    onClick: (event) => {
      if (field.readOnly) event.preventDefault();
    },
  },
});

/** What a group of radio buttons gets. The first carries the field's own id: links in the summary lead to it. */
export function radioGroupProps(field: FormField, parts: Parts): RadioGroupProps {
  const { id, name, ...group } = parts.controlProps;
  return {
    ...parts,
    controlProps: { ...group, role: 'radiogroup', 'aria-labelledby': parts.labelId },
    options: field.options.map(({ value, label }, index) => {
      const defaultChecked = value === parts.defaultValue;
      return {
        label,
        radioProps: {
          id: index ? `${id}-${String(index)}` : id,
          type: 'radio',
          name,
          value,
          defaultChecked,
          disabled: parts.readOnly && !defaultChecked,
        },
      };
    }),
  };
}
