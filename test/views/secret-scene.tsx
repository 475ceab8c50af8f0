import { act, screen } from '@testing-library/react';
import { createRef, StrictMode } from 'react';
import { expect } from 'vitest';
import { createTriggerErrorParser, type SignUpRequest } from '../../src/client.js';
import type { SignUpFormHandle, SignUpFormProps } from '../../src/index.js';
import { createFakeUserPool, type FakeUserPool } from '../../src/testing.js';
import { ada, code, draw, email } from './person.js';
import { pathsTo, reactTree, watchWriting } from './secret-places.js';

/** Found nowhere else, so that where it is found it was put. */
export const canary = 'Canary-"7\\-in-a-mine';
const spellings = [canary, JSON.stringify(canary).slice(1, -1)];

/** The form, with somebody who uses a password that can be told from all others, and all that comes of it. */
export function play(props: Partial<SignUpFormProps> = {}, pool: FakeUserPool = createFakeUserPool()) {
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

/** The password is in these inputs, and was in so many requests for SignUp, and is nowhere else. */
export const here = (scene: Scene, inputs: readonly string[], sent: number) => {
  expect(scene.places()).toEqual({ elsewhere: [], inReact: [], inputs, sent });
};
export const heading = (name: string | RegExp) => screen.findByRole('heading', { name });
