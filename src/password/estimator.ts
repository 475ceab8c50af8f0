import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import type { PasswordStrength } from '../messages/messages.js';
import { whenIdle } from './when-idle.js';

/** As packages of zxcvbn-ts for a language export it. */
export interface StrengthDictionaries {
  readonly dictionary?: Readonly<Record<string, (string | number)[]>> | undefined;
  /** Keyboards, on which neighbouring keys are easy to guess. */
  readonly adjacencyGraphs?: Readonly<Record<string, Record<string, (string | null)[]>>> | undefined;
}

export type Estimate = (password: string, about: readonly string[]) => PasswordStrength;

/** By the score of zxcvbn: up to 10^3, 10^6, 10^8, 10^10 guesses, and more. */
const levels = ['veryWeak', 'weak', 'fair', 'strong', 'veryStrong'] as const;

const english = () => Promise.all([import('@zxcvbn-ts/language-common'), import('@zxcvbn-ts/language-en')]);

/** The one module that imports zxcvbn-ts; it is loaded on demand. Rejects when the dictionaries cannot be fetched. */
export async function createEstimator(
  dictionaries: () => Promise<readonly StrengthDictionaries[]> = english,
): Promise<Estimate> {
  const all = await dictionaries();
  // Sorting in the words takes a while.
  const zxcvbn = await whenIdle(
    () =>
      new ZxcvbnFactory({
        dictionary: Object.assign({}, ...all.map(({ dictionary }) => dictionary)) as Record<
          string,
          (string | number)[]
        >,
        graphs: Object.assign({}, ...all.map(({ adjacencyGraphs }) => adjacencyGraphs)) as Record<
          string,
          Record<string, (string | null)[]>
        >,
      }),
  );
  return (password, about) => levels[zxcvbn.check(password, wordsOf(about)).score];
}

/** What is known of the person, whole and in its parts: of an address, the name and the domain. */
function wordsOf(about: readonly string[]): string[] {
  return [...new Set(about.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]))].filter(
    ({ length }) => length > 2,
  );
}
