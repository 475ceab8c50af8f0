import type {
  DescribeUserPoolClientCommandOutput,
  DescribeUserPoolCommandOutput,
  UserPoolClientType,
  UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider';
import type { ReactNode } from 'react';
import { SignUpForm } from '../../src/index.js';
import {
  appClientFromAmplifyOutputs,
  explainUserPool,
  resolveSchema,
  schemaFromAmplifyOutputs,
  schemaFromUserPool,
  type SignUpSchema,
  type UserPoolNote,
} from '../../src/schema.js';

// What the AWS SDK answers, and the descriptions in it.
export function ofSdk(pool: DescribeUserPoolCommandOutput, client: DescribeUserPoolClientCommandOutput): SignUpSchema {
  const notes: readonly UserPoolNote[] = explainUserPool(pool, client, { pick: ['nickname'] });
  return notes.length ? schemaFromUserPool(pool) : schemaFromUserPool(pool, client);
}
export const ofTypes = (pool: UserPoolType, client?: UserPoolClientType): SignUpSchema =>
  schemaFromUserPool(pool, client);

// What TypeScript makes of an imported JSON file.
const json = {
  UserPool: {
    Id: 'eu-central-1_Example',
    CreationDate: '2026-11-21T09:30:00+01:00',
    UsernameAttributes: ['email'],
    SchemaAttributes: [
      { Name: 'sub', AttributeDataType: 'String', StringAttributeConstraints: { MinLength: '1', MaxLength: '2048' } },
      { Name: 'custom:seats', AttributeDataType: 'Number', NumberAttributeConstraints: {} },
    ],
    LambdaConfig: {},
  },
};
export const ofJson = schemaFromUserPool(json);
export const ofBareJson = schemaFromUserPool(json.UserPool);

const outputs = {
  version: '1.4',
  auth: {
    aws_region: 'eu-central-1',
    user_pool_id: 'eu-central-1_Example',
    user_pool_client_id: '1example23456789',
    username_attributes: ['email'],
    mfa_methods: [],
    password_policy: { min_length: 8, require_lowercase: true },
  },
  data: { url: 'https://example.com/graphql' },
};
export const ofAmplify = schemaFromAmplifyOutputs(outputs, { labels: { email: 'Work email' } });
export const region: string = appClientFromAmplifyOutputs(outputs).region;

// Labels of another kind, which only a schema for that kind takes.
export const withNodes: SignUpSchema<ReactNode> = schemaFromUserPool<ReactNode>(json, undefined, {
  labels: { email: null },
});
// @ts-expect-error -- a label that is no string, for a schema of strings
schemaFromUserPool<string>(json, undefined, { labels: { email: 1 } });
// @ts-expect-error -- the name is the key
schemaFromUserPool(json, undefined, { overrides: { email: { name: 'nickname' } } });
// @ts-expect-error -- an id is no description
schemaFromUserPool('eu-central-1_Example');

// A module as the command writes it goes wherever a schema goes.
const schema = {
  usernameAttributes: ['email'],
  passwordPolicy: { minLength: 10, requireNumbers: true },
  fields: [
    { name: 'given_name', required: true },
    { name: 'custom:seats', dataType: 'Number', min: 1, max: 500 },
  ],
} as const satisfies SignUpSchema;
resolveSchema(schema);
resolveSchema({ ...schema, fields: [...schema.fields, { name: 'terms', type: 'checkbox', sendTo: 'none' }] });
export const props: Parameters<typeof SignUpForm>[0]['schema'] = schema;
