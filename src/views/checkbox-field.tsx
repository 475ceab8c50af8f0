'use client';
import type { ControlViewProps } from './field.js';
import { FieldNotes, LabelWords } from './field-frame.js';

/** A checkbox whose whole row is its label; help and error stand above it. */
export function CheckboxField({ form, field, bindings }: ControlViewProps) {
  return (
    <div className="csu-field" data-type="checkbox" data-invalid={bindings.error ? '' : undefined}>
      <FieldNotes form={form} bindings={bindings} />
      <div className="csu-choice">
        <input
          {...bindings.controlProps}
          className="csu-checkbox"
          type="checkbox"
          value={field.checkedValue}
          defaultChecked={bindings.defaultValue === 'true'}
          onClick={(event) => {
            if (field.readOnly) event.preventDefault();
          }}
        />
        <label className="csu-choice-label" htmlFor={bindings.id}>
          <LabelWords form={form} field={field} />
        </label>
      </div>
    </div>
  );
}
