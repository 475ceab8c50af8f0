import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFakeUserPool, type NamedFault } from '../../src/testing.js';
import { code, submit } from './person.js';
import { pathsTo, reactTree } from './secret-places.js';
import { canary, heading, here, play } from './secret-scene.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
});

describe('a password (S-3)', () => {
  it('is in its input and in SignUp alone, from the first letter to the end', async () => {
    const scene = play();
    await scene.fillIn();
    // The search finds what is there: else it would find nothing anywhere.
    expect(pathsTo(canary, reactTree(scene.container))).not.toEqual([]);
    here(scene, ['password'], 0);
    await scene.person.click(screen.getByRole('button', { name: 'Show password' }));
    here(scene, ['password'], 0);
    await submit(scene.person);
    await code();
    here(scene, [], 1);
    await scene.person.click(screen.getByRole('button', { name: 'Send a new code' }));
    await waitFor(() => {
      expect(scene.pool.inbox.messages).toHaveLength(2);
    });
    await scene.confirm('000000');
    await screen.findAllByText(/code is not right/);
    await scene.confirm();
    await heading('Your account is ready');
    here(scene, [], 1);
    expect(scene.told.length).toBeGreaterThan(5);
  });

  it('is nowhere once somebody has signed in at the end', async () => {
    const pool = createFakeUserPool({ userPoolClient: { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] } });
    const scene = play({ autoSignIn: true }, pool);
    await scene.fillIn();
    await submit(scene.person);
    await scene.confirm();
    await screen.findByText('You are signed in.');
    here(scene, [], 1);
  });

  it('that has to be given twice is in both inputs, and in nothing that is said of a difference', async () => {
    const scene = play({ schema: { usernameAttributes: ['email'], confirmPassword: true } });
    await scene.fillIn();
    const [, second] = document.querySelectorAll<HTMLInputElement>('[name^=password]');
    await scene.person.type(second as HTMLInputElement, 'x');
    await submit(scene.person);
    await screen.findByRole('alert');
    expect(scene.places()).toMatchObject({ elsewhere: [], sent: 0 });
    await scene.person.type(second as HTMLInputElement, '{Backspace}');
    await submit(scene.person);
    await code();
    here(scene, [], 1);
  });

  it('that is given up again is nowhere after the form was sent without it', async () => {
    const scene = play({ schema: { usernameAttributes: ['email'], password: 'optional' } });
    const use = screen.getByRole('checkbox', { name: /^Set a password/ });
    await scene.person.click(use);
    await scene.fillIn();
    here(scene, ['password'], 0);
    await scene.person.click(use);
    here(scene, [], 0);
    await submit(scene.person);
    await waitFor(() => {
      expect(scene.sent).toHaveLength(1);
    });
    expect(scene.sent[0]).not.toHaveProperty('Password');
    expect(scene.places()).toMatchObject({ elsewhere: [], inputs: [], sent: 0 });
  });

  it('is gone with reset(), before it was sent, while it is, and after', async () => {
    const scene = play();
    await scene.fillIn();
    scene.reset();
    here(scene, [], 0);
    const hold = scene.pool.hold('SignUp');
    await scene.fillIn();
    await submit(scene.person);
    await hold.arrived;
    here(scene, ['password'], 1);
    scene.reset();
    hold.release();
    here(scene, [], 1);
    await scene.fillIn();
    await submit(scene.person);
    await code();
    scene.reset();
    await heading('Create your account');
    here(scene, [], 2);
  });

  it('does not come back with the first step, or with a try under another address', async () => {
    const scene = play();
    await scene.fillIn();
    await submit(scene.person);
    await code();
    await scene.person.click(screen.getByRole('button', { name: 'Change your details' }));
    await heading('Create your account');
    here(scene, [], 1);
    await scene.fillIn('grace@example.com');
    await submit(scene.person);
    await scene.confirm();
    await heading('Your account is ready');
    here(scene, [], 2);
  });

  const faults: readonly NamedFault[] = [
    ...(['network', 'html', 'empty', 'malformed', 'cors', 'internalError', 'blocked'] as const),
    ...(['challenge', 'captcha'] as const),
  ];
  it.each(faults)('stays where it was when a sign-up fails, and leaves with the second try: %s', async (fault) => {
    const scene = play();
    scene.pool.failNext('SignUp', fault);
    await scene.fillIn();
    await submit(scene.person);
    await screen.findByRole('alert');
    here(scene, ['password'], 1);
    await submit(scene.person);
    await scene.confirm();
    await heading('Your account is ready');
    here(scene, [], 2);
  });

  const quotes: readonly (readonly [name: string, message: string])[] = [
    ['UserLambdaValidationException', `PreSignUp failed with error password: ${canary} has been seen in a breach.`],
    [
      'UserLambdaValidationException',
      `PreSignUp failed with error ${JSON.stringify({ code: canary, message: canary })}.`,
    ],
    ['UnexpectedLambdaException', `PreSignUp failed with error ${canary}.`],
    ['InvalidPasswordException', `Password did not conform with policy: ${canary}`],
    ['InvalidParameterException', `Value '${canary}' at 'password' failed to satisfy constraint`],
    ['NotAuthorizedException', `Client is configured for secret but secret was not received ${canary}`],
    ['SomethingNewException', JSON.stringify({ Password: canary })],
  ];
  it.each(quotes)('is handed on by nothing that quotes it: %s, %s', async (name, message) => {
    const scene = play();
    scene.pool.failNext('SignUp', { name, message });
    await scene.fillIn();
    await submit(scene.person);
    await screen.findByRole('alert');
    here(scene, ['password'], 1);
    expect(JSON.stringify(scene.told)).toContain(name);
    await submit(scene.person);
    await code();
    here(scene, [], 2);
  });

  it('is not in what a client of the app’s rejects with, its own request and all', async () => {
    const scene = play();
    scene.change({
      client: {
        ...scene.pool,
        signUp: (request) =>
          Promise.reject(
            Object.assign(new Error('Request failed', { cause: { config: request } }), {
              data: JSON.stringify(request),
            }),
          ),
      },
    });
    await scene.fillIn();
    await submit(scene.person);
    await screen.findByRole('alert');
    here(scene, ['password'], 0);
  });
});
