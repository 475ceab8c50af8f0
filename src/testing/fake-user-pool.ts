import type { Operation } from '../client/types.js';
import { type Answer, errorAnswer, okAnswer, readAnswer } from './answer.js';
import { confirmUser, verify } from './confirm-user.js';
import { openConfirmationLink } from './confirmation-link.js';
import { describeUser } from './fake-user.js';
import { answerFault, createFaultQueue } from './faults.js';
import { createHolds } from './holds.js';
import { createPool } from './pool.js';
import { readBody } from './read-request.js';
import { type LoggedRequest, redact } from './request-log.js';
import { run } from './operations.js';
import { ServiceError } from './service-error.js';
import type { FakeUserPool, FakeUserPoolOptions } from './types.js';
import { createPoolFetch } from './wire.js';

/**
 * Makes a user pool in memory, for stories, for tests and for trying a form without AWS. It follows what is known of
 * the service: usernames, attributes, passwords, codes, limits and texts. It is no copy of it, and nothing in it is
 * secure.
 *
 * @throws Error (`testing-user-pool`) for a description that no pool can have
 * @example
 * const pool = createFakeUserPool();
 * render(<SignUpForm client={pool} clientId="1example23456789" />);
 * // … the person fills in the form …
 * const code = pool.inbox.latest('ada@example.com')?.code;
 */
export function createFakeUserPool(options: FakeUserPoolOptions = {}): FakeUserPool {
  const { pool, failNextDelivery, clear } = createPool(options);
  const holds = createHolds();
  const faults = createFaultQueue();
  let requests: readonly LoggedRequest[] = [];
  let delay = options.delay ?? 0;

  async function act(operation: Operation, body: string, site = pool.site): Promise<Answer> {
    try {
      return okAnswer(await run({ ...pool, site }, operation, readBody(body)));
    } catch (error) {
      if (error instanceof ServiceError) return errorAnswer(error);
      throw error;
    }
  }

  async function answer(operation: Operation, body: string, signal?: AbortSignal, site?: string): Promise<Answer> {
    signal?.throwIfAborted();
    requests = [...requests, { operation, request: redact(body), time: pool.clock() }];
    const next = faults.take(operation);
    if (delay) await pool.sleep(delay, signal);
    const held = await holds.pass(operation, signal);
    if (held !== undefined) return answerFault(held, signal);
    if (!next) return act(operation, body, site);
    if (next.acted) await act(operation, body, site);
    return answerFault(next.fault, signal);
  }

  // JSON there and back, so that the pool sees what would have travelled.
  const call = async (operation: Operation, request: object, signal: AbortSignal | undefined) =>
    readAnswer(await answer(operation, JSON.stringify(request), signal));
  const poolFetch = createPoolFetch({ call: answer, openLink: (query) => openConfirmationLink(pool, query) });

  return {
    signUp: (request, { abortSignal } = {}) => call('SignUp', request, abortSignal),
    confirmSignUp: (request, { abortSignal } = {}) => call('ConfirmSignUp', request, abortSignal),
    resendConfirmationCode: (request, { abortSignal } = {}) => call('ResendConfirmationCode', request, abortSignal),
    initiateAuth: (request, { abortSignal } = {}) => call('InitiateAuth', request, abortSignal),
    fetch: poolFetch,
    openLink: (link) => poolFetch(link),
    inbox: pool.inbox,
    get users() {
      return pool.users.all.map(describeUser);
    },
    findUser: (username) => {
      const user = pool.users.find(username);
      return user && describeUser(user);
    },
    get requests() {
      return requests;
    },
    confirm: async (username) => {
      const user = pool.users.find(username);
      if (!user) throw new Error(`The pool has no user “${username}”.`);
      if (user.status === 'CONFIRMED') return;
      if (user.pending) verify(pool, user, user.pending.attribute);
      await confirmUser(pool, user, {});
    },
    hold: holds.hold,
    failNext: faults.failNext,
    failNextDelivery,
    delay: (milliseconds) => {
      delay = milliseconds;
    },
    reset: () => {
      clear();
      faults.clear();
      holds.failAll();
      requests = [];
      delay = options.delay ?? 0;
    },
  };
}
