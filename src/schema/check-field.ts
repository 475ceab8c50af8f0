import { developerError } from '../messages/developer-error.js';
import { isAbove } from './is-above.js';
import { standardType } from './standard-attributes.js';
import type { ResolvedField, SignUpField } from './types.js';

/**
 * Turns down, in production too, limits that no value can keep and a choice of nothing.
 *
 * @throws `schema-range`, `schema-options`
 */
export function checkField(field: ResolvedField<unknown>, given: SignUpField<unknown>): void {
  const { name, type, dataType, options, min, max, minLength = 0, maxLength = Infinity } = field;
  if (minLength > maxLength || isAbove(min, max, dataType === 'Number')) {
    throw developerError(
      'schema-range',
      process.env.NODE_ENV !== 'production' &&
        `the field “${name}” has the range min ${min}, max ${max}, minLength ${minLength}, maxLength ${maxLength}, which no value can be in. Neither min nor minLength may be above its counterpart, and Cognito takes at most 2048 characters.`,
    );
  }
  const isChoice = type === 'radio' || (type === 'select' && (given.options ?? standardType(name) !== type));
  if (isChoice && !options.length) {
    throw developerError(
      'schema-options',
      process.env.NODE_ENV !== 'production' &&
        `the field “${name}” of the type “${type}” has no options, so nobody could choose one. Give it options; only a select named locale or zoneinfo can do without, and has the browser's.`,
    );
  }
}
