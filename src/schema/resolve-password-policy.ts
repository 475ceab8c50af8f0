import { developerError } from '../messages/developer-error.js';
import type { PasswordPolicy, ResolvedPasswordPolicy } from './types.js';

/**
 * The policy with every rule decided: without one, Cognito's default of 8 characters and all four kinds.
 *
 * @throws `password-policy` when the length is outside Cognito's 6 to 99
 */
export function resolvePasswordPolicy(policy: PasswordPolicy | undefined): ResolvedPasswordPolicy {
  const { minLength = 8 } = policy ?? {};
  if (!Number.isInteger(minLength) || minLength < 6 || minLength > 99) {
    throw developerError(
      'password-policy',
      process.env.NODE_ENV !== 'production' &&
        `passwordPolicy.minLength is ${minLength}. A user pool's is a whole number from 6 to 99, so this form would turn down passwords that the pool takes, or the reverse. Give the MinimumLength of the pool.`,
    );
  }
  const all = !policy;
  return {
    requireLowercase: all,
    requireUppercase: all,
    requireNumbers: all,
    requireSymbols: all,
    ...policy,
    minLength,
  };
}
