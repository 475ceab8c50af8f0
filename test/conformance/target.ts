import type { SignUpClient } from '../../src/client.js';
import type { UserPoolClientDescription, UserPoolDescription } from '../../src/testing.js';

/** What a case asks a server to have: a pool, and an app client's settings, in the service's words. */
export interface PoolSettings extends UserPoolDescription {
  readonly client?: Omit<UserPoolClientDescription, 'ClientId'>;
}

/** One client in front of one pool: what the cases run against. */
export interface Target {
  readonly client: SignUpClient;
  readonly clientId: string;
  /** The code of the newest message, read where no person could: from the server. */
  readCode(username: string): Promise<string | undefined>;
  /** What the server has stored. */
  readUser(username: string): Promise<StoredUser | undefined>;
}

export interface StoredUser {
  readonly status: string;
  /** By name, without `sub`. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Makes pools, each with a client in front, and puts everything away at the end. */
export interface World {
  createTarget(settings: PoolSettings): Promise<Target>;
  close(): Promise<void>;
}
