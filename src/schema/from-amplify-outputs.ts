import { descriptionError, limitAt, objectAt, stringsAt, wordsAt } from './check-description.js';
import { schemaFromFacts } from './from-facts.js';
import { standardOrder, type PoolAttribute, type PoolFacts } from './pool-facts.js';
import { isReadOnlyAttribute, isTimestamp } from './standard-attributes.js';
import type { SignUpSchema } from './types.js';
import type { UserPoolSchemaOptions } from './user-pool-options.js';

/**
 * The part of an `amplify_outputs.json` that decides about a sign-up form.
 *
 * @see https://docs.amplify.aws/react/reference/amplify_outputs/
 */
export interface AmplifyOutputs {
  /** `1`, `1.1`, … */
  readonly version: string;
  readonly auth?:
    | {
        readonly aws_region: string;
        readonly user_pool_id: string;
        readonly user_pool_client_id: string;
        readonly username_attributes?: readonly string[] | undefined;
        readonly standard_required_attributes?: readonly string[] | undefined;
        readonly user_verification_types?: readonly string[] | undefined;
        readonly password_policy?: object | undefined;
        readonly passwordless?: object | undefined;
      }
    | undefined;
}

/**
 * The schema of a form for the pool of an Amplify backend, from its `amplify_outputs.json` as it is imported. That file
 * names no custom attributes and no limits, so custom attributes are picked by name and described in `overrides`, or
 * the schema is made with `schemaFromUserPool`.
 *
 * @throws a developer error: `user-pool-description` for what is no such file, of version 1 and with `auth`;
 * `user-pool-required`, `user-pool-attribute` as in `schemaFromUserPool`
 * @example
 * import outputs from '../amplify_outputs.json';
 * const schema = schemaFromAmplifyOutputs(outputs, { pick: ['nickname', 'custom:plan'] });
 */
export function schemaFromAmplifyOutputs<Label = string>(
  outputs: AmplifyOutputs,
  options: UserPoolSchemaOptions<Label> = {},
): SignUpSchema<Label> {
  return schemaFromFacts(amplifyFacts(outputs, options), options);
}

/**
 * Where an Amplify backend's pool is, for `createSignUpClient` and `<SignUpForm>`.
 *
 * @throws `user-pool-description`
 * @example
 * const { region, clientId } = appClientFromAmplifyOutputs(outputs);
 */
export function appClientFromAmplifyOutputs(outputs: AmplifyOutputs): {
  readonly region: string;
  readonly userPoolId: string;
  readonly clientId: string;
} {
  const { aws_region: region, user_pool_id: userPoolId, user_pool_client_id: clientId } = authOf(outputs);
  if (typeof region === 'string' && typeof userPoolId === 'string' && typeof clientId === 'string') {
    return { region, userPoolId, clientId };
  }
  throw descriptionError('auth lacks aws_region, user_pool_id or user_pool_client_id.');
}

/** The file says nothing of custom attributes; those that the options pick are taken to be there. */
export function amplifyFacts(outputs: AmplifyOutputs, { pick = [] }: UserPoolSchemaOptions<unknown>): PoolFacts {
  const auth = authOf(outputs);
  const usernames = wordsAt(auth.username_attributes, 'username_attributes', ['email', 'phone_number', 'username']);
  const required = stringsAt(auth.standard_required_attributes, 'standard_required_attributes');
  const names = [...standardOrder, ...required, ...pick.filter((name) => name.startsWith('custom:'))];
  const passwordless = objectAt(auth.passwordless ?? {}, 'passwordless');
  return {
    usernameAttributes: usernames.filter((name) => name !== 'username'),
    aliases: undefined,
    verified: wordsAt(auth.user_verification_types, 'user_verification_types', ['email', 'phone_number']),
    passwordPolicy: auth.password_policy === undefined ? undefined : passwordPolicy(auth.password_policy),
    attributes: new Map(
      names.map((name): [string, PoolAttribute] => [
        name,
        {
          name,
          dataType: 'String',
          required: required.includes(name) && name !== 'sub',
          ...(isReadOnlyAttribute(name) && { barredBy: 'service' }),
          ...(isTimestamp(name) && { barredBy: 'nobody' }),
        },
      ]),
    ),
    namesCustom: false,
    caseSensitive: undefined,
    selfSignUp: true,
    emailLink: false,
    factors: [passwordless.email_otp_enabled && 'EMAIL_OTP', passwordless.sms_otp_enabled && 'SMS_OTP'].filter(
      (factor) => typeof factor === 'string',
    ),
    passwords: true,
    clientSecret: false,
    userAuth: undefined,
  };
}

function authOf(outputs: unknown): Readonly<Record<string, unknown>> {
  const { version, auth } = objectAt(outputs, 'amplify_outputs.json');
  if (typeof version !== 'string' || !/^1(\.\d+)?$/.test(version)) {
    throw descriptionError('amplify_outputs.json is not of version 1 (its member version is “1”, “1.1” and so on).');
  }
  if (auth === undefined) throw descriptionError('amplify_outputs.json has no auth: its backend has no user pool.');
  return objectAt(auth, 'auth of amplify_outputs.json');
}

function passwordPolicy(given: unknown): NonNullable<PoolFacts['passwordPolicy']> {
  const policy = objectAt(given, 'password_policy');
  const minLength = limitAt(policy.min_length, 'min_length');
  return {
    ...(minLength !== undefined && { minLength }),
    ...(policy.require_lowercase === true && { requireLowercase: true }),
    ...(policy.require_uppercase === true && { requireUppercase: true }),
    ...(policy.require_numbers === true && { requireNumbers: true }),
    ...(policy.require_symbols === true && { requireSymbols: true }),
  };
}
