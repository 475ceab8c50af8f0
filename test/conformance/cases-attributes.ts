import type { SchemaAttributeDescription } from '../../src/testing.js';
import type { Case } from './cases.js';
import { outcome } from './outcome.js';
import { ada, attributes, emailPool, signUp } from './people.js';

/** A value that the pool refuses. */
const refused = (
  id: string,
  values: Readonly<Record<string, string>>,
  message: string,
  ...SchemaAttributes: SchemaAttributeDescription[]
): Case => ({
  id,
  settings: { ...emailPool, SchemaAttributes },
  run: (target) => outcome(signUp(target, ada, { UserAttributes: attributes(values) })),
  expected: { name: 'InvalidParameterException', message },
});

const schema = 'Attributes did not conform to the schema: ';
const required = { Name: 'given_name', AttributeDataType: 'String', Required: true, Mutable: true };
const seats = {
  Name: 'custom:seats',
  AttributeDataType: 'Number',
  Mutable: true,
  NumberAttributeConstraints: { MinValue: '1', MaxValue: '500' },
};

export const attributeCases: readonly Case[] = [
  refused(
    'required-attribute-is-absent',
    {},
    `${schema}name.givenName: The attribute name.givenName is required`,
    required,
  ),
  refused(
    'required-attribute-is-blank',
    { given_name: '' },
    `${schema}name.givenName: The attribute name.givenName is required`,
    required,
  ),
  refused(
    'attribute-is-not-in-the-schema',
    { 'custom:nope': 'x' },
    `${schema}Type for attribute {custom:nope} could not be determined`,
  ),
  refused('number-is-too-large', { 'custom:seats': '501' }, `${schema}custom:seats: Number must be at most 500`, seats),
  refused(
    'number-is-none',
    { 'custom:seats': 'many' },
    `${schema}custom:seats: Attribute value is not a number`,
    seats,
  ),
  refused('phone-number-has-spaces', { phone_number: '+1 432 555 1212' }, 'Invalid phone number format.'),
  refused(
    'birthdate-is-too-short',
    { birthdate: '1815' },
    `${schema}birthdate: String must have at least 10 characters`,
  ),
  {
    id: 'attribute-that-only-the-service-writes',
    settings: emailPool,
    run: (target) => outcome(signUp(target, ada, { UserAttributes: attributes({ email_verified: 'true' }) })),
    expected: { name: 'NotAuthorizedException', message: 'A client attempted to write unauthorized attribute' },
  },
  {
    id: 'attribute-that-the-app-client-may-not-write',
    settings: { ...emailPool, client: { WriteAttributes: ['email'] } },
    run: (target) => outcome(signUp(target, ada, { UserAttributes: attributes({ nickname: 'A' }) })),
    expected: { name: 'NotAuthorizedException', message: 'A client attempted to write unauthorized attribute' },
  },
];
