import { createSignUpClient } from '../../src/client.js';
import { createFakeUserPool } from '../../src/testing.js';
import { errorAnswer } from '../../src/testing/answer.js';
import { createLimits } from '../../src/testing/limits.js';
import { ServiceError } from '../../src/testing/service-error.js';
import type { Operation, SignUpClient } from '../../src/client.js';
import type { Assumptions } from './assumptions.js';
import type { Chance } from './chance.js';
import type { Clock } from './clock.js';

/**
 * The service's answer to one call too many, which does not keep anybody waiting. Not a `Response`: there are millions of
 * them, and this is all that the client reads of one.
 */
const { status, headers, body } = errorAnswer(new ServiceError('TooManyRequestsException', 'Rate exceeded'));
const refusal = { ok: false, status, headers: new Headers(headers), text: () => Promise.resolve(body) } as Response;

/** Few enough for a fake pool to find its people quickly. */
const peoplePerPool = 200;

/** An account with a quota, and as many pools as its people need: the quota is the account's (S-14). */
export function createAccount(given: Assumptions, clock: Clock, chance: Chance) {
  const limits = createLimits({ userCreations: given.quota }, () => clock.now);
  const seconds = (span: readonly [number, number]) => clock.sleep(1000 * chance.between(...span));
  const createPool = () =>
    createFakeUserPool({
      clock: () => clock.now,
      random: chance.random,
      triggers: { preSignUp: () => seconds(given.trigger) },
      // No trigger here takes the five seconds after which the service no longer waits for it.
      sleep: () => new Promise(() => undefined),
    });
  /** Requests, and those of them that were turned away, by the second. */
  const requests: number[] = [];
  let refused = 0;

  const pools: { readonly pool: ReturnType<typeof createPool>; readonly client: SignUpClient }[] = [];
  const poolAt = (index: number) => {
    const pool = createPool();
    const client = createSignUpClient({
      region: 'eu-central-1',
      fetch: async (url, init) => {
        const second = Math.floor(clock.now / 1000);
        requests[second] = (requests[second] ?? 0) + 1;
        const { 'x-amz-target': target = '' } = init.headers as Record<string, string>; // as the client writes them
        try {
          limits.call(target.replace(/^.*\./, '') as Operation, '');
        } catch {
          refused += 1;
          return refusal;
        }
        await seconds(given.latency);
        return pool.fetch(url, init);
      },
    });
    return (pools[index] ??= { pool, client });
  };
  return {
    requests,
    get refused() {
      return refused;
    },
    /** The pool that somebody signs up in. */
    at: (person: number) => {
      const index = Math.floor(person / peoplePerPool);
      return pools[index] ?? poolAt(index);
    },
  };
}

export type Account = ReturnType<typeof createAccount>;
