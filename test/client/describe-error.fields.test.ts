import { describe, expect, it } from 'vitest';
import { describeError, type DescribeErrorOptions } from '../../src/client.js';

const fail = (message: string, options?: DescribeErrorOptions) =>
  describeError({ name: 'InvalidParameterException', message, status: 400 }, 'SignUp', options);

const required = (field: string) => ({ field, key: 'attributeRequired' });
const refused = (field: string) => ({ field, key: 'attributeRefused' });
const schema = 'Attributes did not conform to the schema: ';

describe('describeError: several fields at once', () => {
  const people = [required('given_name'), required('family_name'), required('email')];

  it.each([
    [
      'lines',
      'given_name: The attribute is required\nfamily_name: The attribute is required\nemail: The attribute is required\n',
    ],
    [
      'lines of Windows',
      'given_name: The attribute is required\r\nfamily_name: The attribute is required\r\nemail: The attribute is required\r\n',
    ],
    [
      'commas',
      'name.givenName: The attribute name.givenName is required, name.familyName: The attribute name.familyName is required, emails: The attribute emails is required',
    ],
    [
      'semicolons',
      'given_name: The attribute is required; family_name: The attribute is required; email: The attribute is required',
    ],
    [
      'sentences',
      'given_name: The attribute is required. family_name: The attribute is required. email: The attribute is required.',
    ],
    [
      'commas and lines',
      'given_name: The attribute is required,\nfamily_name: The attribute is required,\n emails: The attribute emails is required',
    ],
    ...[',', ';', '|', ' | ', ' ', '', '.'].map((mark): [string, string] => [
      `“${mark}”`,
      ['given_name', 'family_name', 'email'].map((name) => `${name}: The attribute is required`).join(mark),
    ]),
  ])('puts each attribute on its field when the text joins them by %s', (_case, list) => {
    const { field, key, fields, action } = fail(schema + list);
    expect({ field, key, fields, action }).toEqual({
      field: 'given_name',
      key: 'attributeRequired',
      fields: people,
      action: 'correct',
    });
  });

  it.each([
    [
      'mixed reasons, each its own',
      `${schema}custom:seats: Value 501 is above the maximum of 500\nname: The attribute is required\n`,
      [refused('custom:seats'), required('name')],
    ],
    [
      'names in braces',
      `${schema}Type for attribute {custom:role} could not be determined, Type for attribute {custom:a.b[0]} could not be determined`,
      [refused('custom:role'), refused('custom:a.b[0]')],
    ],
    [
      'an attribute once, by what was said first',
      `${schema}name: The attribute is required\nname: Value is too short\nemail: The attribute is required`,
      [required('name'), required('email')],
    ],
    [
      'names with every sign that an attribute may have',
      `${schema}custom:a,b;c: The attribute is required, custom:"q"[1].x: The attribute is required, custom:😀: The attribute is required`,
      [required('custom:a,b;c'), required('custom:"q"[1].x'), required('custom:😀')],
    ],
    [
      'names that objects have (S-8)',
      `${schema}__proto__: The attribute is required\nconstructor: The attribute is required\ntoString: The attribute is required\n`,
      [required('__proto__'), required('constructor'), required('toString')],
    ],
    [
      'mixed reasons joined by commas alone',
      `${schema}custom:a,b: Attribute value is too long,email: The attribute is required,custom:c|d: Type for attribute {custom:c|d} could not be determined|name: The attribute is required`,
      [refused('custom:a,b'), required('email'), refused('custom:c|d'), required('name')],
    ],
    [
      'names in braces, one after the other',
      `${schema}Type for attribute {custom:role} could not be determined Type for attribute {custom:x} could not be determinedAttribute value for email must not be null`,
      [refused('custom:role'), refused('custom:x'), required('email')],
    ],
    [
      'names in capitals',
      `${schema}zoneInfo: The attribute is required\nbirthDate: The attribute is required\nGender: The attribute is required\nupdatedAt: The attribute is required`,
      [required('zoneinfo'), required('birthdate'), required('gender'), required('updated_at')],
    ],
    [
      'a reason with commas of its own',
      `${schema}custom:size: Value must be small, medium, or large, email: The attribute is required`,
      [refused('custom:size'), required('email')],
    ],
  ])('reads %s', (_case, message, fields) => {
    expect(fail(message)).toMatchObject({ ...fields[0], fields });
  });

  it.each([',', ' ', 'a', 'custom:', 'a: Attribute', 'is required', 'a: The attribute is required,', 'custom:a,'])(
    'takes no longer than the text is long, of %j over and over',
    (part) => {
      const start = performance.now();
      fail(schema + part.repeat(200_000 / part.length));
      expect(performance.now() - start).toBeLessThan(500);
    },
  );

  it('gives no list for one field', () => {
    expect(fail(`${schema}email: The attribute is required`).fields).toBeUndefined();
    expect(fail('Invalid email address format.').fields).toBeUndefined();
  });

  it('finds the mistake of the setup among faults of the person', () => {
    const message = `${schema}email: The attribute is required\ncustom:team: Attribute does not exist in the schema.\n`;
    expect(fail(message)).toMatchObject({
      field: 'email',
      fields: [required('email'), refused('custom:team')],
      diagnosis: 'attributeNotInSchema',
      action: 'developer',
    });
  });
});

describe('describeError: members of a request out of their bounds', () => {
  const value = (path: string, typed = '') =>
    `Value${typed && ` '${typed}'`} at '${path}' failed to satisfy constraint: Member must have length less than or equal to 128`;
  const errors = (...values: string[]) =>
    `${String(values.length)} validation error${values.length > 1 ? 's' : ''} detected: ${values.join('; ')}`;
  const request = {
    UserAttributes: [
      { Name: 'given_name', Value: 'x' },
      { Name: 'custom:seats', Value: '1' },
    ],
  };

  it('puts each on its field', () => {
    const message = errors(value('username'), value('password'), value('confirmationCode', '1 2'));
    expect(fail(message)).toMatchObject({
      key: 'usernameFormat',
      field: 'username',
      fields: [
        { field: 'username', key: 'usernameFormat' },
        { field: 'password', key: 'passwordPolicy' },
        { field: 'code', key: 'codeMismatch' },
      ],
      action: 'correct',
    });
  });

  it('leads with what the person can mend', () => {
    const message = errors(value('validationData.1.member.value'), value('password'), value('clientMetadata'));
    expect(fail(message)).toMatchObject({ key: 'passwordPolicy', field: 'password', fields: undefined });
  });

  it.each([
    ['userAttributes.1.member.value', 'given_name'],
    ['userAttributes.2.member.name', 'custom:seats'],
  ])('knows with the request which attribute %s is', (path, field) => {
    expect(fail(errors(value(path)), { request })).toMatchObject({ key: 'attributeRefused', field, action: 'correct' });
  });

  it.each(['userAttributes.0.member.value', 'userAttributes.3.member.value', 'userAttributes.x.member.value'])(
    'guesses no attribute for %s',
    (path) => {
      expect(fail(errors(value(path)), { request })).toMatchObject({ key: 'rejected', field: undefined });
    },
  );

  it('knows no attribute by its position without the request', () => {
    expect(fail(errors(value('userAttributes.1.member.value')))).toMatchObject({ key: 'rejected', action: 'support' });
  });

  it('is not led to another field by a value that reads like a place', () => {
    const typed = "1' at 'username' failed to satisfy constraint: x; Value '2";
    expect(fail(errors(value('confirmationCode', typed)))).toMatchObject({ field: 'code', fields: undefined });
  });
});
