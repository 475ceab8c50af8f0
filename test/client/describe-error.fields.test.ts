import { describe, expect, it } from 'vitest';
import { describeError, type DescribeErrorOptions } from '../../src/client.js';

const fail = (message: string, options?: DescribeErrorOptions) =>
  describeError({ name: 'InvalidParameterException', message, status: 400 }, 'SignUp', options);

const required = (field: string) => ({ field, key: 'attributeRequired' });
const refused = (field: string) => ({ field, key: 'attributeRefused' });
const schema = 'Attributes did not conform to the schema: ';

describe('describeError: the words before the attributes', () => {
  const one = 'email: The attribute is required';

  it.each([
    `Attributes did not conform to the schema: ${one}`,
    `Attribute did not conform to the schema: ${one}`,
    `Attributes did not conform to the schema:${one}`,
    `attributes did not conform to the schema: ${one}`,
  ])('are known: %s', (message) => {
    expect(fail(message)).toMatchObject(required('email'));
  });

  it.each([`Well, attributes did not conform to the schema: ${one}`, 'Attributes did not conform to the schema: '])(
    'lead to no field: %s',
    (message) => {
      expect(fail(message)).toMatchObject({ key: 'rejected', field: undefined, fields: undefined });
    },
  );
});

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
