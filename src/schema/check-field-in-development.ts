import { developerError } from '../messages/developer-error.js';
import type { ResolvedField, SignUpField } from './types.js';

const types = /^(text|email|tel|url|password|number|date|datetime-local|checkbox|textarea|select|radio)$/;
const usernameTypes = /^(text|email|tel)$/;
const dataTypes = /^(String|Number|Boolean|DateTime)$/;
const dates = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?)?$/;

/**
 * Turns down mistakes that show while the form is written, and in production would cost every visitor bytes: to be
 * called in development only.
 *
 * @throws `schema-type`, `schema-label`, `schema-range`, `schema-pattern`, `schema-options`
 */
export function checkFieldInDevelopment(field: ResolvedField<unknown>, given: SignUpField<unknown>): void {
  checkType(field);
  checkLabel(field);
  checkBounds(field);
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
      `the field “${name}” has the type “${type}” and the dataType “${dataType}”, which cannot be drawn. Use one of the types ${types.source.slice(2, -2)} (“password” for the password alone, ${usernameTypes.source.slice(2, -2)} for the username) and one of the dataTypes ${dataTypes.source.slice(2, -2)}.`,
    );
  }
}

function checkLabel({ name, label, labelText }: ResolvedField<unknown>): void {
  const words = labelText ?? label ?? name;
  if (typeof words !== 'string' || !words.trim()) {
    throw developerError(
      'schema-label',
      `the field “${name}” has a label that is not plain words. Error messages and the error summary could not name the field. Add labelText with the label in words.`,
    );
  }
}

function checkBounds({ name, type, dataType, min, max }: ResolvedField<unknown>): void {
  const isDate = type === 'date' || type === 'datetime-local' || name === 'birthdate';
  const isRight = (bound: number | string) =>
    dataType === 'Number'
      ? Number.isFinite(Number(bound))
      : isDate && dates.test(`${bound}`) && !Number.isNaN(Date.parse(`${bound}`));
  for (const bound of [min, max]) {
    if (bound === undefined || isRight(bound)) continue;
    throw developerError(
      'schema-range',
      `the field “${name}” has the bound “${bound}”, which is no number and, in a field for dates, no date (YYYY-MM-DD), so no value could be compared with it. min and max are for numbers and dates; for text there are minLength and maxLength.`,
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
      `the field “${name}” has a pattern that is no regular expression (${String(error)}). Nobody could sign up. Mend the pattern; it is compiled with the u flag.`,
    );
  }
}

function checkOptions(
  { name, type, options, defaultValue }: ResolvedField<unknown>,
  given: SignUpField<unknown>,
): void {
  const isChoice = type === 'select' || type === 'radio';
  const values = new Set(type === 'checkbox' ? ['true', 'false'] : options.map((option) => option.value));
  if (
    (!isChoice && given.options) ||
    (isChoice && values.size < options.length) ||
    (defaultValue && values.size && !values.has(defaultValue))
  ) {
    throw developerError(
      'schema-options',
      `the field “${name}” of the type “${type}” has the options [${[...values].join(', ')}] and the default “${defaultValue}”. A select and a radio group need options, each with a value of its own, other types take none, and the default is one of them (of a checkbox, “true” or “false”).`,
    );
  }
}
