import type { FieldType, ResolvedField } from '../schema/types.js';

/** What a field's value is, which says more than its control: a `birthdate` in a text field is a date still. */
export type FieldKind = FieldType | 'emailOrPhone';

/** The kind decides the check and the words of its error. */
export function fieldKind({ name, role, labelKey, type, dataType }: ResolvedField<unknown>): FieldKind {
  if (role === 'password' || /^(checkbox|select|radio|hidden)$/.test(type)) return type;
  if (labelKey === 'usernameEmailOrPhone') return 'emailOrPhone';
  if (name === 'email') return 'email';
  if (name === 'phone_number') return 'tel';
  if (name === 'birthdate') return 'date';
  return dataType === 'Number' ? 'number' : type;
}
