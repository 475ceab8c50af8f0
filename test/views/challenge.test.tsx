import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import {
  Challenge,
  ChallengeError,
  challengeHeader,
  type ChallengeProps,
  type ChallengeSurroundings,
} from '../../src/challenge.js';
import type { SignUpFormProps } from '../../src/index.js';
import { code, draw, email, fillIn, password, submit } from './person.js';

/** A check of the test’s own: the test says what comes of it. */
function drawWith(
  props: Partial<SignUpFormProps> = {},
  sendTo: ChallengeProps['sendTo'] = { validationData: 'token' },
) {
  const getToken = vi.fn((_: { readonly signal: AbortSignal }) => Promise.resolve('token of today'));
  const reset = vi.fn();
  const remove = vi.fn();
  const seen: { now?: ChallengeSurroundings } = {};
  const mount = vi.fn((place: HTMLElement, surroundings: ChallengeSurroundings) => {
    place.append(document.createElement('canvas'));
    seen.now = surroundings;
    return { getToken, reset, remove };
  });
  const drawn = draw({
    challenge: (slot) => <Challenge {...slot} provider={{ mount }} sendTo={sendTo} />,
    ...props,
  });
  const interactive = (is: boolean) => {
    act(() => seen.now?.onInteractive(is));
  };
  return { ...drawn, getToken, reset, remove, mount, interactive };
}

