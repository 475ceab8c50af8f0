'use client';
import type { ControlViewProps } from './field.js';
import { FieldNotes, LabelWords } from './field-frame.js';

/** A group of radio buttons with its label as the legend (WCAG 1.3.1). */
export function RadioField({ form, field, bindings }: ControlViewProps) {
  const { ref, onChange, onBlur, id, name, ...group } = bindings.controlProps;
  return (
    <fieldset
      ref={ref}
      className="csu-field"
      role="radiogroup"
      data-type="radio"
      data-invalid={bindings.error ? '' : undefined}
      aria-readonly={group['aria-readonly']}
      aria-required={group['aria-required']}
      aria-invalid={group['aria-invalid']}
      aria-describedby={group['aria-describedby']}
    >
      <legend className="csu-label">
        <LabelWords form={form} field={field} />
      </legend>
      <FieldNotes form={form} bindings={bindings} />
      {field.options.map(({ value, label }, index) => {
        // The first carries the field's own id: links in the summary lead to it.
        const radioId = index === 0 ? id : `${id}-${String(index)}`;
        return (
          <div className="csu-choice" key={value}>
            <input
              id={radioId}
              className="csu-radio"
              type="radio"
              name={name}
              value={value}
              defaultChecked={value === bindings.defaultValue}
              disabled={field.readOnly && value !== bindings.defaultValue}
              onChange={onChange}
              onBlur={onBlur}
            />
            <label className="csu-choice-label" htmlFor={radioId}>
              {label}
            </label>
          </div>
        );
      })}
    </fieldset>
  );
}
