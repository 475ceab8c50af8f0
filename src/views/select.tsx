'use client';
import type { SelectProps } from './controls.js';

/** The platform's own menu in a box that draws the chevron. */
export function Select({ controlProps, options, placeholder, readOnly }: SelectProps) {
  return (
    <div className={readOnly ? undefined : 'csu-select-box'}>
      <select {...controlProps} className="csu-select">
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map(({ value, label, lang }) => (
          <option key={value} value={value} lang={lang}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
