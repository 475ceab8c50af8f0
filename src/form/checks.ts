import type { FieldErrors } from 'react-hook-form';
import { completeEnglish } from '../messages/en/default-english.js';
import { enRest } from '../messages/en/rest.js';
import { createFieldValidator, type FieldValidator } from '../validation/create-field-validator.js';
import type { FieldError, SignUpValues } from '../validation/types.js';
import { createBreachAnswers } from './breach-answers.js';
import { fieldKey, fieldName } from './field-key.js';
import type { FormStore, KeyedValues, LatestForm } from './form-store.js';
import { inTime } from './not-loaded.js';
import { createOwnChecks } from './own-checks.js';
import { toFormError, type ReportedError } from './reported-errors.js';
import type { FormField, PhoneFields } from './types.js';
import { warnAboutGenerators } from './warn-about-generators.js';

/** What finds the faults in a form's values; needed from the first submit on. */
export interface Checks {
  /** For react-hook-form: the errors of these fields, and of no others. */
  readonly errorsOf: (keys: readonly string[]) => FieldErrors<KeyedValues>;
  /** The person leaves a field: its own check, which may take its time, is asked now rather than at each keystroke. */
  readonly leave: (field: FormField) => void;
  /** Asks the field's own check, too, and resolves when the answer is there. */
  readonly ask: (field: FormField) => Promise<unknown>;
  /** Validates everything, and ends in `onAccepted` or `onRejected`, or in neither once it is over. */
  readonly submit: (isOver: () => boolean, wait: (promise: Promise<unknown>) => Promise<void>) => Promise<void>;
  readonly reset: () => void;
}

export function createChecks(store: FormStore): Checks {
  completeEnglish(enRest);
  const { form, handles, countries, onLeaving } = store;
  const own = createOwnChecks();
  const breach = createBreachAnswers(() => latest().passwordHelp?.breach);
  let isSubmitted = false;
  /** What a submit has found out, on its way through react-hook-form. */
  let found: FieldErrors<KeyedValues> | undefined;
  let made: (Pick<LatestForm, 'schema' | 'phone'> & { validate: FieldValidator; numbers?: PhoneFields }) | undefined;

  const latest = () => store.latest as LatestForm; // rendered, or nobody would ask
  const validator = () => {
    const { schema, phone } = latest();
    if (made?.schema === schema && made.phone === phone) return made;
    const validate = createFieldValidator(schema);
    const numbers = phone?.forFields(schema.fields, countries, validate);
    made = { schema, phone, validate: numbers?.validate ?? validate, ...(numbers && { numbers }) };
    return made;
  };
  const asSent = (values: SignUpValues): SignUpValues => validator().numbers?.sent({ ...values }) ?? values;
  const builtIn = ({ name }: FormField, value: string, values?: SignUpValues): FieldError | undefined =>
    handles.get(name)?.badInput ? { reason: 'badInput' } : validator().validate(name, value, values);

  /** The fault of a field by what is known now, or a promise if its own check has to be waited for. */
  const faultOf = (
    field: FormField,
    values: SignUpValues,
    isAsking: boolean,
  ): ReportedError | Promise<void> | undefined => {
    const typed = values[field.name] ?? '';
    const error = builtIn(field, typed, values);
    if (error) return error;
    if (field.validate) {
      const sent = asSent(values);
      const value = sent[field.name] ?? '';
      const fault = (isAsking && own.ask(field, value, sent)) || own.known(field, value, sent);
      if (fault) return fault;
    }
    return field.role === 'password' ? (isAsking && breach.ask(typed)) || breach.known(typed) : undefined;
  };

  const ask: Checks['ask'] = (field) => Promise.resolve(faultOf(field, latest().now().values, true));

  if (process.env.NODE_ENV === 'development') warnAboutGenerators(latest().schema);

  return {
    errorsOf(keys) {
      if (found) {
        const errors = found;
        found = undefined;
        return errors;
      }
      const errors: FieldErrors<KeyedValues> = {};
      const { schema, now } = latest();
      for (const key of keys) {
        const name = fieldName(key);
        const field = schema.fields.find((one) => one.name === name);
        if (!field) continue;
        const isAlone = !field.validate && field.type !== 'password';
        const error = isAlone ? builtIn(field, handles.get(name)?.value ?? '') : faultOf(field, now().values, false);
        if (error && 'reason' in error) errors[key] = toFormError(error);
        if (field.role !== 'password') continue;
        // Wrong a moment ago, the second password may be right now.
        const second = fieldKey(schema.fields.find((one) => one.labelKey === 'password_confirmation')?.name ?? '');
        if (form.getFieldState(second).error) void form.trigger(second);
      }
      return errors;
    },

    ask,

    leave(field) {
      const { values } = latest().now();
      const key = fieldKey(field.name);
      if (isSubmitted || onLeaving) {
        void ask(field).then(() => {
          // Not for a field that has left the page meanwhile.
          if (handles.has(field.name)) void form.trigger(key);
        });
        return;
      }
      // Before the first submit nothing is said but this: to think of another password, one should still be at it.
      const typed = () => handles.get(field.name)?.value ?? '';
      if (field.role !== 'password' || builtIn(field, typed(), values)) return;
      void Promise.resolve(breach.ask(typed())).then(() => {
        if (breach.known(typed())) void form.trigger(key);
      });
    },

    async submit(isOver, wait) {
      isSubmitted = true;
      own.forget();
      const loading = validator().numbers?.load(latest().now().values);
      if (loading) {
        await wait(inTime(loading));
        if (isOver()) return;
      }
      for (;;) {
        latest().settle();
        const { fields, values } = latest().now();
        const faults = fields
          .filter((field) => field.type !== 'hidden')
          .map((field) => ({ field, error: faultOf(field, values, true) }));
        const waits = faults.flatMap(({ error }) => (error instanceof Promise ? [error] : []));
        if (waits.length) {
          await wait(Promise.all(waits));
          if (isOver()) return;
          // The person may have gone on typing: what is sent is what was checked.
          continue;
        }
        const entries = faults.flatMap(({ field, error }) => (error && 'reason' in error ? [{ field, error }] : []));
        found = Object.fromEntries(entries.map(({ field, error }) => [fieldKey(field.name), toFormError(error)]));
        const { onAccepted, onRejected } = latest();
        await form.handleSubmit(
          () => {
            onAccepted({ ...asSent(values) });
          },
          () => {
            onRejected(entries);
          },
        )();
        return;
      }
    },

    reset() {
      isSubmitted = false;
      own.forget();
      breach.forget();
    },
  };
}
