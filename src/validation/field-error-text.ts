import type { Messages } from '../messages/messages.js';
import { labelWords } from '../schema/label.js';
import type { ResolvedField } from '../schema/types.js';
import { fieldKind } from './field-kind.js';
import type { FieldError } from './types.js';

/**
 * A field's fault in words: those of its `validate`, its own for the reason, or those of the language, with its numbers
 * and dates.
 *
 * @example
 * fieldErrorText({ reason: 'required' }, field, en); // 'Enter your first name'
 */
export function fieldErrorText(error: FieldError, field: ResolvedField<unknown>, messages: Messages): string {
  const { min, max, errors } = field;
  return (
    // Blank words are none.
    (error.message || errors[error.reason]) ??
    messages.errors[error.reason]({
      ...field,
      ...labelWords(field, messages),
      type: fieldKind(field),
      min: boundText(min, field, messages.lang),
      max: boundText(max, field, messages.lang),
      rules: error.rules,
    })
  );
}

function boundText(
  bound: number | string | undefined,
  field: ResolvedField<unknown>,
  lang: string,
): string | undefined {
  if (bound === undefined) return undefined;
  // In the digits that the control takes, and of the calendar that it shows: Arabic and Thai have others by default.
  const alike = { numberingSystem: 'latn', calendar: 'gregory' } as const;
  if (fieldKind(field) === 'number') return Number(bound).toLocaleString(lang, { ...alike, maximumFractionDigits: 20 });
  // The bound is a time on the person's own clock, so it is read and written in one zone: no shift.
  const time = String(bound).includes('T');
  return new Date(time ? `${bound}Z` : bound).toLocaleString(lang, {
    ...alike,
    dateStyle: 'long',
    timeStyle: time ? 'short' : undefined,
    timeZone: 'UTC',
  });
}