describe('a security check', () => {
  it('gives SignUp a token, asked for when it is submitted, and once', async () => {
    const { person, pool, getToken, mount } = drawWith({ validationData: { invitation: 'abc' } });
    await fillIn(person);
    expect(getToken).not.toHaveBeenCalled();
    await submit(person);
    await code();
    expect(mount).toHaveBeenCalledTimes(1);
    expect(getToken).toHaveBeenCalledTimes(1);
    expect(pool.requests).toMatchObject([
      {
        request: {
          ValidationData: [
            { Name: 'token', Value: 'token of today' },
            { Name: 'invitation', Value: 'abc' },
          ].reverse(),
        },
      },
    ]);
  });

  it('goes as ClientMetadata with SignUp alone, since it serves once', async () => {
    const { person, pool } = drawWith({ clientMetadata: { from: 'us' } }, { clientMetadata: 'token' });
    await fillIn(person);
    await submit(person);
    await person.type(await code(), `${pool.inbox.latest()?.code ?? ''}{Enter}`);
    await screen.findByText('Your account is ready');
    expect(pool.requests.map(({ request }) => 'ClientMetadata' in request && request.ClientMetadata)).toEqual([
      { from: 'us', token: 'token of today' },
      { from: 'us' },
    ]);
  });

  it('reaches the client’s headers', async () => {
    const header = challengeHeader('x-aws-waf-token');
    expect(header.headers()).toEqual({});
    const { person } = drawWith({}, { header });
    await fillIn(person);
    await submit(person);
    await code();
    expect(header.headers()).toEqual({ 'x-aws-waf-token': 'token of today' });
  });

  it('lets the app have the last word on a request with the token in it', async () => {
    const prepareRequest = vi.fn((request) => request);
    const { person } = drawWith({ prepareRequest });
    await fillIn(person);
    await submit(person);
    await code();
    expect(prepareRequest.mock.calls[0]?.[0]).toMatchObject({ ValidationData: [{ Name: 'token' }] });
  });

  it.each([
    ['does not load', new Error('blocked'), 'The security check did not load.'],
    ['is blocked', new ChallengeError('notLoaded'), 'The security check did not load.'],
    ['has expired', new ChallengeError('expired'), 'The security check has expired. Complete it again.'],
    ['was closed', new ChallengeError('required'), 'Complete the security check, then try again.'],
    ['gives an empty token', '', 'Complete the security check, then try again.'],
  ])('that %s sends nothing, says so, and is asked anew at the next try (F-37)', async (_, outcome, words) => {
    const onError = vi.fn();
    const { person, pool, getToken, reset } = drawWith({ onError });
    getToken.mockImplementationOnce(() => (outcome === '' ? Promise.resolve('') : Promise.reject(outcome as Error)));
    await fillIn(person);
    await submit(person);
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
    expect(screen.getByRole('alert')).toHaveFocus();
    expect(onError.mock.calls).toMatchObject([
      [{ name: 'ChallengeError', key: 'challengeRequired', outcome: 'failed', action: 'challenge' }, 'SignUp'],
    ]);
    expect(pool.requests).toEqual([]);
    expect(reset).toHaveBeenCalledExactlyOnceWith({ isRequired: false });
    expect(email()).toHaveValue('ada@example.com');
    expect(password()).toHaveValue('Correct-horse-7');
    await submit(person);
    expect(await code()).toBeInTheDocument();
    expect(getToken).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['a refusal', { name: 'UsernameExistsException' }, false],
    [
      'a firewall that asks for a check',
      { name: 'ForbiddenException', message: 'Not allowed due to WAF captcha.' },
      true,
    ],
  ])('is reset after %s, and the next try has a new token (F-12, S-13)', async (_, error, isRequired) => {
    const signUp = vi.fn((_: object) => Promise.reject(Object.assign(new Error(), error)));
    const { person, reset, getToken, pool, change } = drawWith();
    change({ client: { ...pool, signUp } as SignUpFormProps['client'] });
    await fillIn(person);
    await submit(person);
    await screen.findByRole('alert');
    expect(reset).toHaveBeenCalledExactlyOnceWith({ isRequired });
    getToken.mockResolvedValueOnce('token of tomorrow');
    await submit(person);
    await waitFor(() => {
      expect(signUp).toHaveBeenCalledTimes(2);
    });
    expect(signUp.mock.calls[1]?.[0]).toMatchObject({ ValidationData: [{ Value: 'token of tomorrow' }] });
  });

  it('is asked once however often the form is submitted, and not again by a form that has gone (G1, F-15)', async () => {
    const { person, pool, getToken, remove, unmount } = drawWith();
    getToken.mockImplementation(() => new Promise(() => undefined));
    await fillIn(person);
    await submit(person);
    await waitFor(() => {
      expect(getToken).toHaveBeenCalledTimes(1);
    });
    await submit(person);
    await person.type(email(), '{Enter}');
    const signal = getToken.mock.calls[0]?.[0].signal;
    expect(getToken).toHaveBeenCalledTimes(1);
    unmount();
    expect(signal?.aborted).toBe(true);
    expect(remove).toHaveBeenCalledTimes(1);
    expect(pool.requests).toEqual([]);
  });

  it('may take a person longer than a call may, and can be cancelled', async () => {
    const { person, pool, getToken } = drawWith({ timeouts: { stillWorking: 0.05, limit: 0.2 } });
    getToken.mockImplementation(() => new Promise(() => undefined));
    await fillIn(person);
    await submit(person);
    const cancel = await screen.findByRole('button', { name: 'Cancel' });
    // What the password has to say comes meanwhile, on a slow machine.
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(screen.queryByRole('alert')).toBeNull();
    await person.click(cancel);
    expect(await screen.findByRole('alert')).toHaveTextContent('Stopped before anything was sent.');
    expect(getToken.mock.calls[0]?.[0].signal.aborted).toBe(true);
    expect(pool.requests).toEqual([]);
  });

  it('has the rest of the step inert while it waits for the person, and never what has the focus (L-3)', async () => {
    const { person, interactive, getToken } = drawWith();
    getToken.mockImplementation(() => new Promise(() => undefined));
    await fillIn(person);
    await submit(person);
    const button = screen.getByRole('button', { name: 'Create account' });
    expect(button).toHaveFocus();
    interactive(true);
    const group = screen.getByRole('group', { name: 'Security check' });
    expect(group).toHaveFocus();
    expect(button).toHaveAttribute('inert');
    expect(email().closest('[inert]')).not.toBeNull();
    expect(group.closest('[inert]')).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('Complete the security check to continue');
    interactive(false);
    expect(document.querySelector('[inert]')).toBeNull();
    expect(button).toHaveFocus();
  });

  it('that the app draws by itself and leaves out of the form lets nothing be sent', async () => {
    const { person, pool } = drawWith({ challenge: () => <i>nothing</i> });
    await fillIn(person);
    await submit(person);
    expect(await screen.findByRole('alert')).toHaveTextContent('Complete the security check, then try again.');
    expect(pool.requests).toEqual([]);
  });
});
