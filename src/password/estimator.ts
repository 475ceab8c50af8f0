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

/**
 * The time that an estimate takes grows with the length, and with the ways to read `4` as `a`. Measured in Node 20: 128
 * random characters took 1.9 s, with 10 ways instead of zxcvbn's 100 a quarter of a second, and their first 32 characters
 * 40 ms. The verdict on `P4$$w0rd1` and its kind is the same with 10.
 */
const enough = 32;
const longest = 128;
const l33tMaxSubstitutions = 10;

const english = () => Promise.all([import('@zxcvbn-ts/language-common'), import('@zxcvbn-ts/language-en')]);

/** The one module that imports zxcvbn-ts; it is loaded on demand. Rejects when the dictionaries cannot be fetched. */
export async function createEstimator(
  dictionaries: () => Promise<readonly StrengthDictionaries[]> = english,
): Promise<Estimate> {
  const all = await dictionaries();
  const merged = <Part>(part: (one: StrengthDictionaries) => Readonly<Record<string, Part>> | undefined) =>
    Object.fromEntries(all.flatMap((one) => Object.entries(part(one) ?? {})));
  // Sorting in the words takes a tenth of a second.
  const zxcvbn = await whenIdle(
    () =>
      new ZxcvbnFactory({
        dictionary: merged(({ dictionary }) => dictionary),
        graphs: merged(({ adjacencyGraphs }) => adjacencyGraphs),
        l33tMaxSubstitutions,
      }),
  );
  return (password, about) => {
    const words = wordsOf(about);
    const level = (end: number) => levels[zxcvbn.check(password.slice(0, end), words).score];
    const beginning = level(enough);
    // More characters make no password easier to guess.
    return beginning === 'veryStrong' || password.length <= enough ? beginning : level(longest);
  };
}

/** What is known of the person, whole and in its parts: of an address, the name and the domain. */
function wordsOf(about: readonly string[]): string[] {
  return [...new Set(about.flatMap((text) => [text, ...text.split('@'), ...text.split(/[^\p{L}\p{N}]+/u)]))].filter(
    ({ length }) => length > 2,
  );
}
