import { within } from '../client/within.js';
import type { BreachCheck } from './password-help.js';
import type { ReportedError } from './reported-errors.js';

/** An app's own check that takes longer is let off. In milliseconds; `createBreachCheck` takes 2 seconds at most. */
const patience = 10_000;

/** In the words that a pool's own answer of this kind has. */
export const breached: ReportedError = { reason: 'service', key: 'passwordBreached' };

export interface BreachAnswers {
  /** @returns undefined when the answer is known, or nobody is to be asked; else a promise that never rejects */
  readonly ask: (password: string) => Promise<void> | undefined;
  /** What was said of exactly this password. */
  readonly known: (password: string) => ReportedError | undefined;
  readonly forget: () => void;
}

/**
 * What the check said of the password that is in the form, kept with that one only, and until the form is reset: an error
 * is never shown for another, and no password is looked up twice.
 */
export function createBreachAnswers(latestCheck: () => BreachCheck | undefined): BreachAnswers {
  let asked:
    { readonly password: string; readonly answer: Promise<void>; error?: ReportedError; over?: true } | undefined;
  return {
    ask(password) {
      const check = latestCheck();
      if (!check?.refuses || !password) return undefined;
      if (asked?.password === password) return asked.over ? undefined : asked.answer;
      const answer = within(patience, () => check.isBreached(password), undefined).then((found) => {
        question.over = true;
        if (found) question.error = breached;
      });
      const question: NonNullable<typeof asked> = { password, answer };
      asked = question;
      return answer;
    },
    known: (password) => (latestCheck()?.refuses && asked?.password === password ? asked.error : undefined),
    forget: () => {
      asked = undefined;
    },
  };
}
