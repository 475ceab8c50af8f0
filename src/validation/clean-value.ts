import type { ResolvedField } from '../schema/types.js';
import { fieldKind } from './field-kind.js';
import { cleanPhoneNumber } from './phone-number.js';

/**
 * A value as it is checked and sent: the password as typed, phone numbers as Cognito takes them, all else without the
 * white space around it. So nothing but white space is blank, in every field but the password.
 */
export function cleanValue(field: ResolvedField<unknown>, value: string): string {
  if (field.role === 'password') return value;
  const kind = fieldKind(field);
  const phone = kind === 'tel' || (kind === 'emailOrPhone' && !value.includes('@'));
  return phone ? cleanPhoneNumber(value) : value.trim();
}
