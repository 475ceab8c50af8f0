import type { FieldError as FormError } from 'react-hook-form';
import type { ServiceFault } from '../client/service-fault.js';
import type { FieldErrorReason, Messages, PasswordRuleName, ServiceErrorKey } from '../messages/messages.js';
import { labelText } from '../schema/label.js';
import type { ResolvedField, ResolvedSchema } from '../schema/types.js';
import { fieldErrorText } from '../validation/field-error-text.js';
import type { FieldError } from '../validation/types.js';

/** A field's fault, found by the browser or by the service; data until it is drawn. */
export type ReportedError = FieldError | { readonly reason: 'service'; readonly key: ServiceErrorKey };

const service = 'service';

/** The field a service fault belongs to, if the form has it. */
export function faultyField<Label>(
  schema: ResolvedSchema<Label>,
  fault: ServiceFault | undefined,
): ResolvedField<Label> | undefined {
  const named = fault?.field;
  if (!named) return undefined;
  const isUsername = schema.usernameAttributes.some((name) => name === named);
  return (
    schema.fields.find((field) => (named === field.role && named !== 'field') || field.name === named) ??
    // Where either may be the username, one field asks for both.
    (isUsername ? schema.fields.find((field) => field.role === 'username') : undefined)
  );
}

/** A service fault in the shape that react-hook-form keeps. */
export function serviceError({ key }: ServiceFault) {
  return { type: service, message: key };
}

export function fromFormError(error: FormError | undefined): ReportedError | undefined {
  if (!error) return undefined;
  // Both casts read back what serviceError and the resolver wrote; react-hook-form types them as plain strings.
  if (error.type === service) return { reason: service, key: error.message as ServiceErrorKey };
  return {
    reason: error.type as FieldErrorReason,
    rules: error.types?.['rules'] as PasswordRuleName[] | undefined,
  };
}

/** The fault in the words of the field or of the language. */
export function reportedErrorText<Label>(
  error: ReportedError,
  field: ResolvedField<Label>,
  messages: Messages,
): string {
  if (error.reason !== service) return fieldErrorText(error, field, messages);
  return field.errors[error.key] ?? messages.service[error.key]({ label: labelText(field, messages) });
}
