import type { AttributeDescription, UserPoolClientDescription, UserPoolDescription } from '../../src/schema.js';

/** An attribute of text, with the limits that the service shows where none were given. */
export const text = (Name: string, more: AttributeDescription = {}): AttributeDescription => ({
  Name,
  AttributeDataType: 'String',
  DeveloperOnlyAttribute: false,
  Required: false,
  StringAttributeConstraints: { MinLength: '0', MaxLength: '2048' },
  ...more,
});
export const required = (Name: string): AttributeDescription => text(Name, { Required: true });
export const number = (Name: string, limits: AttributeDescription['NumberAttributeConstraints'] = {}) => ({
  ...text(Name),
  AttributeDataType: 'Number',
  StringAttributeConstraints: undefined,
  NumberAttributeConstraints: limits,
});

const standard = [
  ...['profile', 'address', 'gender', 'preferred_username', 'website', 'picture', 'phone_number', 'zoneinfo'],
  ...['locale', 'email', 'given_name', 'family_name', 'middle_name', 'name', 'nickname'],
];

/** What is nobody's business but the pool's owner's; no output may have it. */
export const secrets = [
  'SECRET-1',
  'arn:aws:cognito-idp:eu-central-1:123456789012:userpool/x',
  'arn:aws:lambda',
  'TAG-1',
];

/** DescribeUserPool's `UserPool`, with the members that matter replaced, and attributes added or replaced by name. */
export function pool(
  settings: UserPoolDescription = {},
  ...attributes: readonly AttributeDescription[]
): UserPoolDescription {
  const all = [
    text('sub', { Required: true, StringAttributeConstraints: { MinLength: '1', MaxLength: '2048' } }),
    { Name: 'email_verified', AttributeDataType: 'Boolean' },
    { Name: 'phone_number_verified', AttributeDataType: 'Boolean' },
    number('updated_at', { MinValue: '0' }),
    text('birthdate', { StringAttributeConstraints: { MinLength: '10', MaxLength: '10' } }),
    text('identities', { StringAttributeConstraints: {} }),
    ...standard.map((name) => text(name)),
    ...attributes,
  ];
  const description = {
    Id: 'eu-central-1_Example',
    Name: 'people',
    Arn: secrets[1],
    CreationDate: new Date(0),
    LambdaConfig: { PreSignUp: 'arn:aws:lambda:eu-central-1:123456789012:function:check' },
    UserPoolTags: { team: 'TAG-1' },
    AutoVerifiedAttributes: ['email'],
    UsernameAttributes: ['email'],
    UsernameConfiguration: { CaseSensitive: false },
    Policies: {
      PasswordPolicy: {
        MinimumLength: 10,
        RequireNumbers: true,
        RequireSymbols: false,
        TemporaryPasswordValidityDays: 7,
      },
    },
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: false, UnusedAccountValidityDays: 7 },
    ...settings,
    SchemaAttributes: [...new Map(all.map((attribute) => [attribute.Name, attribute])).values()],
  };
  return description;
}

/** DescribeUserPoolClient's `UserPoolClient`. */
export function client(settings: UserPoolClientDescription = {}): UserPoolClientDescription {
  const description = {
    UserPoolId: 'eu-central-1_Example',
    ClientName: 'web',
    ClientId: '1example23456789',
    ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    RefreshTokenValidity: 30,
    ...settings,
  };
  return description;
}
