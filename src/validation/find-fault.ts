import type { FieldErrorReason } from '../messages/messages.js';
import { isAbove } from '../schema/is-above.js';
import type { AliasAttribute, ResolvedField, ResolvedSchema } from '../schema/types.js';
import { cleanValue } from './clean-value.js';
import { fieldKind } from './field-kind.js';
import { formats } from './formats.js';
import { passwordRules } from './password-rules.js';
import type { FieldError } from './types.js';

/** Gives the first fault of a value, or undefined. */
export type FindFault = (value: string) => FieldError | undefined;

const aliasFormats: Readonly<Partial<Record<AliasAttribute, RegExp>>> = { email: /.@./, phone_number: /^\+[1-9]\d+$/ };

/**
 * Makes the check of one field: only what Cognito itself would turn down or the schema says. The cheap checks come
 * first, so that a pattern of the schema never meets a value over the field's length.
 */
export function faultFinder(
  field: ResolvedField<unknown>,
  { passwordPolicy, aliasAttributes }: Pick<ResolvedSchema<unknown>, 'passwordPolicy' | 'aliasAttributes'>,
): FindFault {
  const { role, type, required, options, minLength = 0, maxLength = Infinity, min, max } = field;
  const kind = fieldKind(field);
  const isFormat = formats[kind];
  const isNumber = kind === 'number';
  const pattern = field.pattern === undefined ? undefined : new RegExp(`^(?:${field.pattern})$`, 'u');
  const blank = type === 'checkbox' ? 'false' : '';
  const missingIn = (password: string) => passwordRules(passwordPolicy).filter((rule) => !rule.met(password));

  const reasonOf = (value: string): FieldErrorReason | undefined => {
    if (value === blank) return required ? 'required' : undefined;
    // A lone half of a surrogate pair, which JSON could only carry as another character.
    if (/\p{Cs}/u.test(value)) return 'unsendable';
    if (type === 'checkbox') return value === 'true' ? undefined : 'notAnOption';
    // A choice without options has the browser's own (`environmentOptions`), which a server does not know.
    if (options.length) return options.some((option) => option.value === value) ? undefined : 'notAnOption';
    if (value.length > maxLength) return 'tooLong';
    if (role === 'password') {
      // The service's pattern is ^\S.*\S$, with the white space of ASCII.
      if (/^[\t-\r ]|[\t-\r ]$/.test(value)) return 'passwordSpace';
      return missingIn(value).length ? 'passwordPolicy' : undefined;
    }
    if (value.length < minLength) return 'tooShort';
    // Cognito's Username: letters, marks, symbols, numbers and punctuation; nothing blank or invisible.
    if (role === 'username' && /[\p{Z}\p{Cc}\p{Cf}\p{Co}]/u.test(value)) return 'whitespace';
    // Whatever Cognito may take for an address: which it does exactly is not documented.
    if (role === 'username' && aliasAttributes.some((alias) => aliasFormats[alias]?.test(value)))
      return 'aliasAsUsername';
    if (isFormat && !isFormat(value)) return 'typeMismatch';
    if (isAbove(min, value, isNumber)) return 'rangeUnderflow';
    if (isAbove(value, max, isNumber)) return 'rangeOverflow';
    return pattern?.test(value) === false ? 'patternMismatch' : undefined;
  };

  return (typed) => {
    const value = cleanValue(field, typed) || blank;
    const reason = reasonOf(value);
    if (reason === 'passwordPolicy') return { reason, rules: missingIn(value).map((rule) => rule.name) };
    return reason && { reason };
  };
}
