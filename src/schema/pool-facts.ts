import type { AliasAttribute, DataType, PasswordPolicy, UsernameAttribute } from './types.js';

/** What is known of a pool and its app client, whatever described them, in the words of the schema. */
export interface PoolFacts {
  readonly usernameAttributes: readonly UsernameAttribute[];
  /** What a confirmed user may sign in with besides the username; undefined where the description does not say. */
  readonly aliases: readonly AliasAttribute[] | undefined;
  /** Where a code can be sent. */
  readonly verified: readonly UsernameAttribute[];
  readonly passwordPolicy: PasswordPolicy | undefined;
  readonly attributes: ReadonlyMap<string, PoolAttribute>;
  /** Whether the description names the custom attributes. */
  readonly namesCustom: boolean;
  /** Whether `Anna` and `anna` are two users; undefined where the description does not say. */
  readonly caseSensitive: boolean | undefined;
  readonly selfSignUp: boolean;
  /** Email addresses are confirmed by a link, not by a code. */
  readonly emailLink: boolean;
  /** First factors beside the password. */
  readonly factors: readonly string[];
  /** Whether the password is one of them. */
  readonly passwords: boolean;
  readonly clientSecret: boolean;
  /**
   * Answers carry a Session, with which people can be signed in at the end; and people without a password can sign in at
   * all. Undefined where the description does not say.
   */
  readonly userAuth: boolean | undefined;
}

/** Limits that say nothing (Cognito's own, or those of a date) are left out. */
export interface PoolAttribute {
  readonly name: string;
  readonly dataType: DataType;
  readonly required: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
  /**
   * Why SignUp cannot carry it: Cognito writes it itself, it is for developers only, it is an alias that only confirmed
   * users may have, or the app client's `WriteAttributes` leave it out. Or why the form cannot ask: `nobody` knows it.
   */
  readonly barredBy?: 'service' | 'developers' | 'alias' | 'client' | 'nobody';
}

/**
 * Cognito's standard attributes in the order in which people expect to be asked, which is the order of the form. The
 * service lists them in none.
 */
export const standardOrder: readonly string[] = [
  'name',
  'given_name',
  'middle_name',
  'family_name',
  'nickname',
  'preferred_username',
  'email',
  'phone_number',
  'birthdate',
  'gender',
  'address',
  'locale',
  'zoneinfo',
  'website',
  'profile',
  'picture',
];

/** The first factors with which people can sign in who have no password. */
export const codeFactors = ({ factors }: PoolFacts): readonly string[] =>
  factors.filter((factor) => factor === 'EMAIL_OTP' || factor === 'SMS_OTP');
