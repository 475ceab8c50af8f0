import type { Meta, StoryObj } from '@storybook/react-vite';
import { useRef, useState } from 'react';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { SignUpForm, type SignUpFormHandle } from '../src/index.js';
import { de } from '../src/locales/de.js';
import { en } from '../src/locales/en.js';
import { fillIn, signUp, submit } from './journey.js';
import { clientId, poolLoader, poolOf, renderWithPool, type PoolArgs } from './pool-story.js';

const meta = {
  title: 'In an app',
  loaders: [poolLoader()],
  args: { schema: { usernameAttributes: ['email'] } },
  render: renderWithPool,
} satisfies Meta<PoolArgs>;

export default meta;
type Story = StoryObj<PoolArgs>;

/** The language changes while the form is in use: every word follows, and nothing typed is lost. */
export const LiveLanguage: Story = {
  tags: ['own-language'],
  render: function Languages(args, { loaded }) {
    const [german, setGerman] = useState(false);
    return (
      <>
        <p>
          <button type="button" onClick={() => setGerman(!german)}>
            {german ? 'In English' : 'Auf Deutsch'}
          </button>
        </p>
        <SignUpForm {...args} messages={german ? de : en} client={poolOf(loaded)} clientId={clientId} />
      </>
    );
  },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByLabelText(/^Email address/), 'ada@example.com');
    await submit(canvas);
    await canvas.findByRole('link', { name: 'Enter your password' });
    await userEvent.click(canvas.getByRole('button', { name: 'Auf Deutsch' }));
    await expect(canvas.getByLabelText('E-Mail-Adresse')).toHaveValue('ada@example.com');
    await canvas.findByRole('link', { name: /Passwort/ });
    await expect(canvas.queryByText(/Enter your/)).toBeNull();
  },
};

/** What a `ref` gives: the focus, and a fresh start. */
export const Handle: Story = {
  render: function WithHandle(args, { loaded }) {
    const form = useRef<SignUpFormHandle>(null);
    return (
      <>
        <p>
          <button type="button" onClick={() => form.current?.focus()}>
            Focus
          </button>{' '}
          <button type="button" onClick={() => form.current?.reset()}>
            Start over
          </button>
        </p>
        <SignUpForm {...args} ref={form} client={poolOf(loaded)} clientId={clientId} />
      </>
    );
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Focus' }));
    await expect(canvas.getByLabelText(/^Email address/)).toHaveFocus();
    await fillIn(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Start over' }));
    await expect(canvas.getByLabelText(/^Email address/)).toHaveValue('');
    await expect(canvas.getByLabelText(/^Password/)).toHaveValue('');
    await signUp(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Focus' }));
    await expect(canvas.getByLabelText('Confirmation code')).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'Start over' }));
    await expect(await canvas.findByLabelText(/^Email address/)).toHaveValue('');
  },
};

/** The app has the last word on the request, and hears of every step, failure and end. */
export const Callbacks: Story = {
  args: {
    prepareRequest: (request) => ({ ...request, ClientMetadata: { campaign: 'spring' } }),
    userContextData: ({ username }) => ({ EncodedData: `context of ${username}` }),
    onStepChange: fn(),
    onError: fn(),
    onValidationFailed: fn(),
  },
  play: async ({ canvas, loaded, args }) => {
    const pool = poolOf(loaded);
    await submit(canvas);
    await waitFor(() => expect(args.onValidationFailed).toHaveBeenCalledTimes(1));
    pool.failNext('SignUp', 'internalError');
    await fillIn(canvas);
    await submit(canvas);
    await canvas.findByText(/Something went wrong on our side/);
    await expect(args.onError).toHaveBeenCalledWith(
      expect.objectContaining({ name: 'InternalErrorException', outcome: 'unknown' }),
      'SignUp',
    );
    await submit(canvas);
    await canvas.findByLabelText('Confirmation code');
    await waitFor(() =>
      expect(args.onStepChange).toHaveBeenCalledWith('confirm', expect.objectContaining({ step: 'confirm' })),
    );
    await expect(pool.requests.at(-1)?.request).toMatchObject({
      ClientMetadata: { campaign: 'spring' },
      UserContextData: { EncodedData: 'context of ada@example.com' },
    });
  },
};

/** Two forms on one page: each has an `id` of its own. */
export const TwoForms: Story = {
  render: (args, { loaded }) => (
    <>
      <SignUpForm {...args} id="first" client={poolOf(loaded)} clientId={clientId} />
      <br />
      <SignUpForm {...args} id="second" client={poolOf(loaded)} clientId={clientId} />
    </>
  ),
  play: async ({ canvas }) => {
    const [, second] = canvas.getAllByLabelText(/^Email address/);
    if (!second) throw new Error('There is no second form.');
    await userEvent.type(second, 'ada@example.com');
    await expect(second).toHaveAttribute('id', 'second-email');
    await expect(canvas.getAllByLabelText(/^Email address/)[0]).toHaveValue('');
  },
};
