import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SignUpFormProps } from '../../src/index.js';
import { de } from '../../src/locales/de.js';
import { createBreachCheck, type BreachCheckOptions, type FetchRange } from '../../src/password-breach.js';
import { createPasswordStrength } from '../../src/password-strength.js';
import { createRangeServer, sha1Of } from '../password/range-server.js';
import { ada, code, draw, email, goodPassword, password, status, submit } from './person.js';
import { pathsTo } from './secret-places.js';
import { canary, here, play } from './secret-scene.js';

const leakedWords = 'This password is on a list of leaked passwords. Choose a different one.';
const other = 'Another-horse-8';

const withBreach = (options: BreachCheckOptions): Partial<SignUpFormProps> => ({
  passwordHelp: { breach: createBreachCheck(options) },
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the rules as one sentence', () => {
  it('describe the password, and nothing is ticked off', async () => {
    const { person } = draw({ passwordHelp: { rules: 'sentence' } });
    expect(password()).toHaveAccessibleDescription(/^Use at least 8 characters, a lowercase letter, .* and a symbol$/);
    await person.type(password(), 'correct7');
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('are in the language of the form', () => {
    draw({ passwordHelp: { rules: 'sentence' }, messages: de });
    const requirements = de.password.requirements({
      minLength: 8,
      rules: ['length', 'lowercase', 'uppercase', 'number', 'symbol'],
    });
    expect(screen.getByLabelText(de.labels.password)).toHaveAccessibleDescription(requirements);
  });
});

describe('a leaked password', () => {
  it('is an error once the person leaves it, is said, and goes with the next letter (S-11)', async () => {
    const server = createRangeServer({ [goodPassword]: 3 });
    const { person } = draw(withBreach(server));
    await person.type(password(), goodPassword);
    expect(server.requests).toHaveLength(0);
    await person.tab();
    await waitFor(() => {
      expect(password()).toHaveAccessibleDescription(new RegExp(`^Error: ?${leakedWords}`));
    });
    expect(password()).toBeInvalid();
    expect(status()).toHaveTextContent(leakedWords);
    await person.type(password(), 'x');
    expect(password()).not.toBeInvalid();
    await person.type(password(), '{Backspace}');
    await person.tab();
    await waitFor(() => {
      expect(password()).toBeInvalid();
    });
    expect(server.requests).toHaveLength(1);
  });

  it('is not looked up while it does not meet the rules, and no rule is shouted at who leaves it early', async () => {
    const server = createRangeServer({ [goodPassword]: 3 });
    const { person } = draw(withBreach(server));
    await person.type(password(), 'correct');
    await person.tab();
    await act(() => Promise.resolve());
    expect(server.requests).toHaveLength(0);
    expect(password()).not.toBeInvalid();
  });

  it('is not sent, even by Enter, and another one is', async () => {
    const server = createRangeServer({ [goodPassword]: 3 });
    const failed = vi.fn();
    const { person, pool } = draw({ ...withBreach(server), onValidationFailed: failed });
    await person.type(email(), ada);
    await person.type(password(), `${goodPassword}{Enter}`);
    await waitFor(() => {
      expect(screen.getByRole('alert')).toHaveTextContent(leakedWords);
    });
    expect(pool.requests).toHaveLength(0);
    expect(failed).toHaveBeenCalledExactlyOnceWith([
      expect.objectContaining({ error: { reason: 'service', key: 'passwordBreached' } }),
    ]);
    await person.clear(password());
    await person.type(password(), `${other}{Enter}`);
    await code();
    expect(pool.requests).toHaveLength(1);
  });

  it('is told in the words of the field', async () => {
    const { person } = draw({
      ...withBreach(createRangeServer({ [goodPassword]: 3 })),
      schema: {
        usernameAttributes: ['email'],
        fields: [{ name: 'password', errors: { passwordBreached: 'Somebody knows it' } }],
      },
    });
    await person.type(password(), goodPassword);
    await person.tab();
    await screen.findByText('Somebody knows it', { selector: '.csu-error *' });
  });

  it('is only said with `warn`: the form sends it', async () => {
    const { person, pool } = draw(withBreach({ ...createRangeServer({ [goodPassword]: 3 }), onFound: 'warn' }));
    await person.type(email(), ada);
    await person.type(password(), goodPassword);
    await person.tab();
    await screen.findByText(leakedWords, { selector: '.csu-alert' });
    expect(status()).toHaveTextContent(leakedWords);
    expect(password()).not.toBeInvalid();
    await person.type(password(), 'x');
    expect(screen.queryByText(leakedWords, { selector: '.csu-alert' })).toBeNull();
    await person.type(password(), '{Backspace}');
    await submit(person);
    await code();
    expect(pool.requests).toHaveLength(1);
  });
});

describe('a form whose check fails', () => {
  const failing: readonly (readonly [string, FetchRange])[] = [
    ['on the server', () => Promise.resolve(new Response('', { status: 500 }))],
    ['for a policy (CSP)', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['with an answer that is none', () => Promise.resolve(new Response('<!doctype html>'))],
  ];
  it.each(failing)('%s signs people up', async (_, fetch) => {
    const { person } = draw(withBreach({ fetch }));
    await person.type(email(), ada);
    await person.type(password(), goodPassword);
    await submit(person);
    await code();
  });

  it('for want of an answer waits no longer than its time, once', async () => {
    const fetch = vi.fn<FetchRange>(() => new Promise(() => undefined));
    const { person } = draw(withBreach({ fetch, timeout: 100 }));
    await person.type(email(), ada);
    await person.type(password(), goodPassword);
    await submit(person);
    await code();
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('with an error of an app’s own check signs people up', async () => {
    const breach = { refuses: true, isBreached: () => Promise.reject(new Error('no server')) };
    const { person } = draw({ passwordHelp: { breach } });
    await person.type(email(), ada);
    await person.type(password(), goodPassword);
    await submit(person);
    await code();
  });
});

describe('a password that is helped with (S-3)', () => {
  it('is in no request of the help but for five digits, and nowhere on the page or in React', async () => {
    const server = createRangeServer();
    const strength = createPasswordStrength({ dictionaries: () => Promise.resolve([]) });
    const scene = play({ passwordHelp: { strength, breach: createBreachCheck(server) } });
    await scene.fillIn();
    await screen.findByText('This password is very hard to guess');
    await scene.person.tab();
    await waitFor(() => {
      expect(server.requests).toHaveLength(1);
    });
    here(scene, ['password'], 0);
    expect(server.requests[0]?.url).toMatch(new RegExp(`/${sha1Of(canary).slice(0, 5)}$`));
    expect(pathsTo(canary, server.requests)).toEqual([]);
    expect(pathsTo(sha1Of(canary).slice(5), server.requests)).toEqual([]);
    await submit(scene.person);
    await code();
    here(scene, [], 1);
    expect(server.requests).toHaveLength(1);
  });
});
