'use client';
import type { RadioGroupProps } from './controls.js';

/** A group of radio buttons, by the label that stands over it (WCAG 1.3.1). */
export function RadioGroup({ controlProps, options }: RadioGroupProps) {
  return (
    <div {...controlProps} className="csu-choices">
      {options.map(({ label, radioProps }) => (
        <div className="csu-choice" key={radioProps.value}>
          <input {...radioProps} className="csu-radio" />
          <label className="csu-choice-label" htmlFor={radioProps.id}>
            {label}
          </label>
        </div>
      ))}
    </div>
  );
}
