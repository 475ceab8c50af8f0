import fc from 'fast-check';
import { passwordWorlds } from './agreement-passwords.js';
import { email, flag, goodPassword, number, password, phone, text, username } from './agreement-values.js';
import { type AgreementWorld, attribute, seats } from './agreement-world.js';

const aliases = ['email', 'phone_number'] as const;

export const worlds: readonly AgreementWorld[] = [
  ...passwordWorlds,
  {
    title: 'names as usernames, and fields of every type',
    schema: {
      fields: [
        { name: 'phone_number' },
        { name: 'birthdate' },
        { name: 'given_name', required: true, maxLength: 20 },
        seats.field,
        { name: 'custom:code', minLength: 3, maxLength: 6 },
        { name: 'custom:ok', dataType: 'Boolean' },
        { name: 'custom:a.b[0]' },
      ],
    },
    pool: {
      userPool: {
        SchemaAttributes: [
          attribute('given_name', 'String', { Required: true, StringAttributeConstraints: { MaxLength: '20' } }),
          seats.attribute,
          attribute('custom:code', 'String', { StringAttributeConstraints: { MinLength: '3', MaxLength: '6' } }),
          attribute('custom:ok', 'Boolean'),
          attribute('custom:a.b[0]'),
        ],
      },
    },
    typed: fc.record({
      username: fc.oneof(fc.string({ minLength: 1, maxLength: 12 }), fc.uuid()),
      password,
      phone_number: phone,
      birthdate: fc.oneof(
        fc.constantFrom('', '1990-02-28', '90-1-1', '2000-01-01 '),
        fc
          .date({ min: new Date('1900-01-01'), max: new Date('2020-01-01'), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, 10)),
      ),
      given_name: fc.oneof(fc.constant('Ada'), text),
      'custom:seats': number,
      'custom:code': fc.string({ maxLength: 8 }),
      'custom:ok': flag,
      'custom:a.b[0]': text,
    }),
  },
  {
    title: 'email addresses as usernames, and a policy of its own',
    schema: { usernameAttributes: ['email'], passwordPolicy: { minLength: 6, requireNumbers: true } },
    pool: {
      userPool: {
        UsernameAttributes: ['email'],
        Policies: { PasswordPolicy: { MinimumLength: 6, RequireNumbers: true } },
      },
    },
    typed: fc.record({ email, password: fc.oneof(goodPassword, password) }),
  },
  {
    title: 'telephone numbers as usernames',
    schema: { usernameAttributes: ['phone_number'], fields: [{ name: 'email', required: true }] },
    pool: {
      userPool: {
        UsernameAttributes: ['phone_number'],
        SchemaAttributes: [attribute('email', 'String', { Required: true })],
      },
    },
    typed: fc.record({ phone_number: phone, email, password: goodPassword }),
  },
  {
    title: 'email addresses or telephone numbers as usernames',
    schema: { usernameAttributes: ['email', 'phone_number'] },
    pool: { userPool: { UsernameAttributes: ['email', 'phone_number'] } },
    typed: fc.record({ username: fc.oneof(email, phone), password: goodPassword }),
  },
  {
    title: 'aliases beside a name that is chosen',
    schema: {
      aliasAttributes: [...aliases, 'preferred_username'],
      fields: [{ name: 'email', required: true }, { name: 'phone_number' }],
    },
    pool: {
      userPool: {
        AliasAttributes: [...aliases, 'preferred_username'],
        SchemaAttributes: [attribute('email', 'String', { Required: true })],
      },
    },
    typed: fc.record({
      username: fc.oneof(username, email, phone),
      email,
      phone_number: phone,
      password: goodPassword,
    }),
  },
  {
    title: 'aliases, and a name that is generated',
    schema: {
      aliasAttributes: aliases,
      username: 'generate',
      fields: [{ name: 'email', required: true }, { name: 'phone_number' }, seats.field],
    },
    pool: {
      attributeTexts: 'plain',
      userPool: {
        AliasAttributes: aliases,
        SchemaAttributes: [attribute('email', 'String', { Required: true }), seats.attribute],
      },
    },
    typed: fc.record({
      email,
      phone_number: phone,
      'custom:seats': number,
      password: fc.oneof(goodPassword, password),
    }),
  },
  {
    title: 'fields that are there only sometimes',
    schema: {
      usernameAttributes: ['email'],
      fields: [
        { name: 'kind', type: 'select', options: ['person', 'company'], sendTo: 'clientMetadata' },
        { name: 'custom:firm', required: true, maxLength: 10, visibleWhen: ({ kind }) => kind === 'company' },
        { ...seats.field, required: true, visibleWhen: (values) => !!values['custom:firm'] },
        { name: 'phone_number', visibleWhen: ({ kind }) => kind === 'person' },
      ],
    },
    pool: {
      userPool: {
        UsernameAttributes: ['email'],
        SchemaAttributes: [
          attribute('custom:firm', 'String', { StringAttributeConstraints: { MaxLength: '10' } }),
          seats.attribute,
        ],
      },
    },
    typed: fc.record({
      email: fc.oneof({ weight: 4, arbitrary: fc.constant('ada@example.com') }, { weight: 1, arbitrary: email }),
      password: goodPassword,
      kind: fc.constantFrom('person', 'company', ''),
      'custom:firm': fc.oneof(text, fc.constant('ACME')),
      'custom:seats': number,
      phone_number: phone,
    }),
  },
];
