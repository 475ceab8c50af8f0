import { findMisfits } from '../../src/cli/find-misfits.js';
import { poolFacts } from '../../src/schema/from-description.js';
import type { SignUpField, SignUpSchema, UserPoolClientDescription, UserPoolDescription } from '../../src/schema.js';
import { client, number, pool, text } from '../schema/described-pools.js';

const lengths = { StringAttributeConstraints: { MinLength: '3', MaxLength: '20' } };
export const userPool = pool(
  {},
  text('custom:plan', lengths),
  number('custom:seats', { MinValue: '1', MaxValue: '500' }),
  { Name: 'custom:flag', AttributeDataType: 'Boolean' },
  { Name: 'custom:day', AttributeDataType: 'DateTime' },
);
export const misfits = (
  schema: SignUpSchema,
  settings: UserPoolDescription = userPool,
  settingsOfClient: UserPoolClientDescription = client(),
  added: readonly string[] = [],
) => findMisfits(schema, poolFacts(settings, settingsOfClient), added);
export const fits: SignUpSchema = {
  usernameAttributes: ['email'],
  passwordPolicy: { minLength: 10, requireNumbers: true },
};
export const withFields = (...fields: SignUpField[]): SignUpSchema => ({ ...fits, fields });
