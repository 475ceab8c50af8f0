import { createFormControl, type FieldErrors } from 'react-hook-form';
import type { Checks } from './checks.js';
import type { ControlHandle } from './control-handle.js';
import { loadChecks } from './load-checks.js';
import type { PasswordHelp } from './password-help.js';
import type { FormField, FormSchema, PhoneCountries, PhoneNumbers, SummaryEntry } from './types.js';

/** Values inside react-hook-form, by field key. */
export type KeyedValues = Record<string, string>;

/** What one form keeps outside React. */
export interface FormStore {
  /** react-hook-form's store alone: `useForm` around it would cost 1 kB and renders that nothing here needs. */
  readonly form: ReturnType<typeof createFormControl<KeyedValues>> & {
    /** Rejects when the checks cannot be fetched: asked without them, the store finds no fault in anything. */
    readonly checkable: () => Promise<Checks>;
  };
  /** What is on the page, by field name. */
  readonly handles: Map<string, ControlHandle>;
  readonly countries: PhoneCountries;
  /** Whether fields are validated when the person leaves them, before the first submit too. */
  readonly onLeaving: boolean;
  /** What was rendered last: there before anything can be typed. */
  readonly latest: LatestForm | undefined;
  readonly rendered: (latest: LatestForm) => void;
  /** Once `loadChecks` has resolved. */
  checks?: Checks;
  /** Begins a submit or a reset. @returns whether it is over: another was begun, or the form has gone */
  readonly begin: () => () => boolean;
}

/** What the checks need of a render. */
export interface LatestForm {
  readonly schema: FormSchema;
  readonly phone: PhoneNumbers | undefined;
  readonly passwordHelp: PasswordHelp | undefined;
  /** The fields that are there by what is on the page, and the values of all. */
  readonly now: () => { readonly fields: readonly FormField[]; readonly values: Record<string, string> };
  /** Draws the fields that are there now, and keeps what is in them. */
  readonly settle: () => void;
  readonly onAccepted: (values: Record<string, string>) => void;
  readonly onRejected: (entries: readonly SummaryEntry[]) => void;
}

/**
 * The store validates only the fields it is asked about, so that a keystroke costs the same in a form of 5 fields and of
 * 200. Because of that, react-hook-form's `isValid` is wrong here: nothing may subscribe to it.
 */
export function createFormStore(timing: 'submit' | 'blur' | undefined): FormStore {
  const onLeaving = timing === 'blur';
  const control = createFormControl<KeyedValues>({
    resolver: (values, _context, { names = [] }) => {
      const result = (errors: FieldErrors<KeyedValues>) =>
        Object.keys(errors).length ? { values: {}, errors } : { values, errors: {} };
      return store.checks
        ? result(store.checks.errorsOf(names))
        : loadChecks(store).then(
            (checks) => result(checks.errorsOf(names)),
            () => result({}),
          );
    },
    mode: onLeaving ? 'onTouched' : 'onSubmit',
    reValidateMode: 'onChange',
    shouldFocusError: false,
  });
  const form: FormStore['form'] = { ...control, checkable: () => loadChecks(store) };
  let turn = 0;
  const handles: FormStore['handles'] = new Map();
  const begin = () => {
    const mine = ++turn;
    return () => !handles.size || mine !== turn;
  };
  let latest: LatestForm | undefined;
  const rendered = (now: LatestForm) => {
    latest = now;
  };
  const store: FormStore = {
    form,
    handles,
    countries: new Map(),
    onLeaving,
    begin,
    rendered,
    get latest() {
      return latest;
    },
  };
  return store;
}
