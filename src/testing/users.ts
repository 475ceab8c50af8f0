import type { PoolConfig } from './pool-config.js';

/** A user as the pool keeps it. */
export interface StoredUser {
  /** What the pool calls the user; the sub where the username is an email address or phone number. */
  readonly username: string;
  readonly sub: string;
  /** The app client that the user signed up with. */
  readonly clientId: string;
  readonly attributes: Map<string, string>;
  readonly validationData: Readonly<Record<string, string>>;
  readonly clientMetadata: Readonly<Record<string, string>>;
  readonly createdAt: number;
  /** Whether this is the password that was sent; the password itself is not kept where it could be read. */
  readonly hasPassword: (password: string) => boolean;
  readonly passwordless: boolean;
  status: 'UNCONFIRMED' | 'CONFIRMED';
  confirmedAt?: number | undefined;
  pending?: PendingCode | undefined;
}

/** The newest code that was sent; an earlier one is worth nothing. */
export interface PendingCode {
  readonly code: string;
  readonly expires: number;
  readonly attribute: 'email' | 'phone_number';
}

/** The users of a pool, found by whatever the pool takes as a username. */
export function createUserStore(config: PoolConfig) {
  let users: StoredUser[] = [];
  const fold = (text: string) => (config.caseSensitive ? text : text.toLowerCase());
  const same = (a: string | undefined, b: string) => a !== undefined && fold(a) === fold(b);

  /** An alias works once it is verified, and for one user at a time. */
  const isAliasOf = (user: StoredUser, name: string, value: string) =>
    same(user.attributes.get(name), value) &&
    (name === 'preferred_username' || user.attributes.get(`${name}_verified`) === 'true');

  return {
    get all(): readonly StoredUser[] {
      return users;
    },
    add: (user: StoredUser) => {
      users = [...users, user];
    },
    clear: () => {
      users = [];
    },
    fold,
    find: (username: string) =>
      users.find(
        (user) =>
          same(user.username, username) ||
          config.usernameAttributes.some((name) => same(user.attributes.get(name), username)) ||
          (user.status === 'CONFIRMED' && config.aliasAttributes.some((name) => isAliasOf(user, name, username))),
      ),
    /** The attribute by which somebody has already signed up, in pools whose username is one. */
    taken: (attributes: ReadonlyMap<string, string>) =>
      config.usernameAttributes.find((name) => {
        const value = attributes.get(name);
        return !!value && users.some((user) => same(user.attributes.get(name), value));
      }),
    /** Another user who has this alias already. */
    aliasOwner: (user: StoredUser, name: string, value: string) =>
      config.aliasAttributes.includes(name)
        ? users.find((other) => other !== user && other.status === 'CONFIRMED' && isAliasOf(other, name, value))
        : undefined,
  };
}

export type UserStore = ReturnType<typeof createUserStore>;
