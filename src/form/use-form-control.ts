'use client';
import { useMemo, useState, type BaseSyntheticEvent } from 'react';
// First, with the package that it brings: the order is the bundle's (vite.config.ts).
import { createFormStore } from './form-store.js';
import type { ServiceFault } from '../client/service-fault.js';
import { resolveSchema } from '../schema/resolve-schema.js';
import type { FieldValues } from '../schema/types.js';
import { visibleFields } from '../schema/visible-fields.js';
import type { Messages } from '../messages/messages.js';
import { fieldKey } from './field-key.js';
import { ignoreHeldEnter } from './ignore-held-enter.js';
import { loadChecks } from './load-checks.js';
import { notSent } from './not-loaded.js';
import { faultyFields, toFormError } from './reported-errors.js';
import { reported } from './report.js';
import { useBrowserLayoutEffect } from './use-browser-layout-effect.js';
import { useOnceFor } from './use-once-for.js';
import { useSubmit } from './use-submit.js';
import { useVisibleFields } from './use-visible-fields.js';
import type { FormField, SignUpFormControl, SummaryEntry } from './types.js';
import type { UseSignUpFormOptions } from './use-sign-up-form.js';

interface FormControlOptions extends UseSignUpFormOptions {
  readonly messages: Messages;
  /** How long a submit waits for what it needs of the page, in seconds. @default 40 */
  readonly limit?: number | undefined;
  /** Called when what a submit needs could not be fetched. */
  readonly onStopped?: ((fault: ServiceFault) => void) | undefined;
}

/** `useSignUpForm`, with the words given. */
export function useFormControl(options: FormControlOptions): SignUpFormControl {
  const { defaultValues = {}, messages, phone, passwordHelp, id = 'sign-up' } = options;
  const schema = useMemo(() => resolveSchema(options.schema), [options.schema]);
  const [store] = useState(() => createFormStore(options.validationTiming));
  const { form, handles, countries } = store;
  const { submit, cancel, isWaiting, isStopped } = useSubmit(store, options.limit, () => options.onStopped?.(notSent));
  const [rejected, setRejected] = useState<readonly SummaryEntry[]>([]);
  const pending = options.pending || isWaiting;
  const fault = isStopped ? notSent : options.fault;

  /** By own members only: a field may be called `constructor`. A password has no default. */
  const defaultValue = ({ name, type, defaultValue: own }: FormField) =>
    type === 'password' ? '' : ((Object.hasOwn(defaultValues, name) ? defaultValues[name] : undefined) ?? own);
  const valuesBy = (valueOf: (field: FormField) => string): Record<string, string> =>
    Object.fromEntries(schema.fields.map((field) => [field.name, valueOf(field)]));
  const kept = ({ name }: FormField): string | undefined => form.getValues(fieldKey(name));
  /** The page is the truth. What is not drawn now has what was typed last, or the value that nobody types. */
  const read = () =>
    valuesBy((field) =>
      field.type === 'hidden'
        ? defaultValue(field)
        : (handles.get(field.name)?.value ?? kept(field) ?? defaultValue(field)),
    );
  /** Fillers that fire no event leave react-hook-form behind (H-2). */
  const keep = () => {
    for (const [name, handle] of handles) form.setValue(fieldKey(name), handle.value);
  };
  const there = () => {
    const all = read();
    const fields = visibleFields(schema, all);
    const values = valuesBy((field) => (fields.includes(field) ? (all[field.name] ?? '') : ''));
    return { fields, values };
  };
  const [fields, look] = useVisibleFields(schema, () => valuesBy(defaultValue), read, keep);

  useBrowserLayoutEffect(() => {
    store.rendered({
      schema,
      phone,
      passwordHelp,
      now: there,
      settle: () => {
        keep();
        look();
      },
      onAccepted: (values) => {
        setRejected([]);
        options.onSubmit(values);
      },
      onRejected: (entries) => {
        setRejected(entries);
        reported(() => options.onValidationFailed?.(entries));
      },
    });
  });

  const faulty = faultyFields(fields, schema.usernameAttributes, fault);
  // Once for each answer: neither a schema made anew on each render nor a page shown again brings a mended error back
  // (F-48).
  useOnceFor(faulty.length ? fault : undefined, () => {
    for (const { field, error } of faulty) form.setError(fieldKey(field.name), toFormError(error));
  });
  const entries = rejected.length ? rejected : faulty;
  // By name: the schema may have come anew since, in another language.
  const summary = fields.flatMap((field) => {
    const entry = entries.find((one) => one.field.name === field.name);
    return entry ? [{ field, error: entry.error }] : [];
  });

  const open = fields.filter((field) => !field.readOnly);

  return {
    id,
    schema,
    messages,
    fields,
    formProps: {
      method: 'post',
      noValidate: true,
      'aria-busy': pending,
      onSubmit: (event: BaseSyntheticEvent) => {
        event.preventDefault();
        if (!pending) void submit();
      },
      onKeyDown: ignoreHeldEnter,
    },
    summary,
    fault,
    failure: rejected.length ? rejected : fault,
    mark: open.filter((field) => field.required).length * 2 >= open.length ? 'optional' : 'required',
    values: (): FieldValues => there().values,
    pending,
    focusField: (name) => handles.get(name)?.focus(),
    reset: ({ values: all = false } = {}) => {
      for (const field of schema.fields) {
        if (all || field.type === 'password') form.setValue(fieldKey(field.name), defaultValue(field));
      }
      // What stays on the page has to be validated at the next submit: react-hook-form would forget that it is there.
      form.reset(undefined, { keepValues: true, keepFieldsRef: true });
      if (all) for (const country of countries.values()) country.value = '';
      store.checks?.reset();
      setRejected([]);
      cancel();
      look();
    },
    internal: {
      form,
      handles,
      phone,
      passwordHelp,
      countries,
      defaultValue,
      look,
      leave: (field) => {
        if (store.checks) store.checks.leave(field);
        // Who is quicker than the checks has left the field all the same.
        else
          void loadChecks(store).then(
            (checks) => {
              checks.leave(field);
            },
            () => undefined,
          );
      },
    },
  };
}
