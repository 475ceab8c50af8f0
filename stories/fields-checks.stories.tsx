import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { fillIn, submit } from './journey.js';
import { poolLoader, poolOf, renderWithPool, type PoolArgs } from './pool-story.js';

const invitation = (validate: () => Promise<string | undefined>) => ({
  usernameAttributes: ['email'] as const,
  fields: [
    { name: 'invitation', label: 'Invitation code', required: true, sendTo: 'validationData' as const, validate },
  ],
});

const meta = {
  title: 'Fields/Own checks',
  loaders: [poolLoader()],
  render: renderWithPool,
} satisfies Meta<PoolArgs>;

export default meta;
type Story = StoryObj<PoolArgs>;

/** A submit waits for a check of the app's; it counts once, and the person can go on reading. */
export const Pending: Story = {
  args: { schema: invitation(() => new Promise(() => undefined)) },
  play: async ({ canvas, loaded }) => {
    await fillIn(canvas);
    await userEvent.type(canvas.getByLabelText('Invitation code'), 'BETA-7');
    await submit(canvas);
    const button = canvas.getByRole('button', { name: 'Create account' });
    await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'true'));
    await expect(button).toHaveFocus();
    await expect(poolOf(loaded).requests).toEqual([]);
  },
};

/** The app's words stand at the field and in the summary. */
export const Failed: Story = {
  args: { schema: invitation(() => Promise.resolve('This code was used before. Ask for a new one')) },
  play: async ({ canvas }) => {
    await fillIn(canvas);
    await userEvent.type(canvas.getByLabelText('Invitation code'), 'BETA-7');
    await submit(canvas);
    await canvas.findByRole('link', { name: 'This code was used before. Ask for a new one' });
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveFocus());
    await expect(canvas.getByLabelText('Invitation code')).toHaveAccessibleDescription(/used before/);
  },
};

/** The service has something to say of several fields: each is told at its own. */
export const SeveralFieldsRefused: Story = {
  args: {
    schema: { usernameAttributes: ['email'], fields: [{ name: 'given_name' }, { name: 'website' }] },
  },
  play: async ({ canvas, loaded }) => {
    poolOf(loaded).failNext('SignUp', {
      name: 'InvalidParameterException',
      message:
        'Attributes did not conform to the schema: given_name: String is too long\nwebsite: String is too long\n',
    });
    await fillIn(canvas);
    await userEvent.type(canvas.getByLabelText(/^First name/), 'Ada');
    await userEvent.type(canvas.getByLabelText(/^Website/), 'https://example.com');
    await submit(canvas);
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveFocus());
    await expect(canvas.getByLabelText(/^First name/)).toBeInvalid();
    await expect(canvas.getByLabelText(/^Website/)).toBeInvalid();
  },
};
