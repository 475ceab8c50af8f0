import type { FieldErrors, Resolver } from 'react-hook-form';
import type { FieldValidator } from '../validation/create-field-validator.js';
import type { FieldError } from '../validation/types.js';
import { fieldName } from './field-key.js';
import type { ControlHandle } from './control-handle.js';
import type { PhoneFields } from './types.js';

/** Values inside react-hook-form, by field key. */
export type KeyedValues = Record<string, string>;

export interface Checks {
  readonly validate: FieldValidator;
  readonly phone: PhoneFields | undefined;
}

/**
 * Validates only the fields it is asked about, so that a keystroke costs the same in a form of 5 fields and of 200.
 * Because of that, react-hook-form's `isValid` is wrong here: nothing may subscribe to it.
 */
export function createResolver(
  current: () => Checks,
  handles: ReadonlyMap<string, ControlHandle>,
): Resolver<KeyedValues> {
  const faultOf = (name: string, value: string): FieldError | undefined => {
    if (handles.get(name)?.badInput) return { reason: 'badInput' };
    const { phone, validate } = current();
    const sent = phone ? phone.sent(name, value) : value;
    return sent === undefined ? { reason: 'impossibleNumber' } : validate(name, sent);
  };
  return (values, _context, { names }) => {
    const asked = (names ?? Object.keys(values)).map((key) => [fieldName(key), values[key] ?? '', key] as const);
    const check = () => {
      const errors: FieldErrors<KeyedValues> = {};
      for (const [name, value, key] of asked) {
        const error = faultOf(name, value);
        if (error) errors[key] = toFormError(error);
      }
      return Object.keys(errors).length ? { values: {}, errors } : { values, errors: {} };
    };
    return current().phone?.load(asked)?.then(check) ?? check();
  };
}

/** react-hook-form's shape for our data: words are made when drawing, in the language of that moment. */
function toFormError(error: FieldError) {
  return { type: error.reason, ...(error.rules && { types: { rules: [...error.rules] } }) };
}
