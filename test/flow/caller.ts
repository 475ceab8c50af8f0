import type { SignUpClient } from '../../src/client.js';
import type { Caller } from '../../src/flow/belongings.js';
import * as calls from '../../src/flow/calls.js';
import { initialSignUpState } from '../../src/flow/sign-up-reducer.js';
import type { FilledForm, PrepareRequest, UseSignUpOptions } from '../../src/flow/sign-up-options.js';
import type { ConfirmStep, SignUpResult, SignUpState } from '../../src/flow/sign-up-state.js';
import { resolveSchema } from '../../src/schema/resolve-schema.js';
import type { SignUpSchema } from '../../src/schema/types.js';
import { createFakeUserPool, type FakeUserPool, type FakeUserPoolOptions } from '../../src/testing.js';

export const clientId = '1example23456789';
export const ada = 'ada@example.com';
export const password = 'Correct-horse-7';

/** Lets people sign in with the Session of their sign-up. */
export const userAuth = { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] };
export const emailPool = { UsernameAttributes: ['email'], AutoVerifiedAttributes: ['email'] };

export const filled = (schema: SignUpSchema, values: Readonly<Record<string, string>>): FilledForm => ({
  schema: resolveSchema(schema),
  values,
});
export const adaFilled = filled({ usernameAttributes: ['email'] }, { email: ada, password });

/** What the hook does between the client and the page, without the page: one journey against a pool of its own. */
export function journey(
  options: Partial<UseSignUpOptions & Pick<Caller, 'random'>> = {},
  pool: FakeUserPool = createPool(),
) {
  const abort = new AbortController();
  const sent: unknown[] = [];
  const caller: Caller = { client: recording(pool, sent), clientId, ...options, journey: {}, signal: abort.signal };
  let state: SignUpState = initialSignUpState;
  let last: calls.Settled | undefined;
  const settle = (settled: calls.Settled) => {
    last = settled;
    state = settled.next?.(state) ?? state;
    return state;
  };
  return {
    pool,
    abort,
    /** Every request, oldest first, to the letter. */
    sent,
    get state() {
      return state;
    },
    /** What `onError` gets, if anything. */
    get fault() {
      return last?.fault && ([last.fault, last.operation] as const);
    },
    /** What `onComplete` gets. */
    get result(): SignUpResult | undefined {
      if (state.step !== 'done') return undefined;
      const { result } = state;
      return result.status === 'signedIn' ? { ...result, tokens: last?.tokens ?? {} } : result;
    },
    signUp: async (form: Parameters<typeof calls.signUp>[1] = adaFilled, prepare?: PrepareRequest) =>
      settle(await calls.signUp(caller, form, prepare)),
    confirm: async (code = pool.inbox.latest()?.code ?? '') =>
      settle(await calls.confirm(caller, confirming(state), code)),
    resend: async () => settle(await calls.resend(caller, confirming(state))),
    restart: () => {
      state = initialSignUpState;
    },
  };
}

export const createPool = (options: FakeUserPoolOptions = {}) =>
  createFakeUserPool({ userPool: emailPool, userPoolClient: userAuth, ...options });

function confirming(state: SignUpState): ConfirmStep {
  if (state.step !== 'confirm') throw new Error(`The journey is at ${state.step}.`);
  return state;
}

const recording = (pool: FakeUserPool, sent: unknown[]): SignUpClient => {
  const record = <Request, Options, Answer>(call: (request: Request, options?: Options) => Answer) => {
    return (request: Request, options?: Options) => {
      sent.push(request);
      return call(request, options);
    };
  };
  return {
    signUp: record(pool.signUp),
    confirmSignUp: record(pool.confirmSignUp),
    resendConfirmationCode: record(pool.resendConfirmationCode),
    initiateAuth: record(pool.initiateAuth),
  };
};
