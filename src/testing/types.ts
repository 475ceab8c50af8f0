import type { Operation, SignUpClient } from '../client/types.js';
import type { AttributeTexts } from './attributes.js';
import type { Challenge } from './challenges.js';
import type { FakeUser } from './fake-user.js';
import type { Fault, FaultOptions } from './faults.js';
import type { Hold } from './holds.js';
import type { Inbox } from './inbox.js';
import type { Limits } from './limits.js';
import type { Random } from './random.js';
import type { LoggedRequest } from './request-log.js';
import type { StaleSessions } from './session.js';
import type { Triggers } from './triggers.js';
import type { UserPoolClientDescription, UserPoolDescription } from './user-pool.js';
import type { Sleep } from './waiting.js';

export interface FakeUserPoolOptions {
  /**
   * DescribeUserPool's answer, or its `UserPool`.
   *
   * @default email as the username, a code by email, Cognito's password policy, case ignored
   */
  readonly userPool?: (UserPoolDescription & { readonly UserPool?: UserPoolDescription | undefined }) | undefined;
  /** DescribeUserPoolClient's answer, or its `UserPoolClient`. @default a client without a secret, with any id */
  readonly userPoolClient?:
    (UserPoolClientDescription & { readonly UserPoolClient?: UserPoolClientDescription | undefined }) | undefined;
  /** Milliseconds since 1970; codes live 24 hours by it, and attempts are counted per hour. @default Date.now */
  readonly clock?: (() => number) | undefined;
  /** Where user ids and codes come from. @default Math.random */
  readonly random?: Random | undefined;
  /** Gives each new code. @default six random digits */
  readonly code?: (() => string) | undefined;
  readonly triggers?: Triggers | undefined;
  /**
   * What a sign-in meets after its Session was accepted; undefined for the tokens.
   *
   * @default where the pool demands a second factor: `SMS_MFA` for users with a phone number, otherwise `MFA_SETUP`
   */
  readonly challenge?: ((user: FakeUser) => Challenge | undefined) | undefined;
  /** How often users may ask, and the account's quotas, which are off unless given. */
  readonly limits?: Limits | undefined;
  /** Passwords that the pool takes for known to attackers. @default [] */
  readonly compromisedPasswords?: readonly string[] | undefined;
  /**
   * Which generation of the service's texts about attributes the pool speaks: `scim` (`emails: The attribute emails is
   * required`) or the older `plain` (`email: The attribute is required`).
   *
   * @default 'scim'
   */
  readonly attributeTexts?: AttributeTexts | undefined;
  /**
   * What ConfirmSignUp does with a Session that has run out: confirm without giving another one, or refuse.
   *
   * @default 'ignore'
   */
  readonly staleSessions?: StaleSessions | undefined;
  /** Milliseconds before each answer. @default 0 */
  readonly delay?: number | undefined;
  /** Waits: for `delay`, and while a trigger takes its five seconds. A test's own need not wait. @default setTimeout */
  readonly sleep?: Sleep | undefined;
}

/**
 * A user pool in memory. It is a `SignUpClient`; its `fetch` speaks the service's protocol; and it shows a test what
 * the service keeps to itself. Its methods may be passed around without the pool.
 */
export interface FakeUserPool extends Required<SignUpClient> {
  /** Answers any URL as the service's endpoint does: for `createSignUpClient({ fetch: pool.fetch })`. */
  readonly fetch: (this: void, input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /**
   * Follows the link of a message, in pools that confirm with one, and gives the page behind it: 200, or the status and
   * the words of what went wrong. `fetch` does the same.
   */
  openLink(this: void, link: string): Promise<Response>;
  /** The messages that were sent, with their codes. */
  readonly inbox: Inbox;
  readonly users: readonly FakeUser[];
  /** By username, sub, or whatever else the pool takes as a username. */
  findUser(this: void, username: string): FakeUser | undefined;
  /** Every request that arrived, oldest first, without passwords and secret hashes. */
  readonly requests: readonly LoggedRequest[];
  /**
   * Confirms a user without a code: as an administrator does.
   *
   * @throws Error if there is no such user
   */
  confirm(this: void, username: string): Promise<void>;
  /** Keeps requests open, of one operation or all, until the hold is released or failed. */
  hold(this: void, operation?: Operation): Hold;
  /** Makes the next request of the operation go wrong; called twice, the next two. */
  failNext(this: void, operation: Operation, fault: Fault, options?: FaultOptions): void;
  /**
   * Makes the next message fail to be sent: the user exists, nothing is in the inbox, and the call rejects.
   *
   * @default a CodeDeliveryFailureException
   */
  failNextDelivery(this: void, exception?: { readonly name: string; readonly message: string }): void;
  /** Milliseconds before each answer from now on. */
  delay(this: void, milliseconds: number): void;
  /** Forgets users, messages, requests, attempts and faults; what is held fails as a broken network. */
  reset(this: void): void;
}
