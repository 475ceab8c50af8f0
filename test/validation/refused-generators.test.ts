import { expect, it } from 'vitest';
import { resolvePasswordPolicy } from '../../src/schema/resolve-password-policy.js';
import type { PasswordPolicy } from '../../src/schema/types.js';
import { refusedGenerators } from '../../src/validation/refused-generators.js';

const letters = { requireLowercase: true, requireUppercase: true };

it.each<readonly [PasswordPolicy | undefined, readonly string[]]>([
  [undefined, ['Chrome']],
  [{}, []],
  [{ minLength: 8, ...letters, requireNumbers: true }, []],
  [{ minLength: 8, requireSymbols: true }, ['Chrome']],
  [{ minLength: 15, ...letters, requireNumbers: true }, []],
  [{ minLength: 16 }, ['Chrome', 'Firefox']],
  [{ minLength: 20, requireSymbols: true }, ['Chrome', 'Firefox']],
  [{ minLength: 21 }, ['Chrome', 'Firefox', 'Safari']],
])('with the policy %j the suggestions of %j are turned down (P-10)', (policy, refused) => {
  expect(refusedGenerators(resolvePasswordPolicy(policy))).toEqual(refused);
});
