import { screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { SignUpFormProps, SignUpResult, SignUpState } from '../../src/index.js';
import { createFakeUserPool, type FakeUserPoolOptions } from '../../src/testing.js';
import { ada, confirm, draw, signUp } from './person.js';

const userPoolClient = { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] };
const links = { signIn: '/sign-in' };

/** The whole way, with signing in at the end. */
async function walk(
  props: Partial<SignUpFormProps>,
  options: FakeUserPoolOptions = {},
  around?: Parameters<typeof draw>[1],
) {
  const pool = createFakeUserPool({ userPoolClient, ...options });
  const drawn = draw({ client: pool, autoSignIn: true, links, ...props }, around);
  await signUp(drawn.person);
  await confirm(drawn.person, pool);
  return { ...drawn, pool };
}

/** Every string that can be reached from React's own tree of what is drawn. */
function stringsInReact(container: Element): string {
  const strings: string[] = [];
  const seen = new Set<unknown>([globalThis, document]);
  const queue: unknown[] = Object.entries(container)
    .filter(([name]) => name.startsWith('__reactContainer'))
    .map(([, root]) => root as unknown);
  expect(queue).toHaveLength(1);
  while (queue.length) {
    const next = queue.pop();
    if (typeof next === 'string') strings.push(next);
    if (next === null || !['object', 'function'].includes(typeof next) || seen.has(next)) continue;
    seen.add(next);
    for (const { value } of Object.values(Object.getOwnPropertyDescriptors(next))) queue.push(value);
  }
  return strings.join('\n');
}

describe('signing in at the end', () => {
  it('tells people that they are signed in, and hands the tokens to onComplete alone', async () => {
    const steps: [string, SignUpState][] = [];
    const results: SignUpResult[] = [];
    // No mocks: what they were called with can be reached from the props.
    const onStepChange = (...step: [string, SignUpState]) => void steps.push(step);
    const { container, person } = await walk({ onStepChange, onComplete: (result) => void results.push(result) });
    await screen.findByText('You are signed in.');
    expect(screen.queryByRole('link', { name: 'Sign in' })).toBeNull();
    expect(results).toHaveLength(1);
    const [result] = results;
    if (result?.status !== 'signedIn') throw new Error(result?.status);
    const { AccessToken = '', IdToken = '', RefreshToken = '' } = result.tokens;
    expect([AccessToken, IdToken, RefreshToken].every((token) => token.length > 30)).toBe(true);
    // Something is drawn once more, so that React keeps nothing of the drawing before.
    await person.tab();

    const places = [
      JSON.stringify(steps),
      document.documentElement.outerHTML,
      JSON.stringify({ ...localStorage, ...sessionStorage }),
      document.cookie,
      location.href,
      stringsInReact(container),
    ];
    expect(places[0]).toContain('signedIn');
    expect(places.at(-1)).toContain('signedIn');
    for (const token of [AccessToken, IdToken, RefreshToken]) {
      expect(places.filter((place) => place.includes(token))).toEqual([]);
    }
  });

  it('hands them over once, and whole, under StrictMode', async () => {
    const onComplete = vi.fn();
    await walk({ onComplete }, {}, (form) => <StrictMode>{form}</StrictMode>);
    await screen.findByText('You are signed in.');
    expect(onComplete.mock.calls).toEqual([
      [
        expect.objectContaining({
          status: 'signedIn',
          tokens: expect.objectContaining({ TokenType: 'Bearer' }) as unknown,
        }),
      ],
    ]);
  });

  it('is part of the wait for the code: nothing else can be sent, and starting over ends it', async () => {
    const onComplete = vi.fn();
    const pool = createFakeUserPool({ userPoolClient });
    const { person } = draw({ client: pool, autoSignIn: true, onComplete });
    await signUp(person);
    const held = pool.hold('InitiateAuth');
    await confirm(person, pool);
    await waitFor(() => {
      expect(pool.requests).toHaveLength(3);
    });
    expect(screen.getByRole('button', { name: 'Confirm' })).toHaveAttribute('aria-disabled', 'true');
    await person.click(screen.getByRole('button', { name: 'Confirm' }));
    await person.click(screen.getByRole('button', { name: 'Change your details' }));
    held.release();
    await screen.findByRole('heading', { name: 'Create your account' });
    expect(pool.requests).toHaveLength(3);
    expect(onComplete).not.toHaveBeenCalled();
  });

  it('says that there is one more step where the pool demands more, and offers the way to it', async () => {
    const onComplete = vi.fn();
    const challenge = () => ({ ChallengeName: 'SMS_MFA', ChallengeParameters: { USER_ID_FOR_SRP: ada } });
    await walk({ onComplete }, { challenge });
    await screen.findByText('There is one more step before you are signed in.');
    expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in');
    expect(onComplete).toHaveBeenCalledWith(
      expect.objectContaining({
        status: 'challenge',
        challengeName: 'SMS_MFA',
        session: expect.any(String) as unknown,
      }),
    );
  });

  it('that fails says that the account is there, and offers to sign in', async () => {
    const onComplete = vi.fn();
    const onError = vi.fn();
    const pool = createFakeUserPool({ userPoolClient });
    pool.failNext('InitiateAuth', 'network');
    const { person } = draw({ client: pool, autoSignIn: true, links, onComplete, onError });
    await signUp(person);
    await confirm(person, pool);
    await screen.findByText('Your account is confirmed, but we could not sign you in. Sign in to continue.');
    expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in');
    const signInFault = expect.objectContaining({ name: 'NetworkError' }) as unknown;
    expect(onComplete.mock.calls).toEqual([[expect.objectContaining({ status: 'confirmed', signInFault })]]);
    expect(onError.mock.calls).toEqual([[signInFault, 'InitiateAuth']]);
  });
});
