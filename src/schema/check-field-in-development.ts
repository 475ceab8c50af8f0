import { developerError } from '../messages/developer-error.js';
import { isAbove } from './is-above.js';
import type { ResolvedField, SignUpField } from './types.js';

const types = /^(text|email|tel|url|password|number|date|datetime-local|checkbox|textarea|select|radio|hidden)$/;
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

function checkType({ name, role, labelKey, type, dataType }: ResolvedField<unknown>): void {
  const isPassword = role === 'password' || labelKey === 'password_confirmation';
  if (
    !types.test(type) ||
    !dataTypes.test(dataType) ||
    (type === 'password') !== isPassword ||
    (labelKey === 'use_password' && type !== 'checkbox') ||
    (role === 'username' && !usernameTypes.test(type))
  ) {
    throw developerError(
      'schema-type',
      `the field “${name}” has the type “${type}” and the dataType “${dataType}”, which cannot be drawn. Use one of the types ${types.source.slice(2, -2)} (“password” for the password alone, “checkbox” for its switch, ${usernameTypes.source.slice(2, -2)} for the username) and one of the dataTypes ${dataTypes.source.slice(2, -2)}.`,
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
  { name, type, dataType, options, defaultValue, min, max }: ResolvedField<unknown>,
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
  const misfit = options.find(
    ({ value }) =>
      value && !(Number.isFinite(Number(value)) && !isAbove(min, value, true) && !isAbove(value, max, true)),
  );
  if (dataType === 'Number' && misfit) {
    throw developerError(
      'schema-options',
      `the field “${name}” has the dataType “Number” and the option “${misfit.value}”, which is no number from ${min ?? '-∞'} to ${max ?? '∞'}. Cognito would refuse it. Mend the option's value; its label can be any words.`,
    );
  }
}
