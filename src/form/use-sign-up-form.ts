'use client';
import { useMemo, useRef, useState, type BaseSyntheticEvent } from 'react';
import { createFormControl, type FieldErrors } from 'react-hook-form';
import type { ServiceFault } from '../client/service-fault.js';
import { createFieldValidator, type FieldValidator } from '../validation/create-field-validator.js';
import { resolveSchema } from '../schema/resolve-schema.js';
import type { DefaultValues, FieldName, SchemaValues, Spelt } from '../schema/schema-values.js';
import { en } from '../messages/en.js';
import type { Messages } from '../messages/messages.js';
import type { ControlHandle } from './control-handle.js';
import { fieldKey } from './field-key.js';
import { ignoreHeldEnter } from './ignore-held-enter.js';
import { faultyField, fromFormError, serviceError } from './reported-errors.js';
import { reported } from './report.js';
import { createResolver, type KeyedValues } from './resolver.js';
import { useBrowserLayoutEffect } from './use-browser-layout-effect.js';
import { useOnceFor } from './use-once-for.js';
import type {
  FormField,
  FormSchema,
  PhoneCountries,
  PhoneNumbers,
  SignUpFormControl,
  SignUpFormSchema,
  SummaryEntry,
} from './types.js';

export interface UseSignUpFormOptions<Schema extends SignUpFormSchema = SignUpFormSchema> {
  readonly schema: Schema & Spelt<Schema>;
  /** Gets the values, by field name, once they pass validation; with `phone`, telephone numbers as they are sent. */
  readonly onSubmit: (values: SchemaValues<Schema>) => void;
  /** Gets what the browser turned down, in display order. */
  readonly onValidationFailed?: ((entries: readonly SummaryEntry<FieldName<Schema>>[]) => void) | undefined;
  /** @default {} */
  readonly defaultValues?: DefaultValues<Schema> | undefined;
  /**
   * `phoneNumbers` of `cognito-sign-up/phone`: a select of countries at telephone fields, and numbers in the national
   * format. @default none: telephone numbers start with `+` and the country code
   */
  readonly phone?: PhoneNumbers | undefined;
  /** The service's answer to the last submit, shown at its field. */
  readonly fault?: ServiceFault | undefined;
  /** @default false */
  readonly pending?: boolean | undefined;
  /** When a field is first validated: on submit, or when the person leaves it. Read once. @default 'submit' */
  readonly validationTiming?: 'submit' | 'blur' | undefined;
  /** @default English */
  readonly messages?: Messages | undefined;
  /** The root of every `id`; two forms on one page need one each. @default 'sign-up' */
  readonly id?: string | undefined;
}

/**
 * The fields, values and validation of a sign-up form, for markup of one's own. Inputs are uncontrolled: what was typed
 * before hydration stays (H-1), and a keystroke renders its own field at most.
 *
 * @throws a developer error while rendering when the schema is wrong
 * @example
 * const form = useSignUpForm({ schema: { usernameAttributes: ['email'] }, onSubmit: (values) => save(values) });
 * return <form {...form.formProps}>{form.fields.map((field) => <MyField key={field.name} form={form} field={field} />)}</form>;
 */
