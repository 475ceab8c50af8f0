import type { SignUpFormSchema } from '../../src/index.js';
import { schemaFromUserPool } from '../../src/schema.js';
import type { FakeUserPoolOptions, Triggers } from '../../src/testing.js';

type Schema = Omit<SignUpFormSchema, 'groups'>;

/** A kind of user pool, and the schema that the command would write for it. */
export interface PoolPreset {
  readonly options: FakeUserPoolOptions;
  readonly schema: Schema;
}

const custom = {
  Name: 'custom:department',
  AttributeDataType: 'String',
  Mutable: true,
  Required: false,
} as const;
const email = {
  UsernameAttributes: ['email'],
  AutoVerifiedAttributes: ['email'],
  SchemaAttributes: [{ Name: 'email', AttributeDataType: 'String', Required: true, Mutable: true }, custom],
};
const confirmingByItself: Triggers = {
  preSignUp: (event) => {
    event.response.autoConfirmUser = true;
  },
};

/** DescribeUserPool's answers, by what a developer would call the pool. */
const pools: Readonly<
  Record<string, { readonly userPool: FakeUserPoolOptions['userPool'] & object; readonly triggers?: Triggers }>
> = {
  'Email address': { userPool: email },
  'Telephone number': {
    userPool: { ...email, UsernameAttributes: ['phone_number'], AutoVerifiedAttributes: ['phone_number'] },
  },
  'Email address or telephone number': {
    userPool: {
      ...email,
      UsernameAttributes: ['email', 'phone_number'],
      AutoVerifiedAttributes: ['email', 'phone_number'],
      SchemaAttributes: [custom],
    },
  },
  'A username': { userPool: { ...email, UsernameAttributes: undefined } },
  'Password if one likes': {
    userPool: { ...email, Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } } },
  },
  'A link in place of the code': {
    userPool: { ...email, VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' } },
  },
  'Confirms by itself': { userPool: email, triggers: confirmingByItself },
  'An administrator confirms': {
    userPool: { ...email, UsernameAttributes: undefined, AutoVerifiedAttributes: undefined },
  },
};

export const poolNames = Object.keys(pools);

export function poolPreset(name: string): PoolPreset {
  const { userPool, triggers } = pools[name] ?? { userPool: email };
  const { fields: _, ...schema } = schemaFromUserPool(userPool, undefined, { pick: [] });
  return { options: { userPool, triggers, delay: 400 }, schema };
}
