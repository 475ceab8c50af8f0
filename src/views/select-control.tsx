'use client';
import type { ControlViewProps } from './field.js';

/** The platform's own menu in a box that draws the chevron. */
export function SelectControl({ form, field, bindings }: ControlViewProps) {
  return (
    <div className="csu-select-box">
      <select {...bindings.controlProps} defaultValue={bindings.defaultValue} className="csu-select">
        {!field.options.some((option) => option.value === '') && (
          <option value="">{field.placeholder ?? form.messages.form.selectPlaceholder}</option>
        )}
        {field.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
