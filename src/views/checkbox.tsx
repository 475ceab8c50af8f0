'use client';
import type { CheckboxProps } from './controls.js';

/** A checkbox whose whole row is its label. */
export function Checkbox({ id, label, controlProps }: CheckboxProps) {
  return (
    <div className="csu-choice">
      <input {...controlProps} className="csu-checkbox" />
      <label className="csu-choice-label" htmlFor={id}>
        {label}
      </label>
    </div>
  );
}
