import type { FieldError as FormError } from 'react-hook-form';
import type { ServiceFault } from '../client/service-fault.js';
import type { FieldErrorReason, Messages, PasswordRuleName, ServiceErrorKey } from '../messages/messages.js';
import { labelWords } from '../schema/label.js';
import type { ResolvedField } from '../schema/types.js';
import { fieldErrorText } from '../validation/field-error-text.js';
import type { FieldError } from '../validation/types.js';

/** A field's fault, found by the browser or by the service; data until it is drawn. */
export type ReportedError =
  FieldError | { readonly reason: 'service'; readonly key: ServiceErrorKey; readonly message?: string | undefined };

const service = 'service';

/** The faults that a service fault finds in fields that are there, as the service lists them. */
export function faultyFields<Label>(
  fields: readonly ResolvedField<Label>[],
  usernameAttributes: readonly string[],
  fault: ServiceFault | undefined,
): { readonly field: ResolvedField<Label>; readonly error: ReportedError }[] {
  const { field: first, key = 'unknown', message, fields: all = [{ field: first, key }] } = fault ?? {};
  return all.flatMap(({ field: name, key }) => {
    const field =
      fields.find((field) => (name === field.role && name !== 'field') || field.name === name) ??
      // Where either may be the username, one field asks for both.
      (usernameAttributes.some((one) => one === name) && fields.find((field) => field.role === 'username'));
    // The app's words are about the first.
    return field ? [{ field, error: { reason: service, key, message: name === first ? message : undefined } }] : [];
  });
}

/** In the shape that react-hook-form keeps. Sentences are made when drawing, in the language of that moment. */
export function toFormError(error: ReportedError) {
  const { reason, message = '' } = error;
  return reason === service
    ? { type: reason, message, types: { key: error.key } }
    : { type: reason, message, ...(error.rules && { types: { rules: [...error.rules] } }) };
}

export function fromFormError(error: FormError | undefined): ReportedError | undefined {
  if (!error) return undefined;
  const { type, message, types } = error;
  // The casts read back what toFormError wrote; react-hook-form types them as plain strings.
  return type === service
    ? { reason: service, key: types?.['key'] as ServiceErrorKey, message }
    : { reason: type as FieldErrorReason, message, rules: types?.['rules'] as PasswordRuleName[] | undefined };
}

/** The fault in the words of the app, of the field or of the language. */
export function reportedErrorText<Label>(
  error: ReportedError,
  field: ResolvedField<Label>,
  messages: Messages,
): string {
  if (error.reason !== service) return fieldErrorText(error, field, messages);
  return (error.message || field.errors[error.key]) ?? messages.service[error.key](labelWords(field, messages));
}
