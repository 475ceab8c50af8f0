'use client';
import { useMemo, useRef, useSyncExternalStore } from 'react';
import type { PhoneControlProps } from '../form/types.js';
import { useBrowserLayoutEffect } from '../form/use-browser-layout-effect.js';
import { browserCountry, countryOf } from './country-of.js';
import { countryOptions } from './country-options.js';
import { load } from './load.js';

/**
 * A select of countries over the field's own input. The input is never written to (K-8): what the person types stays, and
 * the select follows a number that names its country. Countries come after mounting: a server may know other names.
 */
export function PhoneControl({ form, field, bindings, children }: PhoneControlProps) {
  const { messages } = form;
  const { countries, handles } = form.internal;
  const { name } = field;
  const select = useRef<HTMLSelectElement>(null);
  const mounted = useMounted();
  const options = useMemo(() => (mounted ? countryOptions(messages) : []), [mounted, messages]);

  const follow = () => {
    const element = select.current;
    const country = element && countryOf(handles.get(name)?.value ?? '', element.value);
    if (country) element.value = country;
  };
  useBrowserLayoutEffect(() => {
    const element = select.current;
    if (!element || !mounted) return;
    // The one of an earlier step still knows what was chosen.
    element.value ||= countries.get(name)?.value || browserCountry();
    countries.set(name, element);
    follow();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once: what the person chooses after that stays
  }, [mounted, countries, name]);

  return (
    // It hears what happens in the select and the input, and is no control itself.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="csu-phone"
      onFocus={() => void load()}
      onChange={(event) => {
        void load()?.then(follow);
        follow();
        if (select.current?.contains(event.target)) bindings.controlProps.onChange(event);
      }}
    >
      <div className="csu-select-box">
        <select
          ref={select}
          className="csu-select"
          id={`${bindings.id}-country`}
          aria-label={messages.phone.country}
          autoComplete="off"
        >
          <option value="">{messages.phone.country}</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {children}
    </div>
  );
}

/** False in the server's HTML and while hydrating. */
function useMounted(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
