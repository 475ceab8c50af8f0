import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { enterCode, fillIn, sentCode, submit } from './journey.js';
import { goodPassword, poolLoader, poolOf, renderWithPool, type PoolArgs } from './pool-story.js';

const links = {
  signIn: '#sign-in',
  resetPassword: '#reset-password',
  terms: '#terms',
  privacy: '#privacy',
  support: '#support',
};

const meta = {
  title: 'Nothing lost',
  loaders: [poolLoader()],
  args: { schema: { usernameAttributes: ['email'] }, onComplete: fn(), onError: fn(), links },
  render: renderWithPool,
} satisfies Meta<PoolArgs>;

export default meta;
type Story = StoryObj<PoolArgs>;

/** The answer is long in coming: people read so, and can cancel. After 8 seconds, here after a fifth of one (F-21). */
export const StillWorking: Story = {
  args: { timeouts: { stillWorking: 0.2 } },
  play: async ({ canvas, loaded }) => {
    poolOf(loaded).hold('SignUp');
    await fillIn(canvas);
    await submit(canvas);
    await canvas.findByRole('button', { name: 'Cancel' });
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/Still working/));
  },
};

/** The service is too busy: the button waits, longer each time in a row, and keeps its focus (F-6). */
export const ServiceBusy: Story = {
  play: async ({ canvas, loaded }) => {
    const pool = poolOf(loaded);
    pool.failNext('SignUp', 'throttled');
    await fillIn(canvas);
    await submit(canvas);
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveTextContent('The service is busy'));
    await canvas.findByText('You can try again in');
    const button = canvas.getByRole('button', { name: 'Create account' });
    await expect(button).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(button);
    await expect(button).toHaveFocus();
    await expect(pool.requests).toHaveLength(1);
    await expect(canvas.getByLabelText(/^Email address/)).toHaveValue('ada@example.com');
  },
};

/** Cancelled: the account may have been created all the same, and what was typed is still there. */
export const Cancelled: Story = {
  args: { timeouts: { stillWorking: 0.2 } },
  play: async ({ canvas, loaded }) => {
    poolOf(loaded).hold('SignUp');
    await fillIn(canvas);
    await submit(canvas);
    await userEvent.click(await canvas.findByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveFocus());
    await expect(canvas.getByRole('alert')).toHaveTextContent(/may have gone through/);
    await expect(canvas.getByLabelText(/^Email address/)).toHaveValue('ada@example.com');
  },
};

/** The answer to the first try was lost. The second meets the same user, and goes on to the code (F-4, F-18). */
export const Recovered: Story = {
  play: async ({ canvas, loaded }) => {
    poolOf(loaded).failNext('SignUp', 'network', { acted: true });
    await fillIn(canvas);
    await submit(canvas);
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveFocus());
    await submit(canvas);
    await canvas.findByText(/Your last try may have gone through/);
    await canvas.findByText(/^We sent a code by email to/);
  },
};

/** At the end of that journey nobody is signed in: perhaps somebody else chose the password (S-7). */
export const RecoveredDone: Story = {
  play: async (context) => {
    const { canvas, loaded, args } = context;
    await Recovered.play?.(context);
    await enterCode(canvas, sentCode(poolOf(loaded)));
    await canvas.findByText('Sign in with your password to continue.');
    await expect(args.onComplete).toHaveBeenCalledWith(expect.objectContaining({ mustSignIn: true }));
  },
};

/** The address is taken: ways on stand beside it (F-17). */
export const Taken: Story = {
  play: async ({ canvas, loaded }) => {
    await take(poolOf(loaded));
    await fillIn(canvas);
    await submit(canvas);
    await canvas.findByRole('link', { name: 'Reset password' });
    await canvas.findByRole('link', { name: 'Sign in' });
  },
};

/** The address is taken, and nobody learns of it: the same page as after success (S-6). */
export const Neutral: Story = {
  args: { duplicateAccount: 'neutral' },
  play: async ({ canvas, loaded }) => {
    await take(poolOf(loaded));
    await fillIn(canvas);
    await submit(canvas);
    await canvas.findByLabelText('Confirmation code', {}, { timeout: 5_000 });
    await expect(canvas.getAllByText(/If you can sign up with these details/)).not.toHaveLength(0);
  },
};

async function take(pool: ReturnType<typeof poolOf>) {
  await pool.signUp({ ClientId: 'another', Username: 'ada@example.com', Password: goodPassword });
  await pool.confirm('ada@example.com');
}
