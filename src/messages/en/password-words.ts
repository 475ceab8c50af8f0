import { list } from '../list.js';
import type { FieldErrorWords, PasswordRuleName } from '../messages.js';
import { plural } from '../plural.js';
import { spokenWait } from '../spoken-wait.js';

export const counted = (count = 0, unit = 'character'): string =>
  `${count} ${plural('en', count, { one: unit, other: `${unit}s` })}`;

export function waiting(seconds: number): string {
  const { unit, count } = spokenWait(seconds);
  return counted(count, unit);
}

const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'a lowercase letter',
  uppercase: 'an uppercase letter',
  number: 'a number',
  symbol: 'a symbol',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `at least ${counted(minLength)}` : ruleWords[rule]));
  return list('en-GB', words) || 'more characters';
}
