import { describe, expect, it, vi } from 'vitest';
import type { SignUpClient } from '../../src/client.js';
import { checkOptions } from '../../src/flow/check-options.js';
import type { UseSignUpOptions } from '../../src/flow/sign-up-options.js';
import { ada, adaFilled, clientId, createPool, journey } from './caller.js';

/** What plain JavaScript lets through. */
const untyped = (options: object) => options as Partial<UseSignUpOptions>;

describe('the secret hash', () => {
  it('is asked for anew where the app’s last word changes the Username, and a hash of its own stays', async () => {
    const secretHash = vi.fn((username: string) => Promise.resolve(`hash+of+${username.length.toString()}`));
    const signUp = vi.fn<SignUpClient['signUp']>(() => Promise.resolve({ UserConfirmed: true }));
    const one = journey({ secretHash, client: { ...createPool(), signUp } });
    const rename = { Username: 'grace@example.com' };
    await one.signUp(adaFilled, (request) => ({ ...request, ...rename }));
    expect(secretHash.mock.calls).toEqual([[ada], ['grace@example.com']]);
    expect(signUp.mock.lastCall?.[0]).toMatchObject({ ...rename, SecretHash: 'hash+of+17' });

    one.restart();
    await one.signUp(adaFilled, (request) => ({ ...request, ...rename, SecretHash: 'own' }));
    expect(signUp.mock.lastCall?.[0]).toMatchObject({ ...rename, SecretHash: 'own' });
    expect(secretHash).toHaveBeenCalledTimes(3);
  });

  it('that cannot be had sends nothing', async () => {
    const one = journey({ secretHash: () => Promise.reject(new TypeError('Failed to fetch')) });
    await one.signUp();
    expect(one.sent).toEqual([]);
    expect(one.state).toMatchObject({ step: 'signUp', fault: { outcome: 'failed' } });
  });
});

describe('a secret in the browser (S-1)', () => {
  const wrong = [
    ['a hash instead of a function', { secretHash: 'c2VjcmV0' }, /`secretHash` is not a function/],
    ['a client secret', { clientSecret: 'c2VjcmV0' }, /`clientSecret` is not an option/],
    ['an empty client secret', { clientSecret: '' }, /`clientSecret` is not an option/],
  ] as const;

  it.each(wrong)('is refused with an explanation while rendering: %s', (_, options, words) => {
    const given = { client: createPool(), clientId, ...untyped(options) };
    expect(() => {
      checkOptions(given);
    }).toThrow(words);
    expect(() => {
      checkOptions(given);
    }).toThrow(/docs\/errors\.md#client-secret/);
    expect(() => {
      checkOptions(given);
    }).not.toThrow(/c2VjcmV0/);
  });

  it.each(wrong)('is refused at each call, and nothing is sent: %s', async (_, options) => {
    const one = journey(untyped(options));
    await one.signUp();
    expect(one.sent).toEqual([]);
    expect(one.state).toMatchObject({ step: 'signUp', fault: { key: 'notAvailable', diagnosis: 'clientSecret' } });
    expect(one.fault?.[0].action).toBe('developer');
  });
});

describe('a client that cannot sign in', () => {
  const { initiateAuth: _, ...client } = createPool();
  const options = (more: object): UseSignUpOptions => ({ client: client as SignUpClient, clientId, ...more });

  it('is a mistake with autoSignIn, and none without', () => {
    expect(() => {
      checkOptions(options({ autoSignIn: true }));
    }).toThrow(/`initiateAuth`.*\[client-sign-in,/s);
    checkOptions(options({ autoSignIn: false }));
    checkOptions(options({ autoSignIn: true, client: createPool() }));
  });
});
