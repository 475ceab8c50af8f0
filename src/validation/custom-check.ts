import type { FieldValues, ResolvedField, StandardResult } from '../schema/types.js';
import { cleanValue } from './clean-value.js';
import type { FieldError } from './types.js';

/**
 * The fault that a field's own `validate` finds in a value that passed all other checks: at once, or in a promise that
 * never rejects. A blank value has none. Of passwords, the app's function gets its own field's value alone.
 */
export function customFault(
  field: ResolvedField<unknown>,
  value: string,
  values: FieldValues,
): FieldError | undefined | Promise<FieldError | undefined> {
  const { type, validate } = field;
  const clean = cleanValue(field, value);
  if (!validate || !clean || (type === 'checkbox' && clean !== 'true')) return undefined;
  try {
    const answer =
      '~standard' in validate ? validate['~standard'].validate(clean) : validate(clean, withoutPasswords(values));
    return isPromise(answer) ? Promise.resolve(answer).then(faultOf).catch(report) : faultOf(answer);
  } catch (error) {
    report(error);
    return undefined;
  }
}

/** What the app's own functions get. */
export const withoutPasswords = ({ password: _, password_confirmation: __, ...open }: FieldValues): FieldValues => open;

type Answer = string | StandardResult | undefined;

const isPromise = (answer: Answer | Promise<Answer>): answer is Promise<Answer> =>
  // A function without types may answer `null`.
  typeof (answer as { then?: unknown } | null | undefined)?.then === 'function';

function faultOf(answer: Answer): FieldError | undefined {
  const message = typeof answer === 'string' ? answer : answer?.issues && (answer.issues[0]?.message ?? '');
  return message === undefined ? undefined : { reason: 'customError', message };
}

/** The page goes on: what cannot be checked here, the service decides. Servers may lack `reportError`. */
function report(error: unknown): undefined {
  if (typeof reportError === 'function') reportError(error);
}
