import { act, screen, waitFor } from '@testing-library/react';
import { createRef, StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTriggerErrorParser, type SignUpFormHandle, type SignUpFormProps } from '../../src/index.js';
import { createFakeUserPool, type FakeUserPool, type NamedFault } from '../../src/testing.js';
import type { SignUpRequest } from '../../src/client.js';
import { ada, code, draw, email, submit } from './person.js';
import { pathsTo, reactTree, watchWriting } from './secret-places.js';

/** Found nowhere else, so that where it is found it was put. */
const canary = 'Canary-"7\\-in-a-mine';
const spellings = [canary, JSON.stringify(canary).slice(1, -1)];

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
});

function play(props: Partial<SignUpFormProps> = {}, pool: FakeUserPool = createFakeUserPool()) {
  const told: unknown[] = [];
  const hear = (...args: unknown[]) => void told.push(args);
  const written = watchWriting();
  const sent: SignUpRequest[] = [];
  const ref = createRef<SignUpFormHandle>();
  const heard = {
    onStepChange: hear,
    onComplete: hear,
    onError: hear,
    onValidationFailed: hear,
    userContextData: hear,
    clientMetadata: (...args: unknown[]) => (hear(args), { source: 'web' }),
    validationData: (...args: unknown[]) => (hear(args), undefined),
    analyticsMetadata: (...args: unknown[]) => (hear(args), undefined),
    parseTriggerError: (error: Parameters<ReturnType<typeof createTriggerErrorParser>>[0]) => {
      hear(error);
      return createTriggerErrorParser()(error);
    },
    schema: {
      usernameAttributes: ['email'],
      fields: [{ name: 'nickname', validate: hear, visibleWhen: (values: unknown) => (hear(values), true) }],
    },
  };
  // Signed up by hand, so that what is sent can be seen whole: the pool's own list of requests is redacted.
  const client = {
    signUp: (request: SignUpRequest, options?: Parameters<FakeUserPool['signUp']>[1]) => {
      sent.push(request);
      return pool.signUp(request, options);
    },
    confirmSignUp: pool.confirmSignUp,
    resendConfirmationCode: pool.resendConfirmationCode,
    initiateAuth: pool.initiateAuth,
  };
  const drawn = draw({ ...heard, client, resendCooldown: 0, ref, ...props } as Partial<SignUpFormProps>, (form) => (
    <StrictMode>{form}</StrictMode>
  ));
  const { person, container } = drawn;

  return {
    ...drawn,
    pool,
    sent,
    told,
    reset: () => {
      act(() => ref.current?.reset());
    },
    fillIn: async (address = ada, secret = canary) => {
      await person.clear(email());
      await person.type(email(), address);
      for (const input of document.querySelectorAll<HTMLInputElement>('[name^=password]')) {
        await person.clear(input);
        await person.click(input);
        await person.paste(secret);
      }
    },
    confirm: async (typed = pool.inbox.latest()?.code ?? '') => {
      const field = await code();
      await person.clear(field);
      await person.type(field, `${typed}{Enter}`);
    },
    /** Where the password is now. */
    places: () => {
      const step = document.querySelector('[data-step]')?.getAttribute('data-step');
      const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
      const page = [document.documentElement.outerHTML, document.title, location.href, document.cookie];
      const keeps = [page, { ...localStorage }, { ...sessionStorage }, history.state, told, written];
      const inReact = spellings.flatMap((spelling) => pathsTo(spelling, reactTree(container)));
      return {
        elsewhere: spellings.flatMap((spelling) => pathsTo(spelling, keeps)),
        inputs: fields.filter(({ value }) => value.includes(canary)).map(({ name }) => name),
        // While it is being typed, react-hook-form has it in its store, which no state or prop is made of.
        inReact: step === 'signUp' ? inReact.filter((path) => !/\._formValues\._password/.test(path)) : inReact,
        sent: sent.filter(({ Password }) => Password === canary).length,
      };
    },
  };
}

type Scene = ReturnType<typeof play>;

const here = (scene: Scene, inputs: readonly string[], sent: number) => {
  expect(scene.places()).toEqual({ elsewhere: [], inReact: [], inputs, sent });
};
const heading = (name: string | RegExp) => screen.findByRole('heading', { name });

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
    await scene.person.click(screen.getByRole('button', { name: 'Use a different address' }));
    await heading('Create your account');
    here(scene, [], 1);
    await scene.fillIn('grace@example.com');
    await submit(scene.person);
    await scene.confirm();
    await heading('Your account is ready');
    here(scene, [], 2);
  });

  const faults: readonly NamedFault[] = [
    ...(['network', 'html', 'empty', 'malformed', 'cors', 'internalError', 'throttled', 'blocked'] as const),
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
