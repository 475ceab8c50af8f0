import { developerError } from '../messages/developer-error.js';

/** For a description that nobody checked: what JSON may hold, whatever the types say. No value of it is ever quoted. */
export function descriptionError(words: string): Error {
  return developerError(
    'user-pool-description',
    process.env.NODE_ENV !== 'production' &&
      `${words} Give what DescribeUserPool and DescribeUserPoolClient answer, or an amplify_outputs.json of version 1, as it is.`,
  );
}

type Json = Readonly<Record<string, unknown>>;

export function objectAt(value: unknown, where: string): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json; // just checked
  throw descriptionError(`${where} is not an object.`);
}

/** A list that may be missing. */
export function listAt(value: unknown, where: string): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  throw descriptionError(`${where} is not a list.`);
}

/** A list of some words, which may be missing; other words are turned down. */
export function wordsAt<Word extends string>(value: unknown, where: string, allowed: readonly Word[]): readonly Word[] {
  return listAt(value, where).map((given) => {
    const word = allowed.find((one) => one === given);
    if (word) return word;
    throw descriptionError(`${where} has an entry that is none of ${allowed.join(', ')}.`);
  });
}

/** A list of any words, which may be missing. */
export function stringsAt(value: unknown, where: string): readonly string[] {
  return listAt(value, where).map((given) => {
    if (typeof given === 'string') return given;
    throw descriptionError(`${where} has an entry that is no string.`);
  });
}

/** A limit, which travels as a string and may be missing. */
export function limitAt(value: unknown, where: string): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const limit = typeof value === 'string' || typeof value === 'number' ? Number(value) : NaN;
  if (Number.isFinite(limit)) return limit;
  throw descriptionError(`${where} is no number.`);
}
