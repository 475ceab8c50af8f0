import { describe, expect, it } from 'vitest';
import { createFakeUserPool, type FakeUserPoolOptions } from '../../src/testing.js';

const SchemaAttributes = [
  { Name: 'custom:seats', AttributeDataType: 'Number', NumberAttributeConstraints: { MinValue: '1', MaxValue: '500' } },
  { Name: 'custom:unit', AttributeDataType: 'String', StringAttributeConstraints: { MinLength: '2', MaxLength: '5' } },
  { Name: 'custom:agreed', AttributeDataType: 'Boolean' },
  { Name: 'custom:since', AttributeDataType: 'DateTime' },
  { Name: 'dev:score', AttributeDataType: 'Number', DeveloperOnlyAttribute: true },
];
const userPool = { UsernameAttributes: ['email'], SchemaAttributes };

type Attributes = Record<string, string | undefined>;
function signUp(attributes: Attributes, options: FakeUserPoolOptions = { userPool }) {
  const pool = createFakeUserPool(options);
  return pool
    .signUp({
      ClientId: 'client',
      Username: 'ada@example.com',
      Password: 'Correct-horse-1',
      UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
    })
    .then(() => pool.findUser('ada@example.com')?.attributes);
}

describe('the pool stores what fits its schema, as strings', () => {
  it.each<Attributes>([
    { given_name: 'Ada', family_name: 'Lovelace' },
    { birthdate: '1815-12-10' },
    { phone_number: '+14325551212' },
    { 'custom:seats': '1' },
    { 'custom:seats': '500' },
    { 'custom:unit': 'ab' },
    { 'custom:unit': 'abcde' },
    { 'custom:agreed': 'true' },
    { 'custom:agreed': 'false' },
    { 'custom:since': '2020-01-01T12:00:00+01:00' },
    { updated_at: '1700000000' },
    { website: 'x'.repeat(2048) },
  ])('%j', async (attributes) => {
    expect(await signUp(attributes)).toEqual({ email: 'ada@example.com', ...attributes });
  });

  it('and leaves out what is blank', async () => {
    expect(await signUp({ nickname: '' })).toEqual({ email: 'ada@example.com' });
  });
});

describe('the pool refuses what does not fit, in the words of the service', () => {
  const schema = 'Attributes did not conform to the schema: ';
  const unauthorized = 'A client attempted to write unauthorized attribute';
  const shape = (path: string, words: string) =>
    `1 validation error detected: Value at 'userAttributes.1.member.${path}' failed to satisfy constraint: Member must ${words}`;

  it.each<[Attributes, string, string]>([
    [
      { 'custom:nope': 'x' },
      'InvalidParameterException',
      `${schema}Type for attribute {custom:nope} could not be determined`,
    ],
    [{ seats: '1' }, 'InvalidParameterException', `${schema}Type for attribute {seats} could not be determined`],
    [
      { constructor: 'x' },
      'InvalidParameterException',
      `${schema}Type for attribute {constructor} could not be determined`,
    ],
    [{ given_name: undefined }, 'InvalidParameterException', 'Attribute value for given_name must not be null'],
    [{ email_verified: 'true' }, 'NotAuthorizedException', unauthorized],
    [{ sub: 'x' }, 'NotAuthorizedException', unauthorized],
    [{ 'dev:score': '1' }, 'NotAuthorizedException', unauthorized],
    [{ phone_number: '432 555 1212' }, 'InvalidParameterException', 'Invalid phone number format.'],
    [
      { birthdate: '1815-1-1' },
      'InvalidParameterException',
      `${schema}birthdate: String must have at least 10 characters`,
    ],
    [
      { birthdate: '1815-12-100' },
      'InvalidParameterException',
      `${schema}birthdate: String must have at most 10 characters`,
    ],
    [
      { 'custom:unit': 'a' },
      'InvalidParameterException',
      `${schema}custom:unit: String must have at least 2 characters`,
    ],
    [
      { 'custom:unit': 'abcdef' },
      'InvalidParameterException',
      `${schema}custom:unit: String must have at most 5 characters`,
    ],
    [{ 'custom:seats': '0' }, 'InvalidParameterException', `${schema}custom:seats: Number must be at least 1`],
    [{ 'custom:seats': '501' }, 'InvalidParameterException', `${schema}custom:seats: Number must be at most 500`],
    [{ 'custom:seats': '0x10' }, 'InvalidParameterException', `${schema}custom:seats: Attribute value is not a number`],
    [
      { 'custom:agreed': 'on' },
      'InvalidParameterException',
      `${schema}custom:agreed: Attribute value is not a boolean`,
    ],
    [{ 'custom:since': 'soon' }, 'InvalidParameterException', `${schema}custom:since: Attribute value is not a date`],
    [
      { website: 'x'.repeat(2049) },
      'InvalidParameterException',
      shape('value', 'have length less than or equal to 2048'),
    ],
    [{ ['x'.repeat(33)]: 'x' }, 'InvalidParameterException', shape('name', 'have length less than or equal to 32')],
  ])('%j', async (attributes, name, message) => {
    await expect(signUp(attributes)).rejects.toMatchObject({ name, message });
  });

  it('names an email address that is none where a name is the username', async () => {
    const pool = createFakeUserPool({ userPool: {} });
    const request = { ClientId: 'client', Username: 'ada', Password: 'Correct-horse-1' };
    await expect(pool.signUp({ ...request, UserAttributes: [{ Name: 'email', Value: 'ada' }] })).rejects.toMatchObject({
      message: 'Invalid email address format.',
    });
  });
});