export function useSignUpForm<const Schema extends SignUpFormSchema>(
  options: UseSignUpFormOptions<Schema>,
): SignUpFormControl<Schema>;
export function useSignUpForm(options: UseSignUpFormOptions): SignUpFormControl {
  const { defaultValues = {}, fault, messages = en, phone, id = 'sign-up' } = options;
  const schema = useMemo(() => resolveSchema(options.schema), [options.schema]);
  const [{ form, handles, countries, validateWith }] = useState(() => createForm(options.validationTiming));
  const [validator, numbers] = useMemo(() => {
    const validate = createFieldValidator(schema);
    const phoneFields = phone?.forFields(schema.fields, countries, validate);
    return [phoneFields?.validate ?? validate, phoneFields];
  }, [phone, schema, countries]);
  useBrowserLayoutEffect(() => {
    validateWith(validator);
  }, [validateWith, validator]);
  const serverField = faultyField(schema, fault);
  // Once for each answer: neither a schema made anew on each render nor a page shown again brings a mended error back
  // (F-48).
  useOnceFor(serverField && fault, () => {
    if (fault && serverField) form.setError(fieldKey(serverField.name), serviceError(fault));
  });
  const [rejected, setRejected] = useState<readonly SummaryEntry[]>([]);
  const [waiting, setWaiting] = useState(false);
  const pending = options.pending || waiting;
  /** Counts submits and resets: what waited is over when another came after it. */
  const turn = useRef(0);

  /** The page is the truth: fillers that fire no event leave react-hook-form behind (H-2). */
  const values = () =>
    Object.fromEntries(
      schema.fields.map(({ name }) => {
        const value = handles.get(name)?.value ?? '';
        form.setValue(fieldKey(name), value);
        return [name, value];
      }),
    );
  /** By own members only: a field may be called `constructor`. A password has no default. */
  const defaultValue = ({ name, role, defaultValue: own }: FormField) =>
    role === 'password' ? '' : ((Object.hasOwn(defaultValues, name) ? defaultValues[name] : undefined) ?? own);
  const submit = async () => {
    const mine = ++turn.current;
    const wait = numbers?.load(values());
    if (wait) {
      setWaiting(true);
      await wait;
      setWaiting(false);
      // Nobody waits for it any more, when the form has gone or was reset.
      if (!handles.size || turn.current !== mine) return;
    }
    const typed = values();
    void form.handleSubmit(
      () => {
        setRejected([]);
        options.onSubmit(numbers ? numbers.sent(typed) : typed);
      },
      (formErrors) => {
        const entries = summaryEntries(schema, formErrors);
        setRejected(entries);
        reported(() => options.onValidationFailed?.(entries));
      },
    )();
  };
  // By name: the schema may have come anew since, in another language.
  const summary = schema.fields.flatMap((field): SummaryEntry[] => {
    const error = rejected.find((entry) => entry.field.name === field.name)?.error;
    if (error) return [{ field, error }];
    const isFaulty = !rejected.length && field === serverField && fault;
    return isFaulty ? [{ field, error: { reason: 'service', key: fault.key } }] : [];
  });

  return {
    id,
    schema,
    messages,
    fields: schema.fields,
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
    failure: rejected.length ? rejected : fault,
    mark: schema.fields.filter((field) => field.required).length * 2 >= schema.fields.length ? 'optional' : 'required',
    values,
    pending,
    focusField: (name) => handles.get(name)?.focus(),
    reset: ({ values: all = false } = {}) => {
      for (const field of schema.fields) {
        if (all || field.role === 'password') form.setValue(fieldKey(field.name), defaultValue(field));
      }
      // What stays on the page has to be validated at the next submit: react-hook-form would forget that it is there.
      form.reset(undefined, { keepValues: true, keepFieldsRef: true });
      if (all) for (const country of countries.values()) country.value = '';
      turn.current++;
      setRejected([]);
    },
    internal: { form, handles, phone, countries, defaultValue },
  };
}

/** react-hook-form's store alone: `useForm` around it would cost 1 kB and renders that nothing here needs. */
function createForm(timing: UseSignUpFormOptions['validationTiming']) {
  /** Set before anything can be typed. */
  let current: FieldValidator = () => undefined;
  const handles = new Map<string, ControlHandle>();
  const countries: PhoneCountries = new Map();
  const form = createFormControl<KeyedValues>({
    resolver: createResolver(() => current, handles),
    mode: timing === 'blur' ? 'onTouched' : 'onSubmit',
    reValidateMode: 'onChange',
    shouldFocusError: false,
  });
  const validateWith = (next: FieldValidator) => {
    current = next;
  };
  return { form, handles, countries, validateWith };
}

function summaryEntries(schema: FormSchema, errors: FieldErrors<KeyedValues>): SummaryEntry[] {
  return schema.fields.flatMap((field) => {
    const error = fromFormError(errors[fieldKey(field.name)]);
    return error ? [{ field, error }] : [];
  });
}
