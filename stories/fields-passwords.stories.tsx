import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { submit } from './journey.js';
import { goodPassword, poolLoader, poolOf, renderWithPool, type PoolArgs } from './pool-story.js';

const meta = {
  title: 'Fields/Passwords',
  loaders: [
    poolLoader({
      userPool: {
        UsernameAttributes: ['email'],
        AutoVerifiedAttributes: ['email'],
        Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
      },
      userPoolClient: { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] },
    }),
  ],
  render: renderWithPool,
} satisfies Meta<PoolArgs>;

export default meta;
type Story = StoryObj<PoolArgs>;

/** For pools that sign people in with a code: nobody has to think of a password. */
export const NoPassword: Story = {
  args: { schema: { usernameAttributes: ['email'], password: 'none' } },
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByLabelText('Email address');
    await expect(canvasElement.querySelector('[type=password]')).toBeNull();
  },
};

/** SignUp then carries none. */
export const SentWithoutPassword: Story = {
  args: { ...NoPassword.args },
  play: async ({ canvas, loaded }) => {
    await userEvent.type(canvas.getByLabelText('Email address'), 'ada@example.com');
    await submit(canvas);
    await canvas.findByLabelText('Confirmation code');
    await expect(poolOf(loaded).requests.at(-1)?.request).not.toHaveProperty('Password');
  },
};

/** Who wants a password switches it on. */
export const OptionalOff: Story = {
  args: { schema: { usernameAttributes: ['email'], password: 'optional' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText(/^Set a password/)).not.toBeChecked();
    await expect(canvas.queryByLabelText('Password')).toBeNull();
  },
};

/** Switched on, the password follows its switch. */
export const OptionalOn: Story = {
  args: { ...OptionalOff.args },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByLabelText(/^Set a password/));
    await userEvent.tab();
    await expect(canvas.getByLabelText(/^Password/)).toHaveFocus();
    await userEvent.keyboard('Correct7');
  },
};

/** Asked for twice, where an app insists on it; each field with a toggle of its own. */
export const Confirmed: Story = {
  args: { schema: { usernameAttributes: ['email'], confirmPassword: true } },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByLabelText('Password'), goodPassword);
    await userEvent.type(canvas.getByLabelText('Confirm password'), goodPassword);
    await userEvent.click(canvas.getByRole('button', { name: 'Show confirmation password' }));
    await expect(canvas.getByLabelText('Confirm password')).toHaveAttribute('type', 'text');
    await expect(canvas.getByLabelText('Password')).toHaveAttribute('type', 'password');
  },
};

/** The two are not the same. */
export const Mismatch: Story = {
  args: { ...Confirmed.args },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByLabelText('Email address'), 'ada@example.com');
    await userEvent.type(canvas.getByLabelText('Password'), goodPassword);
    await userEvent.type(canvas.getByLabelText('Confirm password'), 'Correct-horse-8');
    await submit(canvas);
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveFocus());
    await expect(canvas.getByLabelText('Confirm password')).toBeInvalid();
    await expect(canvas.getByLabelText('Password')).not.toBeInvalid();
  },
};
