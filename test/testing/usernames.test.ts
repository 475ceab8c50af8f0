import { describe, expect, it } from 'vitest';
import { createFakeUserPool, type UserPoolDescription } from '../../src/testing.js';

const Password = 'Correct-horse-1';
const signUp = (userPool: UserPoolDescription, Username: string) =>
  createFakeUserPool({ userPool }).signUp({ ClientId: 'client', Username, Password });

const plain: UserPoolDescription = {};
const email: UserPoolDescription = { UsernameAttributes: ['email'] };
const phone: UserPoolDescription = { UsernameAttributes: ['phone_number'] };
const either: UserPoolDescription = { UsernameAttributes: ['email', 'phone_number'] };
const alias: UserPoolDescription = { AliasAttributes: ['email', 'phone_number'] };

describe('a pool takes the usernames of its kind', () => {
  it.each([
    ['plain', plain, 'ada'],
    ['plain', plain, 'ada@example.com'],
    ['plain', plain, '+14325551212'],
    ['plain', plain, 'Åsa-💃'],
    ['plain', plain, '__proto__'],
    ['plain', plain, 'x'.repeat(128)],
    ['email', email, 'ada+test@example.com'],
    ['email', email, "o'neill@sub.example.co.uk"],
    ['email', email, 'jürgen@exämple.de'],
    ['phone', phone, '+14325551212'],
    ['either', either, 'ada@example.com'],
    ['either', either, '+14325551212'],
    ['alias', alias, 'ada'],
    ['alias', alias, 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6'],
  ])('%s: %j %s', async (_, pool, username) => {
    await expect(signUp(pool, username)).resolves.toMatchObject({ UserConfirmed: false });
  });
});

describe('a pool refuses other usernames, in the words of the service', () => {
  const pattern =
    "1 validation error detected: Value at 'username' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+";
  it.each([
    ['plain', plain, 'ada lovelace', pattern],
    ['plain', plain, 'ada\n', pattern],
    ['plain', plain, '\ud800', pattern],
    [
      'plain',
      plain,
      '',
      "1 validation error detected: Value at 'username' failed to satisfy constraint: Member must have length greater than or equal to 1",
    ],
    [
      'plain',
      plain,
      'x'.repeat(129),
      "1 validation error detected: Value at 'username' failed to satisfy constraint: Member must have length less than or equal to 128",
    ],
    ['email', email, 'ada', 'Username should be an email.'],
    ['email', email, '+14325551212', 'Username should be an email.'],
    ['email', email, 'ada@', 'Invalid email address format.'],
    ['email', email, '@example.com', 'Invalid email address format.'],
    ['email', email, 'a..b@example.com', 'Invalid email address format.'],
    ['email', email, 'ada@example..com', 'Invalid email address format.'],
    ['phone', phone, 'ada@example.com', 'Username should be a phone number.'],
    ['phone', phone, '004325551212', 'Username should be a phone number.'],
    ['phone', phone, '+1-432-555-1212', 'Invalid phone number format.'],
    ['either', either, 'ada', 'Username should be either an email or a phone number.'],
    ['either', either, '+1abc', 'Invalid phone number format.'],
    [
      'alias',
      alias,
      'ada@example.com',
      'Username cannot be of email format, since user pool is configured for email alias.',
    ],
    [
      'alias',
      alias,
      '+14325551212',
      'Username cannot be of phone number format, since user pool is configured for phone number alias.',
    ],
  ])('%s: %j %j', async (_, pool, username, message) => {
    await expect(signUp(pool, username)).rejects.toMatchObject({ name: 'InvalidParameterException', message });
  });
});

describe('a username is taken once', () => {
  const sign = (pool: ReturnType<typeof createFakeUserPool>, Username: string, phone_number?: string) =>
    pool.signUp({
      ClientId: 'client',
      Username,
      Password,
      UserAttributes: phone_number ? [{ Name: 'phone_number', Value: phone_number }] : [],
    });

  it.each([
    ['plain', plain, 'ada', 'ada', 'User already exists'],
    ['email', email, 'a@x.org', 'a@x.org', 'An account with the given email already exists.'],
    ['phone', phone, '+14325551212', '+14325551212', 'An account with the given phone_number already exists.'],
  ])('%s', async (_, userPool, first, second, message) => {
    const pool = createFakeUserPool({ userPool });
    await sign(pool, first);
    await expect(sign(pool, second)).rejects.toMatchObject({ name: 'UsernameExistsException', message });
    expect(pool.users).toHaveLength(1);
  });

  it('tells A@x.org from a@x.org unless the pool ignores case', async () => {
    const strict = createFakeUserPool({ userPool: email });
    await sign(strict, 'A@x.org');
    await sign(strict, 'a@x.org');
    expect(strict.users).toHaveLength(2);

    const lax = createFakeUserPool({ userPool: { ...email, UsernameConfiguration: { CaseSensitive: false } } });
    await sign(lax, 'A@x.org');
    await expect(sign(lax, 'a@x.org')).rejects.toMatchObject({ name: 'UsernameExistsException' });
    expect(lax.findUser('a@X.org')?.attributes).toEqual({ email: 'A@x.org' });
  });

  it('counts a phone number that another user gave beside an email address', async () => {
    const pool = createFakeUserPool({ userPool: either });
    await sign(pool, 'a@x.org', '+14325551212');
    await expect(sign(pool, 'b@x.org', '+14325551212')).rejects.toMatchObject({
      message: 'An account with the given phone_number already exists.',
    });
  });

  it('creates one user of two requests at once (F-33)', async () => {
    const pool = createFakeUserPool();
    const both = await Promise.allSettled([sign(pool, 'a@x.org'), sign(pool, 'a@x.org')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(pool.users).toHaveLength(1);
  });
});

describe('what the pool calls the user', () => {
  it('is the sub where the username is an address, and the address becomes an attribute', async () => {
    const pool = createFakeUserPool({ userPool: phone });
    const { UserSub } = await pool.signUp({ ClientId: 'client', Username: '+14325551212', Password });
    expect(pool.users).toMatchObject([
      { username: UserSub, sub: UserSub, attributes: { phone_number: '+14325551212' } },
    ]);
    expect(pool.findUser(UserSub ?? '')).toEqual(pool.findUser('+14325551212'));
  });

  it('is the name that was sent in other pools', async () => {
    const pool = createFakeUserPool({ userPool: plain });
    const { UserSub } = await pool.signUp({ ClientId: 'client', Username: 'ada', Password });
    expect(pool.users).toMatchObject([{ username: 'ada', sub: UserSub, attributes: {} }]);
  });
});
