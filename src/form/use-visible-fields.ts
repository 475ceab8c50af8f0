'use client';
import { useState } from 'react';
import { visibleFields } from '../schema/visible-fields.js';
import type { FieldValues } from '../schema/types.js';
import { useBrowserLayoutEffect } from './use-browser-layout-effect.js';
import type { FormField, FormSchema } from './types.js';

/**
 * The fields to be drawn: those that are there by the values on the page (on a server and while hydrating, by the
 * defaults). `look` looks again, and renders only if others are there now.
 *
 * @param read the values of all fields, those that are not drawn included
 * @param onChange is called before fields go or come
 */
export function useVisibleFields(
  schema: FormSchema,
  defaults: () => FieldValues,
  read: () => FieldValues,
  onChange: () => void,
): readonly [fields: readonly FormField[], look: () => void] {
  const absent = (values: FieldValues) => {
    const there = visibleFields(schema, values);
    return schema.fields.flatMap((field) => (there.includes(field) ? [] : [field.name]));
  };
  const [names, setNames] = useState(() => absent(defaults()));
  const look = () => {
    if (!schema.fields.some((field) => field.visibleWhen)) return;
    const now = absent(read());
    if (JSON.stringify(now) === JSON.stringify(names)) return;
    onChange();
    setNames(now);
  };
  // After each render: what was typed before hydration or comes back with a step, and what a new schema says of it.
  useBrowserLayoutEffect(look);
  return [schema.fields.filter(({ name, type }) => type !== 'hidden' && !names.includes(name)), look];
}
