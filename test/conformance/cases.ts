import { attributeCases } from './cases-attributes.js';
import { codeCases } from './cases-codes.js';
import { clientCases } from './cases-clients.js';
import { journeyCases } from './cases-journey.js';
import { passwordCases } from './cases-passwords.js';
import { signInCases } from './cases-sign-in.js';
import { usernameCases } from './cases-usernames.js';
import type { PoolSettings, Target } from './target.js';

/** One thing that every client must see in every pool. */
export interface Case {
  /** Unique; the differences of a server refer to it. */
  readonly id: string;
  readonly settings: PoolSettings;
  /** What happens, and what is to be seen of it. */
  readonly run: (target: Target) => Promise<unknown>;
  readonly expected: unknown;
}

export const cases: readonly Case[] = [
  ...journeyCases,
  ...usernameCases,
  ...attributeCases,
  ...passwordCases,
  ...codeCases,
  ...clientCases,
  ...signInCases,
];
