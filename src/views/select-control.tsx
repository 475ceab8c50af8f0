'use client';
import { useEffect, useState } from 'react';
import type { EnvironmentOptions } from '../schema/environment-options.js';
import type { ControlViewProps } from './field.js';
import { useSurroundings } from './form-context.js';
import { Select } from './select.js';
import { useHydrated } from './use-hydrated.js';

/** Once it was loaded: a field that comes back has its options at once, and with them what was chosen. */
let environmentOptions: ((name: string) => EnvironmentOptions | undefined) | undefined;

/**
 * What a select offers. A language or time zone whose schema lists no options gets
 * the browser's once mounted, with its own chosen: a server knows others (F-46), and forms without one load no list.
 */
export function SelectControl({ form, field, parts }: ControlViewProps) {
  const { messages, Select: Own = Select } = useSurroundings();
  const { defaultValue } = parts;
  const { name, options, placeholder, readOnly } = field;
  const asksBrowser = !options.length;
  const hydrated = useHydrated();
  const [environment, setEnvironment] = useState(() =>
    hydrated && asksBrowser ? environmentOptions?.(name) : undefined,
  );
  useEffect(() => {
    if (!asksBrowser) return undefined;
    let mounted = true;
    import('../schema/environment-options.js').then(
      (module) => {
        ({ environmentOptions } = module);
        if (mounted) setEnvironment((known) => known ?? module.environmentOptions(name));
      },
      // Without the list the field stays blank: it is never required by Cognito's own rules alone.
      () => undefined,
    );
    return () => {
      mounted = false;
    };
  }, [asksBrowser, name]);
  /** What a select that cannot be changed has to offer. */
  const fixed = defaultValue || environment?.value || '';
  useEffect(() => {
    const select = form.internal.handles.get(name);
    if (environment && select) {
      select.value ||= fixed;
      form.internal.look();
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once: what the person chooses after that stays
  }, [environment]);
  const offered = (asksBrowser && environment?.options) || options;
  return (
    <Own
      {...parts}
      controlProps={{ ...parts.controlProps, defaultValue }}
      options={readOnly ? offered.filter(({ value }) => value === fixed) : offered}
      placeholder={
        readOnly || options.some(({ value }) => value === '')
          ? undefined
          : (placeholder ?? messages.form.selectPlaceholder)
      }
    />
  );
}
