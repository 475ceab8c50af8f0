import { assertObject, assertUserPool, assertUserPoolClient } from './assert-user-pool.js';
import type { FakeUserPoolOptions } from './types.js';
import { readOnlyAttributes, standardAttributes } from './standard-attributes.js';
import type { PasswordPolicyDescription, SchemaAttributeDescription, UserPoolDescription } from './user-pool.js';

/** The two descriptions as the rules read them: every default filled in, limits as numbers. */
export interface PoolConfig {
  readonly id: string;
  readonly usernameAttributes: readonly string[];
  readonly aliasAttributes: readonly string[];
  readonly autoVerifiedAttributes: readonly string[];
  readonly caseSensitive: boolean;
  readonly selfSignUp: boolean;
  readonly passwordPolicy: Required<{
    readonly [K in keyof PasswordPolicyDescription]: NonNullable<PasswordPolicyDescription[K]>;
  }>;
  /** What the pool lets people begin a sign-in with; the password alone unless it says otherwise. */
  readonly firstFactors: readonly string[];
  readonly mfaRequired: boolean;
  /** Somebody may sign up without a password and sign in with a code. */
  readonly passwordless: boolean;
  readonly attributes: ReadonlyMap<string, AttributeRule>;
  /** The exception that every message of the kind runs into. */
  readonly unsendable: { readonly email: string | undefined; readonly phone_number: string | undefined };
  readonly template: NonNullable<UserPoolDescription['VerificationMessageTemplate']>;
  readonly client: {
    /** Undefined takes any. */
    readonly id: string | undefined;
    readonly secret: string | undefined;
    readonly userAuth: boolean;
    readonly sessionMinutes: number;
    readonly hidesUsers: boolean;
  };
}

export interface AttributeRule {
  readonly name: string;
  readonly type: 'String' | 'Number' | 'Boolean' | 'DateTime';
  readonly required: boolean;
  readonly writable: boolean;
  readonly min: number;
  readonly max: number;
}

/** Email as the username, Cognito's password policy, a code by email, case ignored: the console's own suggestion. */
const defaultPool: UserPoolDescription = {
  UsernameAttributes: ['email'],
  AutoVerifiedAttributes: ['email'],
  UsernameConfiguration: { CaseSensitive: false },
};

/** Takes the descriptions bare or as the answers that hold them; throws a developer error for what no pool can be. */
export function poolConfig(
  givenPool: FakeUserPoolOptions['userPool'] = defaultPool,
  givenClient: FakeUserPoolOptions['userPoolClient'] = {},
): PoolConfig {
  assertObject(givenPool, 'userPool');
  assertObject(givenClient, 'userPoolClient');
  const pool = 'UserPool' in givenPool ? givenPool.UserPool : givenPool;
  const client = 'UserPoolClient' in givenClient ? givenClient.UserPoolClient : givenClient;
  assertUserPool(pool);
  assertUserPoolClient(client);
  const policy = pool.Policies?.PasswordPolicy;
  const factors = pool.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? ['PASSWORD'];
  return {
    id: pool.Id ?? 'local_FakePool',
    usernameAttributes: pool.UsernameAttributes ?? [],
    aliasAttributes: pool.AliasAttributes ?? [],
    autoVerifiedAttributes: pool.AutoVerifiedAttributes ?? [],
    caseSensitive: pool.UsernameConfiguration?.CaseSensitive ?? true,
    selfSignUp: !pool.AdminCreateUserConfig?.AllowAdminCreateUserOnly,
    passwordPolicy: {
      MinimumLength: policy?.MinimumLength ?? 8,
      RequireUppercase: policy ? !!policy.RequireUppercase : true,
      RequireLowercase: policy ? !!policy.RequireLowercase : true,
      RequireNumbers: policy ? !!policy.RequireNumbers : true,
      RequireSymbols: policy ? !!policy.RequireSymbols : true,
    },
    firstFactors: factors,
    mfaRequired: pool.MfaConfiguration === 'ON',
    passwordless: factors.includes('EMAIL_OTP') || factors.includes('SMS_OTP'),
    attributes: attributeRules(pool.SchemaAttributes ?? [], client.WriteAttributes ?? []),
    unsendable: {
      email: roleFault(pool.EmailConfigurationFailure),
      phone_number: roleFault(pool.SmsConfigurationFailure),
    },
    template: {
      EmailMessage: pool.EmailVerificationMessage,
      EmailSubject: pool.EmailVerificationSubject,
      SmsMessage: pool.SmsVerificationMessage,
      ...pool.VerificationMessageTemplate,
    },
    client: {
      id: client.ClientId,
      secret: client.ClientSecret,
      userAuth: !!client.ExplicitAuthFlows?.includes('ALLOW_USER_AUTH'),
      sessionMinutes: client.AuthSessionValidity ?? 3,
      hidesUsers: client.PreventUserExistenceErrors === 'ENABLED',
    },
  };
}

const roleFault = (reasons = '') => /\bInvalid(?:Sms|Email)Role\w+Exception\b/.exec(reasons)?.[0];

function attributeRules(schema: readonly SchemaAttributeDescription[], writable: readonly string[]) {
  const rules = new Map<string, AttributeRule>();
  for (const attribute of [...standardAttributes, ...schema]) {
    const name = attribute.Name ?? '';
    const before = rules.get(name);
    const type = attribute.AttributeDataType ?? before?.type ?? 'String';
    const { MinLength, MaxLength } = attribute.StringAttributeConstraints ?? {};
    const { MinValue, MaxValue } = attribute.NumberAttributeConstraints ?? {};
    const [min, max] = type === 'Number' ? [MinValue, MaxValue] : [MinLength, MaxLength];
    rules.set(name, {
      name,
      type: type === 'Number' || type === 'Boolean' || type === 'DateTime' ? type : 'String',
      // `sub` is required of the service, not of the person who signs up.
      required: !!attribute.Required && name !== 'sub',
      writable:
        !attribute.DeveloperOnlyAttribute &&
        !name.startsWith('dev:') &&
        !readOnlyAttributes.has(name) &&
        (!writable.length || writable.includes(name)),
      min: min ? Number(min) : (before?.min ?? -Infinity),
      max: max ? Number(max) : (before?.max ?? Infinity),
    });
  }
  return rules;
}
