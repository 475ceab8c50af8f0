import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SignUpFormHandle, SignUpFormProps } from '../../src/index.js';
import { draw, fillIn, submit } from './person.js';
import { createRecorder } from './recorder.js';

/** What the app was asked, and how each question is answered. */
let asked: { readonly value: string; readonly answer: (words?: string) => Promise<void> }[] = [];
beforeEach(() => {
  asked = [];
});
afterEach(() => {
  vi.useRealTimers();
});

const slowly = (value: string) =>
  new Promise<string | undefined>((resolve) => {
    asked.push({
      value,
      answer: async (words) => {
        resolve(words);
        await act(() => Promise.resolve());
      },
    });
  });

function drawWith(validate: SignUpFormProps['schema'], props: Partial<SignUpFormProps> = {}) {
  const recorder = createRecorder();
  return { ...recorder, ...draw({ client: recorder.client, schema: validate, ...props }) };
}
const withCode = {
  usernameAttributes: ['email'],
  fields: [{ name: 'invitation', label: 'Invitation code', sendTo: 'validationData', validate: slowly }],
} satisfies SignUpFormProps['schema'];

const invitation = () => screen.getByLabelText(/^Invitation code/);
const nickname = () => screen.getByLabelText(/^Nickname/);
const button = () => screen.getByRole('button', { name: 'Create account' });
const values = () => asked.map(({ value }) => value);
const answer = async (index: number, words?: string) => {
  await waitFor(() => {
    expect(asked.length).toBeGreaterThan(index);
  });
  await asked[index]?.answer(words);
};

describe('a check of the app that takes its time', () => {
  it('keeps the form busy, once, until its answer lets the request go', async () => {
    const { person, sent } = drawWith(withCode);
    await fillIn(person);
    await person.type(invitation(), ' A1 ');
    await submit(person);
    await submit(person);
    expect(values()).toEqual(['A1']);
    expect(button()).toHaveAttribute('aria-disabled', 'true');
    expect(sent).toEqual([]);
    await answer(0);
    await screen.findByLabelText('Confirmation code');
    expect(sent).toHaveLength(1);
  });

  it('shows its words at the field and in the summary', async () => {
    const { person, sent } = drawWith(withCode);
    await fillIn(person);
    await person.type(invitation(), 'A1');
    await submit(person);
    await answer(0, 'This code was used before');
    expect(await screen.findByRole('link', { name: 'This code was used before' })).toBeInTheDocument();
    expect(invitation()).toHaveAccessibleDescription(/This code was used before/);
    expect(button()).not.toHaveAttribute('aria-disabled');
    expect(sent).toEqual([]);
  });

  it('is asked when the field is left, not at each keystroke; its error goes with the first', async () => {
    const { person } = drawWith(withCode);
    await fillIn(person);
    await person.type(invitation(), 'A');
    await submit(person);
    await answer(0, 'Too short');
    await waitFor(() => {
      expect(invitation()).toBeInvalid();
    });
    await person.type(invitation(), '123');
    await waitFor(() => {
      expect(invitation()).not.toBeInvalid();
    });
    expect(values()).toEqual(['A']);
    await person.tab();
    expect(values()).toEqual(['A', 'A123']);
    await answer(1, 'Not known');
    await waitFor(() => {
      expect(invitation()).toHaveAccessibleDescription(/Not known/);
    });
  });

  it('is not asked twice by leaving the field and submitting', async () => {
    const { person, sent } = drawWith(withCode);
    await submit(person);
    await screen.findByRole('alert');
    await fillIn(person);
    await person.type(invitation(), 'A1');
    // A click on the button takes the focus from the field first.
    await submit(person);
    expect(values()).toEqual(['A1']);
    await answer(0);
    await screen.findByLabelText('Confirmation code');
    expect(sent).toHaveLength(1);
  });

  it('is asked again by a submit of the same value: the world may have changed', async () => {
    const { person } = drawWith(withCode);
    await fillIn(person);
    await person.type(invitation(), 'A1');
    await submit(person);
    await answer(0, 'Not yet');
    await screen.findByRole('link', { name: 'Not yet' });
    await submit(person);
    await answer(1);
    await screen.findByLabelText('Confirmation code');
  });

  it('never shows an answer about a value that is gone, and sends none that was not asked about', async () => {
    const { person, sent } = drawWith(withCode);
    await fillIn(person);
    await person.type(invitation(), 'A1');
    await submit(person);
    await person.type(invitation(), '2');
    await answer(0, 'Not known');
    // The submit goes on with what is there now.
    await answer(1);
    await screen.findByLabelText('Confirmation code');
    expect(values()).toEqual(['A1', 'A12']);
    expect(sent[0]?.ValidationData).toEqual([{ Name: 'invitation', Value: 'A12' }]);
  });

  it.each(['reset', 'unmount'] as const)('comes to nothing after a %s', async (end) => {
    const ref = createRef<SignUpFormHandle>();
    const { person, sent, unmount } = drawWith(withCode, { ref } as Partial<SignUpFormProps>);
    await fillIn(person);
    await person.type(invitation(), 'A1');
    await submit(person);
    if (end === 'unmount') unmount();
    else {
      act(() => ref.current?.reset());
      expect(button()).not.toHaveAttribute('aria-disabled');
    }
    await answer(0);
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(sent).toEqual([]);
  });

  it('is let off after 10 seconds', async () => {
    const { person, sent } = drawWith(withCode);
    await fillIn(person);
    await person.type(invitation(), 'A1');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    fireEvent.click(button());
    expect(values()).toEqual(['A1']);
    await act(() => vi.advanceTimersByTimeAsync(9_900));
    expect(sent).toEqual([]);
    await act(() => vi.advanceTimersByTimeAsync(200));
    expect(sent).toHaveLength(1);
  });

  it('that goes wrong is let off, and told to whom uncaught errors are told', async () => {
    const told = vi.fn();
    vi.stubGlobal('reportError', told);
    const broken = new Error('The app’s own.');
    const { person, sent } = drawWith({
      usernameAttributes: ['email'],
      fields: [{ name: 'nickname', validate: () => Promise.reject(broken) }],
    });
    await fillIn(person);
    await person.type(nickname(), 'A');
    await submit(person);
    await screen.findByLabelText('Confirmation code');
    expect(sent).toHaveLength(1);
    expect(told).toHaveBeenCalledExactlyOnceWith(broken);
    vi.unstubAllGlobals();
  });
});
