import type { StoredUser } from './users.js';

/** A user of the pool as a test sees it: a copy, so that looking changes nothing. */
export interface FakeUser {
  /** What the pool calls the user; the sub where the username is an email address or phone number. */
  readonly username: string;
  readonly sub: string;
  readonly status: 'UNCONFIRMED' | 'CONFIRMED';
  /** By name, with `email_verified` and `phone_number_verified`; without what was sent blank. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What SignUp brought for the triggers. The service keeps neither. */
  readonly validationData: Readonly<Record<string, string>>;
  readonly clientMetadata: Readonly<Record<string, string>>;
  /** Milliseconds of the pool's clock. */
  readonly createdAt: number;
  readonly confirmedAt: number | undefined;
  /** Whether this is the password, to the letter. The password itself is not shown. */
  readonly hasPassword: (password: string) => boolean;
}

export const describeUser = (user: StoredUser): FakeUser => ({
  username: user.username,
  sub: user.sub,
  status: user.status,
  attributes: Object.fromEntries(user.attributes),
  validationData: user.validationData,
  clientMetadata: user.clientMetadata,
  createdAt: user.createdAt,
  confirmedAt: user.confirmedAt,
  hasPassword: user.hasPassword,
});
