import type { Credential } from './resolve-field.js';
import { platformHints, standardType, untouched } from './standard-attributes.js';
import type { FieldValues, SignUpSchema } from './types.js';

/** The fields that a schema implies, by name: each can be listed to move or configure it, and its name is taken. */
export function credentialsOf(
  { usernameAttributes = [], username, password, confirmPassword }: SignUpSchema<unknown>,
  minLength: number,
): ReadonlyMap<string, Credential> {
  const credentials = new Map<string, Credential>();
  const [attribute = 'username', second] = usernameAttributes;
  /** The field whose value is SignUp's Username. */
  const name = second ? 'username' : attribute;
  const type = standardType(name) ?? 'text';
  if (username !== 'generate') {
    credentials.set(name, {
      role: 'username',
      labelKey: second ? 'usernameEmailOrPhone' : attribute,
      type,
      maxLength: 128,
      hints: {
        ...platformHints(name, type),
        // `username` is no autofill token for a telephone input.
        autoComplete: type === 'tel' ? type : 'username',
        ...(second && { inputMode: 'email' }),
      },
    });
  }
  if (password === 'none') return credentials;
  const isOptional = password === 'optional';
  const ofPassword = {
    type: 'password',
    hints: { ...untouched, autoComplete: 'new-password' },
    ...(isOptional && { visibleWhen: usesPassword }),
  } as const;
  if (isOptional) {
    credentials.set('use_password', { role: 'field', labelKey: 'use_password', type: 'checkbox', hints: {} });
  }
  credentials.set('password', { role: 'password', labelKey: 'password', minLength, maxLength: 256, ...ofPassword });
  if (confirmPassword) {
    credentials.set('password_confirmation', { role: 'field', labelKey: 'password_confirmation', ...ofPassword });
  }
  return credentials;
}

const usesPassword = ({ use_password }: FieldValues): boolean => use_password === 'true';
