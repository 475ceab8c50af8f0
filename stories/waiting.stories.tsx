import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { ConfirmSignUpForm } from '../src/index.js';
import { enterCode, fillIn, sentCode, signUp, submit } from './journey.js';
import { clientId, goodPassword, poolLoader, poolOf, renderWithPool, type PoolArgs } from './pool-story.js';

const meta = {
  title: 'Waiting for a message',
  loaders: [poolLoader()],
  args: { schema: { usernameAttributes: ['email'] }, onComplete: fn(), links: { signIn: '#sign-in' } },
  render: renderWithPool,
} satisfies Meta<PoolArgs>;

export default meta;
type Story = StoryObj<PoolArgs>;

/** What a reload finds in the browser, ten seconds later: no password, no code, nothing that signs anybody in. */
const kept = (time: number) =>
  JSON.stringify({
    step: 'confirm',
    username: 'ada@example.com',
    signInName: 'ada@example.com',
    destination: 'a***@e***',
    medium: 'EMAIL',
    sentAt: time - 10_000,
    resends: 1,
  });

/** After a reload: the step is there again, with the rest of the wait. */
export const Resumed: Story = {
  args: {
    resume: { storage: { getItem: () => kept(Date.now()), setItem: () => undefined, removeItem: () => undefined } },
  },
  play: async ({ canvas }) => {
    // The first of its file: what it shows may still be on its way from the server.
    await canvas.findByText(/You have started to sign up/, { selector: '.csu-text *' }, { timeout: 5000 });
    await canvas.findByText('a***@e***');
    await canvas.findByText(/^0:(50|4\d)$/);
  },
};

/** Somebody who comes with a code is asked whose it is. */
export const AskedForUsername: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'I already have a code' }));
    // The first step has a field of that name, too.
    await canvas.findByRole('heading', { name: 'Enter your code' });
    const username = canvas.getByLabelText('Email address');
    await waitFor(() => expect(username).toHaveFocus());
    await expect(username).toHaveAttribute('autocomplete', 'username');
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
    await expect(username).toHaveAccessibleDescription(/Enter your email address/);
  },
};

/** The step of the code as a form of its own: behind the link of an email, say. */
export const ConfirmAlone: Story = {
  render: ({ messages }, { loaded }) => (
    <ConfirmSignUpForm
      messages={messages}
      client={poolOf(loaded)}
      clientId={clientId}
      username="ada@example.com"
      links={{ signIn: '#sign-in' }}
    />
  ),
  play: async ({ canvas, loaded }) => {
    const pool = poolOf(loaded);
    await pool.signUp({ ClientId: clientId, Username: 'ada@example.com', Password: goodPassword });
    await canvas.findByLabelText('Confirmation code');
    await enterCode(canvas, sentCode(pool));
    await canvas.findByText('Sign in with your password to continue.');
  },
};

/** The way to the inbox of a well-known provider. */
export const OpenInbox: Story = {
  play: async ({ canvas }) => {
    await signUp(canvas, 'ada@gmail.com');
    await expect(canvas.getByRole('link', { name: 'Open your inbox at Gmail' })).toHaveAttribute(
      'rel',
      'noopener noreferrer',
    );
  },
};

/** Each new code makes the next wait longer. */
export const CooldownGrown: Story = {
  args: { resendCooldown: 1 },
  play: async ({ canvas }) => {
    await signUp(canvas);
    const resend = canvas.getByRole('button', { name: 'Send a new code' });
    await waitFor(() => expect(resend).not.toHaveAttribute('aria-disabled'), { timeout: 3_000 });
    await userEvent.click(resend);
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/You can ask again in 2 seconds/));
    await expect(resend).toHaveAttribute('aria-disabled', 'true');
  },
};

/** Too many codes were asked for, and another one is out of reach for about an hour, whatever else is tried. */
export const TooManyAttempts: Story = {
  args: { resendCooldown: 0 },
  play: async ({ canvas, loaded }) => {
    await signUp(canvas);
    const pool = poolOf(loaded);
    pool.failNext('ResendConfirmationCode', {
      name: 'LimitExceededException',
      message: 'Attempt limit exceeded, please try after some time.',
    });
    const resend = canvas.getByRole('button', { name: 'Send a new code' });
    await userEvent.click(resend);
    await waitFor(() => expect(resend).toHaveAttribute('aria-disabled', 'true'));
    await enterCode(canvas, sentCode(pool) === '000000' ? '111111' : '000000');
    await waitFor(() => expect(resend).toHaveAccessibleDescription(/hour/));
  },
};

const byLink = {
  loaders: [
    poolLoader({
      userPool: {
        UsernameAttributes: ['email'],
        AutoVerifiedAttributes: ['email'],
        VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' },
      },
    }),
  ],
  args: { schema: { usernameAttributes: ['email'], confirmation: 'link' } },
} satisfies Story;

/** A pool that confirms by a link: nothing to type. */
export const Link: Story = {
  ...byLink,
  play: async ({ canvas }) => {
    await fillIn(canvas);
    await submit(canvas);
    await waitFor(async () => expect(await canvas.findByRole('heading', { name: 'Open the link' })).toHaveFocus());
    await expect(canvas.queryByRole('textbox')).toBeNull();
  },
};

/** The app says that the link was not opened yet. */
export const LinkNotYet: Story = {
  ...byLink,
  args: { ...byLink.args, checkConfirmed: () => false },
  play: async ({ canvas }) => {
    await fillIn(canvas);
    await submit(canvas);
    await userEvent.click(await canvas.findByRole('button', { name: 'I have opened the link' }));
    await canvas.findByText(/not confirmed yet/, { selector: '.csu-alert *' });
  },
};

/** Nobody can tell whether the link was opened. */
export const LinkUnverified: Story = {
  ...byLink,
  play: async ({ canvas, args }) => {
    await fillIn(canvas);
    await submit(canvas);
    await userEvent.click(await canvas.findByRole('button', { name: 'I have opened the link' }));
    await canvas.findByRole('heading', { name: 'Nearly done' });
    await expect(args.onComplete).toHaveBeenCalledWith(expect.objectContaining({ status: 'unverified' }));
  },
};
