import type { ResolvedField, ResolvedPasswordPolicy } from '../schema/types.js';
import { cleanValue } from './clean-value.js';
import { fieldKind } from './field-kind.js';
import { formats } from './formats.js';
import { passwordRules } from './password-rules.js';
import type { FieldError } from './types.js';

/** Gives the first fault of a value, or undefined. */
export type FindFault = (value: string) => FieldError | undefined;

/**
 * Makes the check of one field: only what Cognito itself would turn down or the schema says. The cheap checks come
 * first, so that a pattern of the schema never meets a value over the field's length.
 */
export function faultFinder(field: ResolvedField<unknown>, policy: ResolvedPasswordPolicy): FindFault {
  const findFault = field.role === 'password' ? passwordFault(field, policy) : valueFault(field);
  const blank = field.type === 'checkbox' ? 'false' : '';
  return (typed) => {
    const value = cleanValue(field, typed) || blank;
    if (value === blank) return field.required ? { reason: 'required' } : undefined;
    // A lone half of a surrogate pair, which JSON could only carry as another character.
    if (/\p{Cs}/u.test(value)) return { reason: 'unsendable' };
    return findFault(value);
  };
}

function passwordFault({ maxLength = 256 }: ResolvedField<unknown>, policy: ResolvedPasswordPolicy): FindFault {
  const rules = passwordRules(policy);
  return (value) => {
    if (value.length > maxLength) return { reason: 'tooLong' };
    // The service's pattern is ^\S.*\S$, with the white space of ASCII.
    if (/^[\t-\r ]|[\t-\r ]$/.test(value)) return { reason: 'passwordSpace' };
    const missing = rules.filter((rule) => !rule.met(value)).map((rule) => rule.name);
    return missing.length ? { reason: 'passwordPolicy', rules: missing } : undefined;
  };
}

function valueFault(field: ResolvedField<unknown>): FindFault {
  const { role, type, minLength = 0, maxLength = Infinity, min, max } = field;
  if (type === 'checkbox') return (value) => (value === 'true' ? undefined : { reason: 'notAnOption' });
  if (type === 'select' || type === 'radio') {
    const values = new Set(field.options.map((option) => option.value));
    // Without options they are the browser's own (`environmentOptions`), which a server does not know.
    if (!values.size) return (value) => lengthFault(value, 0, maxLength);
    return (value) => (values.has(value) ? undefined : { reason: 'notAnOption' });
  }
  const kind = fieldKind(field);
  const isFormat = formats[kind];
  const pattern = field.pattern === undefined ? undefined : new RegExp(`^(?:${field.pattern})$`, 'u');
  const compare = kind === 'number' ? byNumber : byDate;
  return (value) => {
    const length = lengthFault(value, minLength, maxLength);
    if (length) return length;
    // Cognito's Username: letters, marks, symbols, numbers and punctuation; nothing blank or invisible.
    if (role === 'username' && /[\p{Z}\p{Cc}\p{Cf}\p{Co}]/u.test(value)) return { reason: 'whitespace' };
    if (isFormat && !isFormat(value)) return { reason: 'typeMismatch' };
    if (min !== undefined && compare(value, min) < 0) return { reason: 'rangeUnderflow' };
    if (max !== undefined && compare(value, max) > 0) return { reason: 'rangeOverflow' };
    return pattern && !pattern.test(value) ? { reason: 'patternMismatch' } : undefined;
  };
}

function lengthFault(value: string, minLength: number, maxLength: number): FieldError | undefined {
  if (value.length > maxLength) return { reason: 'tooLong' };
  return value.length < minLength ? { reason: 'tooShort' } : undefined;
}

const byNumber = (value: string, bound: number | string): number => Number(value) - Number(bound);

/** A bound without a time stands for its whole day. Both are times on the person's own clock, read in one zone. */
function byDate(value: string, bound: number | string): number {
  const end = String(bound);
  return moment(end.length > 10 ? value : value.slice(0, 10)) - moment(end);
}

const moment = (iso: string): number => Date.parse(iso.length > 10 ? `${iso}Z` : iso);
