import { expect } from 'vitest';
import type { SignUpFormProps } from '../../src/index.js';
import type { UserPoolDescription } from '../../src/schema.js';
import { pool, required, text } from '../schema/described-pools.js';
import { ada, goodPassword } from './person.js';

const number = '+493023125012';
const uuid: unknown = expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
const withCodes: UserPoolDescription = {
  Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
};
const attribute = (Name: string, Value: string) => ({ Name, Value });

/** A way through the form: the pool, what the person does, and what comes of it. */
export interface Way {
  /** What DescribeUserPool answers. */
  readonly userPool: UserPoolDescription;
  /** More words on the command line. */
  readonly flags?: readonly string[];
  readonly props?: Partial<SignUpFormProps>;
  /** What the person does with which field, by its label: types, or checks with `true`. */
  readonly typed: Readonly<Record<string, string | true>>;
  /** The SignUp that arrives, but for the password, and whether there is one. */
  readonly sent: { readonly Username: unknown; readonly UserAttributes?: readonly object[] };
  readonly password?: boolean;
  readonly codeTo?: string;
  /** What onComplete gets; undefined for somebody who has to wait. */
  readonly result: Readonly<Record<string, unknown>> | undefined;
}

export const ways: readonly (readonly [model: string, way: Way])[] = [
  [
    'an email address as the username',
    {
      userPool: pool({}, required('given_name'), text('custom:plan')),
      typed: { 'Email address': ada, Password: goodPassword, 'First name': 'Ada' },
      sent: { Username: ada, UserAttributes: [attribute('given_name', 'Ada')] },
      codeTo: ada,
      result: { status: 'confirmed', username: ada, signInName: ada },
    },
  ],
  [
    'a telephone number as the username',
    {
      userPool: pool({ UsernameAttributes: ['phone_number'], AutoVerifiedAttributes: ['phone_number'] }),
      typed: { 'Phone number': '+49 30 23125-012', Password: goodPassword },
      sent: { Username: number },
      codeTo: number,
      result: { status: 'confirmed', username: number, signInName: number },
    },
  ],
  [
    'either as the username, and the address is given',
    {
      userPool: pool({
        UsernameAttributes: ['phone_number', 'email'],
        AutoVerifiedAttributes: ['email', 'phone_number'],
      }),
      typed: { 'Email address or phone number': ada, Password: goodPassword },
      sent: { Username: ada },
      codeTo: ada,
      result: { status: 'confirmed', username: ada, signInName: ada },
    },
  ],
  [
    'either as the username, and the number is given',
    {
      userPool: pool({
        UsernameAttributes: ['phone_number', 'email'],
        AutoVerifiedAttributes: ['email', 'phone_number'],
      }),
      typed: { 'Email address or phone number': '0049 (30) 23125012', Password: goodPassword },
      sent: { Username: number },
      codeTo: number,
      result: { status: 'confirmed', username: number, signInName: number },
    },
  ],
  [
    'either as the username, and both required',
    {
      userPool: pool({ UsernameAttributes: ['phone_number', 'email'] }, required('email'), required('phone_number')),
      typed: { 'Email address': ada, 'Phone number': number, Password: goodPassword },
      sent: { Username: ada, UserAttributes: [attribute('phone_number', number)] },
      codeTo: ada,
      result: { status: 'confirmed', username: ada, signInName: ada },
    },
  ],
  [
    'a username by name, and a code by email',
    {
      userPool: pool({ UsernameAttributes: undefined }),
      typed: { Username: 'ada', Password: goodPassword, 'Email address': ada },
      sent: { Username: 'ada', UserAttributes: [attribute('email', ada)] },
      codeTo: ada,
      result: { status: 'confirmed', username: 'ada', signInName: 'ada' },
    },
  ],
  [
    'aliases beside a username that is chosen',
    {
      userPool: pool({ UsernameAttributes: undefined, AliasAttributes: ['email', 'preferred_username'] }),
      typed: { Username: 'ada', Password: goodPassword, 'Email address': ada },
      sent: { Username: 'ada', UserAttributes: [attribute('email', ada)] },
      codeTo: ada,
      result: { status: 'confirmed', username: 'ada', signInName: 'ada' },
    },
  ],
  [
    'an address as the alias of a username that is generated',
    {
      userPool: pool({ UsernameAttributes: undefined, AliasAttributes: ['email', 'phone_number'] }),
      flags: ['--generate-username'],
      typed: { 'Email address': ada, Password: goodPassword },
      sent: { Username: uuid, UserAttributes: [attribute('email', ada)] },
      codeTo: ada,
      result: { status: 'confirmed', username: uuid, signInName: ada },
    },
  ],
  [
    'a number as the alias of a username that is generated',
    {
      userPool: pool({
        UsernameAttributes: undefined,
        AliasAttributes: ['phone_number'],
        AutoVerifiedAttributes: ['phone_number'],
      }),
      flags: ['--generate-username'],
      typed: { 'Phone number': number, Password: goodPassword },
      sent: { Username: uuid, UserAttributes: [attribute('phone_number', number)] },
      codeTo: number,
      result: { status: 'confirmed', username: uuid, signInName: number },
    },
  ],
  [
    'a password for those who want one, and one does',
    {
      userPool: pool(withCodes),
      typed: { 'Email address': ada, 'Set a password': true, Password: goodPassword },
      sent: { Username: ada },
      codeTo: ada,
      result: { status: 'confirmed', username: ada, signInName: ada },
    },
  ],
  [
    'a password for those who want one, and one does not',
    {
      userPool: pool(withCodes),
      props: { autoSignIn: true },
      typed: { 'Email address': ada },
      sent: { Username: ada },
      password: false,
      codeTo: ada,
      result: { status: 'signedIn', username: ada, signInName: ada },
    },
  ],
  [
    'no password at all',
    {
      userPool: pool(withCodes),
      flags: ['--password', 'none'],
      typed: { 'Email address': ada },
      sent: { Username: ada },
      password: false,
      codeTo: ada,
      result: { status: 'confirmed', username: ada, signInName: ada },
    },
  ],
  [
    'nobody but an administrator who confirms people',
    {
      userPool: pool({ UsernameAttributes: undefined, AutoVerifiedAttributes: undefined }),
      typed: { Username: 'ada', Password: goodPassword },
      sent: { Username: 'ada' },
      result: undefined,
    },
  ],
];
