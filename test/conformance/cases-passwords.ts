import type { Case } from './cases.js';
import { outcome } from './outcome.js';
import { ada, emailPool, signUp } from './people.js';

const PasswordPolicy = {
  MinimumLength: 10,
  RequireLowercase: true,
  RequireUppercase: true,
  RequireNumbers: true,
  RequireSymbols: true,
};

const broken: readonly (readonly [id: string, password: string, rule: string])[] = [
  ['password-is-too-short', 'Aa1!aaaaa', 'Password not long enough'],
  ['password-has-no-lowercase-letter', 'AAAAAAAA1!', 'Password must have lowercase characters'],
  ['password-has-no-uppercase-letter', 'aaaaaaaa1!', 'Password must have uppercase characters'],
  ['password-has-no-digit', 'Aaaaaaaaa!', 'Password must have numeric characters'],
  ['password-has-no-symbol', 'Aaaaaaaaa1', 'Password must have symbol characters'],
  ['password-ends-in-a-space', 'Aaaaaaaa1! ', 'Password must satisfy regular expression pattern: ^\\S.*\\S$'],
];

export const passwordCases: readonly Case[] = [
  ...broken.map(([id, Password, rule]): Case => ({
    id,
    settings: { ...emailPool, Policies: { PasswordPolicy } },
    run: (target) => outcome(signUp(target, ada, { Password })),
    expected: { name: 'InvalidPasswordException', message: `Password did not conform with policy: ${rule}` },
  })),
  {
    id: 'password-keeps-the-policy',
    settings: { ...emailPool, Policies: { PasswordPolicy } },
    run: async (target) => {
      await signUp(target, ada, { Password: 'Aa1 é"\\aaa💃' });
      return (await target.readUser(ada))?.status;
    },
    expected: 'UNCONFIRMED',
  },
  {
    id: 'no-password-where-people-sign-in-with-a-code',
    settings: { ...emailPool, Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } } },
    run: async (target) => {
      await signUp(target, ada, { Password: undefined });
      return (await target.readUser(ada))?.status;
    },
    expected: 'UNCONFIRMED',
  },
];
