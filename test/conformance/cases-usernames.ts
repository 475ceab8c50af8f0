import type { Case } from './cases.js';
import { outcome } from './outcome.js';
import { ada, attributes, confirm, emailPool, namePool, signUp } from './people.js';

const invalid = (message: string) => ({ name: 'InvalidParameterException', message });
const phonePool = { UsernameAttributes: ['phone_number'], AutoVerifiedAttributes: ['phone_number'] };

export const usernameCases: readonly Case[] = [
  {
    id: 'username-is-no-email-address',
    settings: emailPool,
    run: (target) => outcome(signUp(target, 'ada')),
    expected: invalid('Username should be an email.'),
  },
  {
    id: 'username-is-half-an-email-address',
    settings: emailPool,
    run: (target) => outcome(signUp(target, 'ada@')),
    expected: invalid('Invalid email address format.'),
  },
  {
    id: 'username-is-no-phone-number',
    settings: phonePool,
    run: (target) => outcome(signUp(target, ada)),
    expected: invalid('Username should be a phone number.'),
  },
  {
    id: 'username-is-a-phone-number',
    settings: phonePool,
    run: (target) => outcome(signUp(target, '+14325551212')),
    expected: {
      UserConfirmed: false,
      UserSub: 'a UUID',
      CodeDeliveryDetails: {
        Destination: '+*******1212',
        DeliveryMedium: 'SMS',
        AttributeName: 'phone_number',
      },
    },
  },
  {
    id: 'username-with-a-space',
    settings: namePool,
    run: (target) => outcome(signUp(target, 'ada lovelace', { UserAttributes: attributes({ email: ada }) })),
    expected: invalid(
      "1 validation error detected: Value at 'username' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+",
    ),
  },
  {
    id: 'username-of-another-alphabet',
    settings: namePool,
    run: async (target) => {
      await signUp(target, 'Ада-💃', { UserAttributes: attributes({ email: ada }) });
      return (await target.readUser('Ада-💃'))?.status;
    },
    expected: 'UNCONFIRMED',
  },
  {
    id: 'username-is-taken',
    settings: namePool,
    run: async (target) => {
      await signUp(target, 'ada', { UserAttributes: attributes({ email: ada }) });
      return outcome(signUp(target, 'ada', { UserAttributes: attributes({ email: 'other@example.com' }) }));
    },
    expected: { name: 'UsernameExistsException', message: 'User already exists' },
  },
  {
    id: 'email-address-is-taken',
    settings: emailPool,
    run: async (target) => {
      await signUp(target, ada);
      return outcome(signUp(target, ada));
    },
    expected: { name: 'UsernameExistsException', message: 'An account with the given email already exists.' },
  },
  {
    id: 'email-address-is-taken-in-other-letters',
    settings: { ...emailPool, UsernameConfiguration: { CaseSensitive: false } },
    run: async (target) => {
      await signUp(target, ada);
      return outcome(signUp(target, 'Ada@Example.com'));
    },
    expected: { name: 'UsernameExistsException', message: 'An account with the given email already exists.' },
  },
  {
    id: 'email-address-as-username-where-it-is-an-alias',
    settings: { AliasAttributes: ['email'], AutoVerifiedAttributes: ['email'] },
    run: (target) => outcome(signUp(target, ada, { UserAttributes: attributes({ email: ada }) })),
    expected: invalid('Username cannot be of email format, since user pool is configured for email alias.'),
  },
  {
    id: 'alias-is-taken-at-confirmation',
    settings: { AliasAttributes: ['email'], AutoVerifiedAttributes: ['email'] },
    run: async (target) => {
      const UserAttributes = attributes({ email: ada });
      await signUp(target, 'first', { UserAttributes });
      await confirm(target, 'first', await target.readCode('first'));
      await signUp(target, 'second', { UserAttributes });
      return outcome(confirm(target, 'second', await target.readCode('second')));
    },
    expected: { name: 'AliasExistsException', message: 'An account with the given email already exists.' },
  },
];
