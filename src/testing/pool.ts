import type { AttributeTexts } from './attributes.js';
import { createInbox, type WritableInbox } from './inbox.js';
import { createLimits } from './limits.js';
import { type PoolConfig, poolConfig } from './pool-config.js';
import { type Random, randomDigits } from './random.js';
import type { Challenge } from './challenges.js';
import type { FakeUser } from './fake-user.js';
import { ServiceError } from './service-error.js';
import { createSessions } from './session.js';
import type { Triggers } from './triggers.js';
import type { FakeUserPoolOptions } from './types.js';
import { type Sleep, sleep } from './waiting.js';
import { createUserStore, type UserStore } from './users.js';

/** What the three operations share: the pool's configuration, its state, and what the test has put in its hands. */
export interface Pool {
  readonly config: PoolConfig;
  readonly users: UserStore;
  readonly inbox: WritableInbox;
  readonly sessions: ReturnType<typeof createSessions>;
  /** The test's own word on what a sign-in meets. */
  readonly challenge: ((user: FakeUser) => Challenge | undefined) | undefined;
  readonly limits: ReturnType<typeof createLimits>;
  readonly triggers: Triggers;
  readonly texts: AttributeTexts;
  readonly compromisedPasswords: readonly string[];
  readonly clock: () => number;
  readonly sleep: Sleep;
  /** What the links of messages begin with. */
  readonly site: string;
  readonly random: Random;
  readonly newCode: () => string;
  /** The exception that the next message runs into, once. */
  readonly takeDeliveryFault: () => ServiceError | undefined;
}

const notDelivered = { name: 'CodeDeliveryFailureException', message: 'Failed to deliver the verification code.' };

export function createPool(options: FakeUserPoolOptions) {
  const { userPool, userPoolClient, clock = Date.now, random = Math.random } = options;
  const config = poolConfig(userPool, userPoolClient);
  let deliveryFaults: ServiceError[] = [];
  const pool: Pool = {
    config,
    users: createUserStore(config),
    inbox: createInbox(),
    sessions: createSessions({
      userAuth: config.client.userAuth,
      minutes: config.client.sessionMinutes,
      stale: options.staleSessions ?? 'ignore',
      clock,
      random,
    }),
    challenge: options.challenge,
    limits: createLimits(options.limits ?? {}, clock),
    triggers: options.triggers ?? {},
    texts: options.attributeTexts ?? 'scim',
    compromisedPasswords: options.compromisedPasswords ?? [],
    clock,
    sleep: options.sleep ?? sleep,
    site: 'https://fake-user-pool.invalid',
    random,
    newCode: options.code ?? (() => randomDigits(random, 6)),
    takeDeliveryFault: () => deliveryFaults.shift(),
  };
  return {
    pool,
    failNextDelivery: ({ name, message } = notDelivered) => {
      deliveryFaults.push(new ServiceError(name, message));
    },
    clear: () => {
      pool.users.clear();
      pool.inbox.clear();
      pool.limits.clear();
      pool.sessions.clear();
      deliveryFaults = [];
    },
  };
}
