import { describe, expect, it } from 'vitest';
import { createFakeUserPool, type FakeUserPoolOptions, type PasswordPolicyDescription } from '../../src/testing.js';

const signUp = (Password: string | undefined, options: FakeUserPoolOptions = {}) =>
  createFakeUserPool(options).signUp({ ClientId: 'client', Username: 'ada@example.com', Password });
const withPolicy = (PasswordPolicy: PasswordPolicyDescription) => ({
  userPool: { UsernameAttributes: ['email'], Policies: { PasswordPolicy } },
});

describe('the default policy', () => {
  it.each([
    'Passw0rd!',
    'Pass w0rd',
    'Pässw0rd~',
    ...[...'^$*.[]{}()?"!@#%&/\\,><\':;|_~`=+-'].map((symbol) => `Passw0rd${symbol}x`),
    `Aa1!${'x'.repeat(252)}`,
  ])('takes %j', async (password) => {
    await expect(signUp(password)).resolves.toMatchObject({ UserConfirmed: false });
  });

  const policy = 'Password did not conform with policy: ';
  it.each([
    ['', `${policy}Password not long enough`],
    ['Aa1!', `${policy}Password not long enough`],
    ['PASSW0RD!', `${policy}Password must have lowercase characters`],
    ['passw0rd!', `${policy}Password must have uppercase characters`],
    ['ÄÖÜ-passw0rd', `${policy}Password must have uppercase characters`],
    ['Password!', `${policy}Password must have numeric characters`],
    ['Password٣!', `${policy}Password must have numeric characters`],
    ['Passw0rdx', `${policy}Password must have symbol characters`],
    ['Passw0rd€', `${policy}Password must have symbol characters`],
    [' Passw0rd', `${policy}Password must have symbol characters`],
    ['passwords', `${policy}Password must have uppercase characters`],
    [' Passw0rd!', `${policy}Password must satisfy regular expression pattern: ^\\S.*\\S$`],
    ['Passw0rd! ', `${policy}Password must satisfy regular expression pattern: ^\\S.*\\S$`],
  ])('refuses %j and says one reason', async (password, message) => {
    await expect(signUp(password)).rejects.toMatchObject({ name: 'InvalidPasswordException', message });
  });

  it('refuses 257 characters as a parameter', async () => {
    await expect(signUp(`Aa1!${'x'.repeat(253)}`)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message:
        "1 validation error detected: Value at 'password' failed to satisfy constraint: Member must have length less than or equal to 256",
    });
  });
});

describe('a policy of the pool', () => {
  it.each<[PasswordPolicyDescription, string]>([
    [{ MinimumLength: 6 }, 'aaaaaa'],
    [{}, 'aaaaaaaa'],
    [{ MinimumLength: 99, RequireNumbers: true }, `1${'a'.repeat(98)}`],
  ])('%j takes %j', async (policy, password) => {
    await expect(signUp(password, withPolicy(policy))).resolves.toMatchObject({ UserConfirmed: false });
  });

  it.each<[PasswordPolicyDescription, string, RegExp]>([
    [{ MinimumLength: 12 }, 'aaaaaaaaaaa', /not long enough$/],
    [{ RequireSymbols: true }, 'aaaaaaaa', /symbol characters$/],
  ])('%j refuses %j', async (policy, password, message) => {
    await expect(signUp(password, withPolicy(policy))).rejects.toThrow(message);
  });
});

it('is too short for any policy in the words of the older generation', async () => {
  const older: FakeUserPoolOptions = { ...withPolicy({ MinimumLength: 10 }), attributeTexts: 'plain' };
  await expect(signUp('Aa1!x', older)).rejects.toMatchObject({
    name: 'InvalidParameterException',
    message:
      "1 validation error detected: Value at 'password' failed to satisfy constraint: Member must have length greater than or equal to 6",
  });
  await expect(signUp('Aa1!xy', older)).rejects.toMatchObject({ name: 'InvalidPasswordException' });
});

it('refuses a password that is known to attackers', async () => {
  await expect(signUp('Passw0rd!', { compromisedPasswords: ['Passw0rd!'] })).rejects.toMatchObject({
    name: 'InvalidPasswordException',
    message: 'Provided password cannot be used for security reasons.',
  });
});

describe('no password', () => {
  const offering = (...AllowedFirstAuthFactors: string[]) => ({
    userPool: { UsernameAttributes: ['email'], Policies: { SignInPolicy: { AllowedFirstAuthFactors } } },
  });

  it.each([undefined, ''])('%j is taken where people sign in with a code', async (password) => {
    await expect(signUp(password, offering('PASSWORD', 'EMAIL_OTP'))).resolves.toBeDefined();
    await expect(signUp(password, offering('SMS_OTP'))).resolves.toBeDefined();
  });

  it('is refused elsewhere', async () => {
    await expect(signUp(undefined, offering('PASSWORD', 'WEB_AUTHN'))).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
  });
});

it('can be asked whether it has a password, and never shows one', async () => {
  const pool = createFakeUserPool();
  await pool.signUp({ ClientId: 'client', Username: 'ada@example.com', Password: 'Two  spaces 1!' });
  const user = pool.findUser('ada@example.com');
  expect(user?.hasPassword('Two  spaces 1!')).toBe(true);
  expect(user?.hasPassword('Two spaces 1!')).toBe(false);
  expect(JSON.stringify([pool.users, pool.requests, pool.inbox.messages])).not.toContain('spaces');
});
