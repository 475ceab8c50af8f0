import { describe, expect, it } from 'vitest';
import type { Caller } from '../../src/flow/belongings.js';
import { check } from '../../src/flow/calls.js';
import type { LinkStep } from '../../src/flow/sign-up-state.js';
import { byLink } from '../../src/flow/waiting-steps.js';
import { clientId, createPool } from './caller.js';
import { confirm } from './steps.js';

const link = byLink(confirm) as LinkStep; // an address by email

/** What “I have opened the link” leads to. */
async function checked(duplicateAccount: 'neutral' | 'reveal', recovered: boolean, isConfirmed: boolean) {
  const caller: Caller = {
    client: createPool(),
    clientId,
    duplicateAccount,
    checkConfirmed: () => isConfirmed,
    journey: {},
    signal: new AbortController().signal,
  };
  const state: LinkStep = { ...link, recovered, pending: 'check' };
  const next = (await check(caller, state)).next?.(state);
  return next?.step === 'done' ? next.result.status : next?.step;
}

describe('a link, where nobody shall learn of an account that was there before (S-6)', () => {
  it.each([
    ['a new account whose link was opened', false, true, 'confirmed'],
    ['a new account whose link was not', false, false, 'unverified'],
    ['one that was there, confirmed', true, true, 'unverified'],
    ['one that was there, not confirmed', true, false, 'unverified'],
  ])('%s', async (_case, recovered, isConfirmed, end) => {
    expect(await checked('neutral', recovered, isConfirmed)).toBe(end);
  });

  it('tells everybody what the app says where nothing is to be hidden', async () => {
    expect(await checked('reveal', true, true)).toBe('confirmed');
    expect(await checked('reveal', false, false)).toBe('link');
  });
});
