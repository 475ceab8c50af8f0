import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { enterCode, fillIn, sentCode, signUp, submit } from './journey.js';
import { poolLoader, poolOf, renderWithPool, type PoolArgs } from './pool-story.js';

const meta = {
  title: 'Journey',
  loaders: [poolLoader()],
  args: { schema: { usernameAttributes: ['email'] }, onComplete: fn(), links: { signIn: '#sign-in' } },
  render: renderWithPool,
} satisfies Meta<PoolArgs>;

export default meta;
type Story = StoryObj<PoolArgs>;

/** SignUp is under way: the button keeps its name and its focus, and the wait is announced. */
export const Pending: Story = {
  play: async ({ canvas, loaded }) => {
    poolOf(loaded).hold('SignUp');
    await fillIn(canvas);
    await submit(canvas);
    const button = canvas.getByRole('button', { name: 'Create account' });
    await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'true'));
    await expect(button).toHaveFocus();
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/Creating your account/));
    await waitFor(() => expect(poolOf(loaded).requests).toHaveLength(1));
    await submit(canvas);
    await expect(poolOf(loaded).requests).toHaveLength(1);
  },
};

/** Where the code went, one field for it, and what to do when it does not come. */
export const Confirm: Story = {
  play: async ({ canvas }) => {
    const code = await signUp(canvas);
    await expect(code).toHaveAccessibleDescription(/We sent a code by email to a\*+@e\*+/);
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/We sent a code to/));
  },
};

/** By text message, to a number. */
export const ConfirmBySms: Story = {
  loaders: [
    poolLoader({ userPool: { UsernameAttributes: ['phone_number'], AutoVerifiedAttributes: ['phone_number'] } }),
  ],
  args: { schema: { usernameAttributes: ['phone_number'] } },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByLabelText('Phone number'), '+442079460000');
    await userEvent.type(canvas.getByLabelText(/^Password/), 'Correct-horse-7');
    await submit(canvas);
    await canvas.findByText('We sent a code by text message to');
  },
};

/** Back for a different address: everything but the password is still there. */
export const DifferentAddress: Story = {
  args: { schema: { usernameAttributes: ['email'], fields: [{ name: 'given_name' }] } },
  play: async ({ canvas, loaded }) => {
    await userEvent.type(canvas.getByLabelText(/^First name/), 'Ada');
    await signUp(canvas, 'ada@exmaple.com');
    await userEvent.click(canvas.getByRole('button', { name: 'Change your details' }));
    const email = await canvas.findByLabelText(/^Email address/);
    await waitFor(() => expect(email).toHaveFocus());
    await expect(email).toHaveValue('ada@exmaple.com');
    await expect(canvas.getByLabelText(/^First name/)).toHaveValue('Ada');
    await expect(canvas.getByLabelText(/^Password/)).toHaveValue('');
    await userEvent.clear(email);
    await signUp(canvas, 'ada@example.com');
    await expect(poolOf(loaded).findUser('ada@example.com')?.attributes).toMatchObject({ given_name: 'Ada' });
  },
};

/** A pool where an administrator confirms: no code is on its way, so none is asked for (F-25). */
export const Approval: Story = {
  loaders: [poolLoader({ userPool: { UsernameAttributes: ['email'] } })],
  play: async ({ canvas }) => {
    await fillIn(canvas);
    await submit(canvas);
    await waitFor(() => expect(canvas.getByRole('heading', { name: /waiting for approval/ })).toHaveFocus());
    await waitFor(() => expect(canvas.getByRole('link', { name: 'Sign in' })).toBeVisible());
    await expect(canvas.getByRole('button', { name: 'Change your details' })).toBeVisible();
  },
};

/** A pool that confirms by itself: done at once, and told once (F-24). */
export const AutoConfirmed: Story = {
  loaders: [poolLoader({ triggers: { preSignUp: ({ response }) => (response.autoConfirmUser = true) } })],
  play: async ({ canvas, args }) => {
    await fillIn(canvas);
    await submit(canvas);
    await canvas.findByRole('heading', { name: 'Your account is ready' });
    await expect(args.onComplete).toHaveBeenCalledTimes(1);
    await expect(args.onComplete).toHaveBeenCalledWith(expect.objectContaining({ status: 'confirmed' }));
  },
};

/** Confirmed in the meantime, by a link or by somebody: what was wanted is so (F-26). */
export const AlreadyConfirmed: Story = {
  play: async ({ canvas, loaded, args }) => {
    const pool = poolOf(loaded);
    await signUp(canvas);
    await pool.confirm('ada@example.com');
    await enterCode(canvas, '123456');
    await canvas.findByRole('heading', { name: 'Your account is already confirmed' });
    await expect(args.onComplete).toHaveBeenCalledTimes(1);
    await expect(args.onComplete).toHaveBeenCalledWith(expect.objectContaining({ status: 'alreadyConfirmed' }));
  },
};

/** The end. */
export const Done: Story = {
  play: async ({ canvas, loaded }) => {
    await signUp(canvas);
    await enterCode(canvas, sentCode(poolOf(loaded)));
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Your account is ready' })).toHaveFocus());
    await canvas.findByRole('link', { name: 'Sign in' });
  },
};

const userAuth = { userPoolClient: { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] } };

/** With `autoSignIn`: nothing is left to do. */
export const SignedIn: Story = {
  loaders: [poolLoader(userAuth)],
  args: { autoSignIn: true },
  play: async ({ canvas, loaded, args }) => {
    await signUp(canvas);
    await enterCode(canvas, sentCode(poolOf(loaded)));
    await canvas.findByText('You are signed in.');
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Your account is ready' })).toHaveFocus());
    await expect(canvas.queryByRole('link', { name: 'Sign in' })).toBeNull();
    await expect(args.onComplete).toHaveBeenCalledWith(expect.objectContaining({ status: 'signedIn' }));
  },
};

/** The pool demands a second factor, which is the app's to ask for. */
export const OneMoreStep: Story = {
  loaders: [poolLoader({ ...userAuth, challenge: () => ({ ChallengeName: 'SMS_MFA', ChallengeParameters: {} }) })],
  args: { autoSignIn: true },
  play: async ({ canvas, loaded, args }) => {
    await signUp(canvas);
    await enterCode(canvas, sentCode(poolOf(loaded)));
    await canvas.findByText('There is one more step before you are signed in.');
    await canvas.findByRole('link', { name: 'Sign in' });
    await expect(args.onComplete).toHaveBeenCalledWith(
      expect.objectContaining({ status: 'challenge', challengeName: 'SMS_MFA' }),
    );
  },
};

/** The account is there, and signing in did not work: people are told both. */
export const NotSignedIn: Story = {
  loaders: [poolLoader(userAuth)],
  args: { autoSignIn: true, onError: fn() },
  play: async ({ canvas, loaded, args }) => {
    poolOf(loaded).failNext('InitiateAuth', 'internalError');
    await signUp(canvas);
    await enterCode(canvas, sentCode(poolOf(loaded)));
    await canvas.findByText('Your account is confirmed, but we could not sign you in. Sign in to continue.');
    await canvas.findByRole('link', { name: 'Sign in' });
    await expect(args.onError).toHaveBeenCalledWith(expect.objectContaining({ outcome: 'unknown' }), 'InitiateAuth');
  },
};