describe('required attributes', () => {
  const required = (...names: string[]) => ({
    ...userPool,
    SchemaAttributes: names.map((Name) => ({ Name, Required: true })),
  });

  it.each([
    ['absent', {}],
    ['blank', { given_name: '' }],
  ])('are missed when %s', async (_, attributes) => {
    await expect(signUp(attributes, { userPool: required('given_name') })).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'Attributes did not conform to the schema: name.givenName: The attribute name.givenName is required',
    });
  });

  it('are named all at once, in the newer and in the older words of the service', async () => {
    const options = { userPool: required('name', 'birthdate') };
    await expect(signUp({}, options)).rejects.toMatchObject({
      message:
        'Attributes did not conform to the schema: name.formatted: The attribute name.formatted is required, birthdate: The attribute birthdate is required',
    });
    await expect(signUp({}, { ...options, attributeTexts: 'plain' })).rejects.toMatchObject({
      message:
        'Attributes did not conform to the schema: name: The attribute is required\nbirthdate: The attribute is required\n',
    });
    await expect(signUp({ 'custom:x': '1' }, { ...options, attributeTexts: 'plain' })).rejects.toMatchObject({
      message: 'Attributes did not conform to the schema: custom:x: Attribute does not exist in the schema.\n',
    });
  });

  it('are given by the username where that is the attribute', async () => {
    expect(await signUp({}, { userPool: required('email', 'sub') })).toEqual({ email: 'ada@example.com' });
  });
});

it('refuses an attribute that the app client may not write', async () => {
  const options = { userPool, userPoolClient: { WriteAttributes: ['email', 'custom:seats'] } };
  expect(await signUp({ 'custom:seats': '7' }, options)).toMatchObject({ 'custom:seats': '7' });
  await expect(signUp({ nickname: 'A' }, options)).rejects.toMatchObject({ name: 'NotAuthorizedException' });
});

it('refuses a preferred username before confirmation where it is an alias', async () => {
  const pool = createFakeUserPool({ userPool: { AliasAttributes: ['preferred_username'] } });
  await expect(
    pool.signUp({
      ClientId: 'client',
      Username: 'ada',
      Password: 'Correct-horse-1',
      UserAttributes: [{ Name: 'preferred_username', Value: 'countess' }],
    }),
  ).rejects.toMatchObject({
    message:
      'Preferred username cannot be provided for unconfirmed account, since user pool is configured for preferred username alias.',
  });
});

it.each([7, true, ['x'], { x: 1 }])('refuses the value %j, which is no string', async (Value) => {
  const answer = createFakeUserPool({ userPool }).signUp({
    ClientId: 'client',
    Username: 'ada@example.com',
    Password: 'Correct-horse-1',
    // @ts-expect-error the types forbid what a form written in JavaScript may still send
    UserAttributes: [{ Name: 'custom:seats', Value }],
  });
  await expect(answer).rejects.toMatchObject({
    name: 'SerializationException',
    message: expect.stringMatching(/can not be converted to an String$/) as string,
  });
});
