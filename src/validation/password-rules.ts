import type { PasswordRuleName } from '../messages/messages.js';
import type { ResolvedPasswordPolicy } from '../schema/types.js';

/** One rule of a user pool's password policy. */
export interface PasswordRule {
  readonly name: PasswordRuleName;
  /** Whether a password keeps the rule. Takes time in proportion to its length at most. */
  readonly met: (password: string) => boolean;
}

/**
 * The rules of a policy, in the order of the checklist: the one list that validator and checklist share.
 *
 * As Cognito has them: the letters are those of Basic Latin, the symbols are the 32 punctuation characters of ASCII and
 * a space that neither starts nor ends the password. Length is counted in UTF-16 units, as HTML and Cognito's limits
 * are; where the service counts otherwise (an emoji is two units), it has the last word.
 *
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html
 * @example
 * passwordRules(policy).filter((rule) => !rule.met(password)).map((rule) => rule.name); // what is missing
 */
export function passwordRules(policy: ResolvedPasswordPolicy): readonly PasswordRule[] {
  const rules: PasswordRule[] = [{ name: 'length', met: (password) => password.length >= policy.minLength }];
  if (policy.requireLowercase) rules.push({ name: 'lowercase', met: (password) => /[a-z]/.test(password) });
  if (policy.requireUppercase) rules.push({ name: 'uppercase', met: (password) => /[A-Z]/.test(password) });
  if (policy.requireNumbers) rules.push({ name: 'number', met: (password) => /[0-9]/.test(password) });
  if (policy.requireSymbols) rules.push({ name: 'symbol', met: (password) => /[!-/:-@[-`{-~]|[^] [^]/.test(password) });
  return rules;
}

/**
 * The policy for password generators, as the value of Apple's `passwordrules` attribute. One `required` for each kind
 * (a comma would mean “or”); in the symbols `-` stands first and `]` last, or the parser gives up.
 *
 * @see https://developer.apple.com/password-rules/
 */
export function passwordRulesAttribute(policy: ResolvedPasswordPolicy): string {
  return [
    `minlength: ${policy.minLength};`,
    policy.requireLowercase && 'required: lower;',
    policy.requireUppercase && 'required: upper;',
    policy.requireNumbers && 'required: digit;',
    policy.requireSymbols && 'required: [-!"#$%&\'()*+,./:;<=>?@[\\^_`{|}~]];',
  ]
    .filter(Boolean)
    .join(' ');
}
