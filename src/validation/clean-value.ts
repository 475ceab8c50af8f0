import type { ResolvedField } from '../schema/types.js';
import { cleanEmailAddress } from './email-address.js';
import { fieldKind, type FieldKind } from './field-kind.js';
import { cleanPhoneNumber } from './phone-number.js';

/**
 * A value as it is checked and sent: passwords as typed, options and hidden constants as the schema has them, phone numbers
 * as Cognito takes them, the domain of an email address as DNS has it, all else without the white space around it. So
 * nothing but white space is blank, in every field but these.
 */
export const cleanValue = (field: ResolvedField<unknown>, value: string): string => cleanAs(fieldKind(field), value);

/** The same, of what has no field. */
export function cleanAs(kind: FieldKind, value: string): string {
  if (/^(password|select|radio|hidden)$/.test(kind)) return value;
  if (isNumber(kind, value)) return cleanPhoneNumber(value);
  return kind === 'email' || kind === 'emailOrPhone' ? cleanEmailAddress(value) : value.trim();
}

/** Whether a value is to be a telephone number: in a field for nothing else, or where it is no e-mail address. */
export const isPhoneNumber = (field: ResolvedField<unknown>, value: string): boolean =>
  isNumber(fieldKind(field), value);

const isNumber = (kind: FieldKind, value: string): boolean =>
  kind === 'tel' || (kind === 'emailOrPhone' && !value.includes('@'));
