'use client';
import { useEffect, useMemo } from 'react';
import { environmentOptions } from '../schema/environment-options.js';
import type { ControlViewProps } from './field.js';
import { useHydrated } from './use-hydrated.js';

/**
 * The platform's own menu in a box that draws the chevron. A language or time zone whose schema lists no options gets
 * the browser's, with its own chosen, once hydrated: a server knows others (F-46).
 */
export function SelectControl({ form, field, bindings }: ControlViewProps) {
  const hydrated = useHydrated();
  const { id, defaultValue, controlProps } = bindings;
  const environment = useMemo(
    () => (hydrated && !field.options.length ? environmentOptions(field.name) : undefined),
    [hydrated, field],
  );
  useEffect(() => {
    const select = document.getElementById(id);
    if (environment && select instanceof HTMLSelectElement) select.value ||= defaultValue || environment.value;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once: what the person chooses after that stays
  }, [hydrated]);
  return (
    <div className="csu-select-box">
      <select {...controlProps} defaultValue={defaultValue} className="csu-select">
        {!field.options.some((option) => option.value === '') && (
          <option value="">{field.placeholder ?? form.messages.form.selectPlaceholder}</option>
        )}
        {(environment ?? field).options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
