'use client';
import { useEffect, useRef } from 'react';
import { partNotLoaded } from '../federated/load-oauth.js';
import { fieldKey } from '../form/field-key.js';
import type { SignUpFormControl } from '../form/types.js';
import { developerError } from '../messages/developer-error.js';

/**
 * What asks for the fields that have to be right before somebody is sent away. It has them say what is wrong with them, and
 * moves the focus to the first that has anything to say. Rejects when nothing can be found out.
 *
 * @throws while rendering, in development, `federated-requires` when there is no field of a name
 */
export function useConsents(
  form: SignUpFormControl | undefined,
  names: readonly string[] = [],
): () => Promise<boolean> {
  if (process.env.NODE_ENV !== 'production') checkNames(form, names);
  const store = form?.internal.form;
  /** What ends the watch over a field, by key. Not there while the buttons are not. */
  const watched = useRef<Map<string, () => void>>(undefined);
  useEffect(() => {
    const watches = new Map<string, () => void>();
    watched.current = watches;
    return () => {
      watched.current = undefined;
      for (const end of watches.values()) end();
    };
  }, [store]);

  return async () => {
    if (!form || !store || !names.length) return true;
    const checks = await store.checkable().catch(() => {
      throw partNotLoaded;
    });
    // A field that is not on the page now has nothing to be consented to.
    for (const field of form.fields.filter(({ name }) => names.includes(name))) {
      const { name } = field;
      const key = fieldKey(name);
      await checks.ask(field);
      if (await store.trigger(key)) continue;
      const watches = watched.current;
      if (!watches) return false;
      form.focusField(name);
      if (watches.has(key)) return false;
      // Before the first submit react-hook-form would leave the error at a field that has been mended.
      const end = store.subscribe({
        name: key,
        exact: true,
        formState: { values: true },
        callback: () => {
          void store.trigger(key).then((isRight) => {
            if (!isRight) return;
            end();
            watches.delete(key);
          });
        },
      });
      watches.set(key, end);
      return false;
    }
    return true;
  };
}

function checkNames(form: SignUpFormControl | undefined, names: readonly string[]): void {
  const unknown = names.find((name) => !form?.schema.fields.some((field) => field.name === name));
  if (unknown === undefined) return;
  throw developerError(
    'federated-requires',
    `FederatedButtons requires ${JSON.stringify(unknown)}, but ${
      form ? 'no field has that name' : 'there is no form to find it in'
    }, so people would be sent away without it. ${
      form
        ? 'Write the name as it stands in the schema, or take it out of requires.'
        : 'Give the buttons what the slot has, as in <FederatedButtons {...slot} … />.'
    }`,
  );
}
