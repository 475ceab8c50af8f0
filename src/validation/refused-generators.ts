import type { ResolvedPasswordPolicy } from '../schema/types.js';
import { passwordRules } from './password-rules.js';

export type PasswordGenerator = 'Chrome' | 'Firefox' | 'Safari';

/** What each browser generates for a page that it knows no rules of. Apple's reads the field's `passwordrules` besides. */
const generated: readonly (readonly [PasswordGenerator, string])[] = [
  // 15 letters and digits, and no symbol.
  ['Chrome', 'uY7hTq2mWe9RkPd'],
  // 15, with a symbol.
  ['Firefox', 'k3;Vq9RtYw2HmZp'],
  // 20, in three groups: small letters, one of them a capital, a digit and two hyphens.
  ['Safari', 'hubnof-9xicka-Wyrfed'],
];

/**
 * The browsers whose own generated passwords a policy turns down: people who take the suggestion are told that it is
 * wrong (P-10).
 *
 * @example
 * refusedGenerators({ minLength: 8, requireSymbols: true, … }); // ['Chrome']
 */
export function refusedGenerators(policy: ResolvedPasswordPolicy): readonly PasswordGenerator[] {
  const rules = passwordRules(policy);
  return generated.filter(([, password]) => !rules.every((rule) => rule.met(password))).map(([name]) => name);
}
