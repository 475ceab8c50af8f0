import fc from 'fast-check';
import { client, number, pool, required, text } from './described-pools.js';

const addresses = fc.subarray(['email', 'phone_number']);
const custom = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 12, max: 2048 })).map(
    ([min, max]) =>
      (name: string) =>
        text(name, { StringAttributeConstraints: { MinLength: String(min), MaxLength: String(max) } }),
  ),
  fc.tuple(fc.integer({ min: -99, max: 0 }), fc.integer({ min: 1, max: 99 })).map(
    ([min, max]) =>
      (name: string) =>
        number(name, { MinValue: String(min), MaxValue: String(max) }),
  ),
  fc
    .constantFrom('Boolean', 'DateTime')
    .map((AttributeDataType) => (name: string) => ({ Name: name, AttributeDataType })),
);

/** A user pool and its app client, whatever somebody can sign up with. */
export const described = fc
  .record({
    UsernameAttributes: addresses,
    AliasAttributes: fc.subarray(['email', 'phone_number', 'preferred_username']),
    AutoVerifiedAttributes: addresses,
    needed: fc.subarray(['name', 'email', 'phone_number', 'birthdate', 'gender', 'locale']),
    customs: fc.uniqueArray(fc.tuple(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 20 }), custom), {
      selector: ([name]) => name,
      maxLength: 5,
    }),
    length: fc.integer({ min: 6, max: 99 }),
    writesAll: fc.boolean(),
    /** Whether people can sign in with a code in place of a password. */
    codes: fc.boolean(),
  })
  .map(({ needed, customs, length, writesAll, codes, AliasAttributes, ...settings }) => {
    const attributes = customs
      .filter(([name]) => !/\s/.test(name))
      .map(([name, attribute]) => attribute(`custom:${name}`));
    const [first] = attributes;
    // A pool has either the one or the other.
    const aliases = settings.UsernameAttributes.length ? [] : AliasAttributes;
    return {
      /** Whether the form can ask for an alias that people sign in with. */
      canGenerate: aliases.some((name) => name !== 'preferred_username' && (writesAll || needed.includes(name))),
      userPool: pool(
        {
          ...settings,
          AliasAttributes: aliases,
          Policies: {
            PasswordPolicy: { MinimumLength: length, RequireSymbols: true },
            ...(codes && { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP'] } }),
          },
        },
        ...needed.map(required),
        ...attributes,
      ),
      userPoolClient: client({
        ...(codes && { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] }),
        // Not the first custom one, and the username attribute only if it is needed besides.
        ...(!writesAll && {
          WriteAttributes: ['name', ...needed, ...attributes.map(({ Name = '' }) => Name)].filter(
            (name) => name !== first?.Name,
          ),
        }),
      }),
    };
  });
