import type { SignUpFormSchema } from '../../src/index.js';
import type { FakeUserPoolOptions, Triggers } from '../../src/testing.js';

/** A kind of user pool, and the schema of a form for it. */
export interface PoolPreset {
  /** What DescribeUserPool answers. */
  readonly userPool: FakeUserPoolOptions['userPool'] & object;
  readonly triggers?: Triggers;
  /**
   * What `schemaFromUserPool` makes of it (a test compares them). Written down here, since a description is for build time and
   * the library warns of one in a page.
   */
  readonly schema: SignUpFormSchema;
}

const email = {
  UsernameAttributes: ['email'],
  AutoVerifiedAttributes: ['email'],
  SchemaAttributes: [{ Name: 'custom:department', AttributeDataType: 'String', Mutable: true }],
};
const withAddress = {
  ...email,
  UsernameAttributes: undefined,
  SchemaAttributes: [...email.SchemaAttributes, { Name: 'email', AttributeDataType: 'String', Required: true }],
};
const confirmingByItself: Triggers = {
  preSignUp: (event) => {
    event.response.autoConfirmUser = true;
  },
};

/** By what a developer would call them. */
export const pools: Readonly<Record<string, PoolPreset>> = {
  'Email address': { userPool: email, schema: { usernameAttributes: ['email'] } },
  'Telephone number': {
    userPool: { ...email, UsernameAttributes: ['phone_number'], AutoVerifiedAttributes: ['phone_number'] },
    schema: { usernameAttributes: ['phone_number'] },
  },
  'Email address or telephone number': {
    userPool: {
      ...email,
      UsernameAttributes: ['email', 'phone_number'],
      AutoVerifiedAttributes: ['email', 'phone_number'],
    },
    schema: { usernameAttributes: ['email', 'phone_number'] },
  },
  'A username': { userPool: withAddress, schema: { fields: [{ name: 'email', required: true }] } },
  'A link in place of the code': {
    userPool: { ...email, VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' } },
    schema: { usernameAttributes: ['email'], confirmation: 'link' },
  },
  'Confirms by itself': { userPool: email, triggers: confirmingByItself, schema: { usernameAttributes: ['email'] } },
  'An administrator confirms': {
    userPool: { ...withAddress, AutoVerifiedAttributes: undefined },
    schema: { fields: [{ name: 'email', required: true }] },
  },
};

export const poolNames = Object.keys(pools);
