import type { Messages } from '../messages/messages.js';
import { labelText } from '../schema/label.js';
import type { ResolvedField } from '../schema/types.js';
import { fieldKind } from './field-kind.js';
import type { FieldError } from './types.js';

/**
 * A field's fault in words: the field's own for the reason, or those of the language, with its numbers and dates.
 *
 * @example
 * fieldErrorText({ reason: 'required' }, field, en); // 'Enter your first name'
 */
export function fieldErrorText(error: FieldError, field: ResolvedField<unknown>, messages: Messages): string {
  const { minLength, maxLength, min, max } = field;
  return (
    field.errors[error.reason] ??
    messages.errors[error.reason]({
      label: labelText(field, messages),
      type: fieldKind(field),
      minLength,
      maxLength,
      min: min === undefined ? min : boundText(min, field, messages.lang),
      max: max === undefined ? max : boundText(max, field, messages.lang),
      rules: error.rules,
    })
  );
}

function boundText(bound: number | string, field: ResolvedField<unknown>, lang: string): string {
  if (fieldKind(field) === 'number') {
    return new Intl.NumberFormat(lang, { maximumFractionDigits: 20 }).format(Number(bound));
  }
  // The bound is a time on the person's own clock, so it is read and written in one zone: no shift.
  const time = String(bound).includes('T');
  return new Intl.DateTimeFormat(lang, {
    dateStyle: 'long',
    ...(time && { timeStyle: 'short' as const }),
    timeZone: 'UTC',
  }).format(new Date(time ? `${bound}Z` : bound));
}
