import type { FieldErrors, Resolver } from 'react-hook-form';
import type { FieldValidator } from '../validation/create-field-validator.js';
import type { FieldError } from '../validation/types.js';
import { fieldName } from './field-key.js';
import type { ControlHandle } from './control-handle.js';

/** Values inside react-hook-form, by field key. */
export type KeyedValues = Record<string, string>;

/**
 * Validates only the fields it is asked about, so that a keystroke costs the same in a form of 5 fields and of 200.
 * Because of that, react-hook-form's `isValid` is wrong here: nothing may subscribe to it.
 */
export function createResolver(
  validator: () => FieldValidator,
  handles: ReadonlyMap<string, ControlHandle>,
): Resolver<KeyedValues> {
  return (values, _context, { names }) => {
    const errors: FieldErrors<KeyedValues> = {};
    for (const key of names ?? Object.keys(values)) {
      const name = fieldName(key);
      const error: FieldError | undefined = handles.get(name)?.badInput
        ? { reason: 'badInput' }
        : validator()(name, values[key] ?? '');
      if (error) errors[key] = toFormError(error);
    }
    return Object.keys(errors).length ? { values: {}, errors } : { values, errors: {} };
  };
}

/** react-hook-form's shape for our data: words are made when drawing, in the language of that moment. */
function toFormError(error: FieldError) {
  return { type: error.reason, ...(error.rules && { types: { rules: [...error.rules] } }) };
}
