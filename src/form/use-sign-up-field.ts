'use client';
import { useCallback, useSyncExternalStore, type ReactNode } from 'react';
import { labelText } from '../schema/label.js';
import type { PlatformHints } from '../schema/types.js';
import { ControlHandle, type ControlTarget } from './control-handle.js';
import { controlId, fieldKey } from './field-key.js';
import { fromFormError, reportedErrorText } from './reported-errors.js';
import type { FormField, SignUpFormControl } from './types.js';

/** What a field's markup needs: `controlProps` for the control, ids for what describes it, and the error's words. */
export interface FieldBindings {
  readonly id: string;
  readonly helpId: string;
  readonly errorId: string;
  /** The label in plain words. */
  readonly labelText: string;
  readonly help: ReactNode;
  /** undefined while there is nothing to say. */
  readonly error: string | undefined;
  readonly defaultValue: string;
  /** To be spread on an input, textarea or select. Radio groups put `ref` on the element around them. */
  readonly controlProps: ControlProps;
}

export interface ControlProps extends PlatformHints {
  readonly id: string;
  readonly name: string;
  readonly ref: (element: ControlTarget | null) => void;
  /** The value is read from the page: what it is called with, an event or a value, does not matter. */
  readonly onChange: (eventOrValue?: unknown) => void;
  readonly onBlur: (event?: unknown) => void;
  /** Of what HTML knows it for; `aria-readonly` stands in on the rest. */
  readonly readOnly?: true | undefined;
  readonly 'aria-readonly'?: true | undefined;
  readonly 'aria-required': true | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

/** Binds one field of `useSignUpForm` to markup of one's own. Renders only when this field's error changes. */
export function useSignUpField(form: SignUpFormControl, field: FormField): FieldBindings {
  const { form: store, handles, phone, defaultValue, look, leave } = form.internal;
  const { name } = field;
  const key = fieldKey(name);
  const reported = fromFormError(
    useSyncExternalStore(
      useCallback(
        (callback) => store.subscribe({ name: key, exact: true, formState: { errors: true }, callback }),
        [store, key],
      ),
      () => store.getFieldState(key).error,
      () => undefined,
    ),
  );

  const ref = useCallback(
    (element: ControlTarget | null) => {
      const registration = store.register(key);
      if (!element) {
        // Hidden by Suspense the control comes back, with what was filled into it without an event (H-2).
        const left = handles.get(name);
        if (left) store.setValue(key, left.value);
        handles.delete(name);
        registration.ref(null);
        return;
      }
      const handle = new ControlHandle(element, key);
      handles.set(name, handle);
      registration.ref(handle);
    },
    [store, handles, key, name],
  );
  // react-hook-form finds its field by the target's name, which on the page is the attribute's (H-4).
  const notify = (type: 'change' | 'blur') => {
    // It was about another value. Before the first submit nothing else would take it away.
    if (type === 'change' && reported?.reason === 'service') store.clearErrors(key);
    void store.register(key)[type === 'blur' ? 'onBlur' : 'onChange']({ type, target: { name: key, type } });
    if (type === 'change') look();
    else if (field.validate || field.role === 'password') leave(field);
  };

  const id = controlId(form.id, name);
  const error = reported && reportedErrorText(reported, field, form.messages);
  const help = field.help ?? (field.type === 'tel' && !phone ? form.messages.help.phone : undefined);
  const describedBy = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return {
    id,
    helpId: `${id}-help`,
    errorId: `${id}-error`,
    labelText: labelText(field, form.messages),
    help,
    error,
    defaultValue: defaultValue(field),
    controlProps: {
      // A group of radio buttons is nothing to fill in for a platform.
      ...(field.type !== 'radio' && field.hints),
      id,
      name,
      ref,
      onChange: () => notify('change'),
      onBlur: () => notify('blur'),
      ...readOnly(field),
      'aria-required': field.required || undefined,
      'aria-invalid': error ? true : undefined,
      'aria-describedby': describedBy || undefined,
    },
  };
}

/** A select, a checkbox and a radio group have no `readonly` in HTML: their markup keeps them as they are. */
const readOnly = ({ readOnly, type }: FormField) =>
  readOnly && (/^(select|checkbox|radio)$/.test(type) ? { 'aria-readonly': true as const } : { readOnly });
