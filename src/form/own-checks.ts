import { within } from '../client/within.js';
import { customFault, withoutPasswords } from '../validation/custom-check.js';
import type { FieldError, SignUpValues } from '../validation/types.js';
import type { FormField } from './types.js';

/** An app's check that takes longer is let off: what cannot be checked here, the service decides. In milliseconds. */
const patience = 10_000;

export interface OwnChecks {
  /** Asks a field's `validate`. @returns undefined when the answer is known at once, else a promise that never rejects */
  readonly ask: (field: FormField, value: string, values: SignUpValues) => Promise<void> | undefined;
  /** What `validate` said of exactly this value; of another one, asks it again if it always answered at once. */
  readonly known: (field: FormField, value: string, values: SignUpValues) => FieldError | undefined;
  /** Forgets what was answered, not what is being asked. */
  readonly forget: () => void;
}

/**
 * The `validate` of the schema's fields, and what they said. Answers are kept with the value that they are about, so
 * that none is ever shown for another; who asks the same while an answer is under way gets that one.
 */
export function createOwnChecks(): OwnChecks {
  const answers = new Map<string, { readonly value: string; readonly error: FieldError | undefined }>();
  const asked = new Map<string, { readonly question: string; readonly answer: Promise<void> }>();
  /** The fields whose checks answered at once, or made somebody wait: only the former, never the latter, run on a keystroke. */
  const quick = new Set<string>();
  const slow = new Set<string>();

  const ask: OwnChecks['ask'] = (field, value, values) => {
    const { name } = field;
    if (answers.get(name)?.value === value) return undefined;
    const question = JSON.stringify([value, withoutPasswords(values)]);
    const underWay = asked.get(name);
    if (underWay?.question === question) return underWay.answer;
    const fault = customFault(field, value, values);
    if (!(fault instanceof Promise)) {
      // Nobody was asked about a blank field or an empty box.
      if (value.trim() && value !== 'false') quick.add(name);
      answers.set(name, { value, error: fault });
      return undefined;
    }
    slow.add(name);
    const answer = within(patience, () => fault, undefined).then((error) => {
      // An earlier question's answer comes too late.
      if (asked.get(name)?.answer !== answer) return;
      asked.delete(name);
      answers.set(name, { value, error });
    });
    asked.set(name, { question, answer });
    return answer;
  };

  return {
    ask,
    known: (field, value, values) => {
      if (quick.has(field.name) && !slow.has(field.name)) void ask(field, value, values);
      const answer = answers.get(field.name);
      return answer?.value === value ? answer.error : undefined;
    },
    forget: () => {
      answers.clear();
    },
  };
}
