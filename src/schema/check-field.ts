import { developerError } from '../messages/developer-error.js';
import type { ResolvedField, SignUpField } from './types.js';

const types = /^(text|email|tel|url|password|number|date|datetime-local|checkbox|textarea|select|radio)$/;
const usernameTypes = /^(text|email|tel)$/;
const dataTypes = /^(String|Number|Boolean|DateTime)$/;
const dates = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?)?$/;

/**
 * Turns down what could never work, in a field with its defaults filled in.
 *
 * @throws `schema-type`, `schema-label`, `schema-range`, `schema-pattern`, `schema-options`
 */
export function checkField(field: ResolvedField<unknown>, given: SignUpField<unknown>): void {
  checkType(field);
  checkLabel(field);
  checkRanges(field);
  checkPattern(field);
  checkOptions(field, given);
}

function checkType({ name, role, type, dataType }: ResolvedField<unknown>): void {
  if (
    !types.test(type) ||
    !dataTypes.test(dataType) ||
    (type === 'password') !== (role === 'password') ||
    (role === 'username' && !usernameTypes.test(type))
  ) {
    throw developerError(
      'schema-type',
      process.env.NODE_ENV !== 'production' &&
        `the field “${name}” has the type “${type}” and the dataType “${dataType}”, which cannot be drawn. Use one of the types ${types.source.slice(2, -2)} (“password” for the password alone, ${usernameTypes.source.slice(2, -2)} for the username) and one of the dataTypes ${dataTypes.source.slice(2, -2)}.`,
    );
  }
}

function checkLabel({ name, label, labelText }: ResolvedField<unknown>): void {
  const words = labelText ?? label ?? name;
  if (typeof words !== 'string' || !words.trim()) {
    throw developerError(
      'schema-label',
      process.env.NODE_ENV !== 'production' &&
        `the field “${name}” has a label that is not plain words. Error messages and the error summary could not name the field. Add labelText with the label in words.`,
    );
  }
}

function checkRanges({ name, type, dataType, min, max, minLength, maxLength }: ResolvedField<unknown>): void {
  const number = dataType === 'Number';
  const date = type === 'date' || type === 'datetime-local' || name === 'birthdate';
  const wrong = (bound: number | string | undefined) =>
    bound !== undefined &&
    (number
      ? !Number.isFinite(Number(bound))
      : !date || !dates.test(`${bound}`) || Number.isNaN(Date.parse(`${bound}`)));
  if (
    wrong(min) ||
    wrong(max) ||
    (min !== undefined &&
      max !== undefined &&
      (number ? Number(min) > Number(max) : `${min}`.slice(0, `${max}`.length) > `${max}`)) ||
    (minLength !== undefined && !(minLength <= (maxLength ?? Infinity)))
  ) {
    throw developerError(
      'schema-range',
      process.env.NODE_ENV !== 'production' &&
        `the field “${name}” has the range min ${min}, max ${max}, minLength ${minLength}, maxLength ${maxLength}, which no value can be in. min and max are for numbers and dates (YYYY-MM-DD); neither may be above its counterpart, and Cognito takes at most 2048 characters.`,
    );
  }
}

function checkPattern({ name, pattern }: ResolvedField<unknown>): void {
  if (pattern === undefined) return;
  try {
    new RegExp(pattern, 'u');
  } catch (error) {
    throw developerError(
      'schema-pattern',
      process.env.NODE_ENV !== 'production' &&
        `the field “${name}” has a pattern that is no regular expression (${String(error)}). Nobody could sign up. Mend the pattern; it is compiled with the u flag.`,
    );
  }
}

function checkOptions(
  { name, type, options, defaultValue }: ResolvedField<unknown>,
  given: SignUpField<unknown>,
): void {
  const choice = type === 'select' || type === 'radio';
  const values = new Set(type === 'checkbox' ? ['true', 'false'] : options.map((option) => option.value));
  // A select without an `options` member of its own is `locale` or `zoneinfo`, whose options the browser has.
  const fromBrowser = type === 'select' && !given.options && (name === 'locale' || name === 'zoneinfo');
  if (
    (choice ? !options.length && !fromBrowser : given.options) ||
    (choice && values.size < options.length) ||
    (defaultValue && values.size && !values.has(defaultValue))
  ) {
    throw developerError(
      'schema-options',
      process.env.NODE_ENV !== 'production' &&
        `the field “${name}” of the type “${type}” has the options [${[...values].join(', ')}] and the default “${defaultValue}”. A select and a radio group need options, each with a value of its own, other types take none, and the default is one of them (of a checkbox, “true” or “false”).`,
    );
  }
}
