import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { poolPath } from '../.storybook/pool-path.js';
import type { SignUpClient } from '../src/client.js';
import { createSignUpClient, SignUpForm } from '../src/index.js';
import { InboxPanel } from './inbox.js';
import { enterCode, sentCode, signUp } from './journey.js';
import { clientId, goodPassword, poolLoader, poolOf, type PoolArgs } from './pool-story.js';
import { remoteInbox } from './remote-inbox.js';

const meta = {
  title: 'Start here',
  loaders: [
    poolLoader({
      delay: 400,
      userPool: {
        UsernameAttributes: ['email'],
        AutoVerifiedAttributes: ['email'],
        Policies: { PasswordPolicy: { MinimumLength: 10, RequireNumbers: true } },
        SchemaAttributes: [
          { Name: 'given_name', AttributeDataType: 'String', Required: true, Mutable: true },
          { Name: 'custom:department', AttributeDataType: 'String', Mutable: true },
        ],
      },
    }),
  ],
  args: {
    schema: {
      usernameAttributes: ['email'],
      passwordPolicy: { minLength: 10, requireNumbers: true },
      fields: [
        { name: 'given_name', required: true },
        { name: 'custom:department', type: 'select', options: ['Sales', 'Research', 'Support'] },
        {
          name: 'terms',
          type: 'checkbox',
          required: true,
          sendTo: 'none',
          label: (
            <>
              I accept the{' '}
              <a className="csu-link" href="#terms">
                terms
              </a>
            </>
          ),
          labelText: 'the terms',
        },
      ],
    },
    footer: (
      <>
        Already have an account?{' '}
        <a className="csu-link" href="#sign-in">
          Sign in
        </a>
      </>
    ),
    resendCooldown: 30,
  },
  render: (args, { loaded }) => (
    <div className="desk">
      <SignUpForm {...args} client={poolOf(loaded)} clientId={clientId} />
      <InboxPanel inbox={poolOf(loaded).inbox} />
    </div>
  ),
} satisfies Meta<PoolArgs>;

export default meta;
type Story = StoryObj<PoolArgs>;

/** A pool in the page's memory answers. Sign up, read the code in the inbox, type it. */
export const TryIt: Story = {};

/** The same, by itself: from the empty form to the end of the journey. */
export const WholeJourney: Story = {
  play: async ({ canvas, loaded }) => {
    const pool = poolOf(loaded);
    await userEvent.type(canvas.getByLabelText('First name'), 'Ada');
    await userEvent.selectOptions(canvas.getByLabelText(/Department/), 'Research');
    await userEvent.click(canvas.getByRole('checkbox'));
    await signUp(canvas, 'ada@example.com');
    await enterCode(canvas, sentCode(pool));
    await waitFor(() => expect(canvas.getByRole('heading', { level: 2, name: 'Your account is ready' })).toHaveFocus());
    await expect(pool.findUser('ada@example.com')).toMatchObject({
      status: 'CONFIRMED',
      attributes: { email: 'ada@example.com', given_name: 'Ada', 'custom:department': 'Research' },
    });
  },
};

/** Over real HTTP, with the fetch client, to a pool on the server that `npm start` runs. A built Storybook has none. */
export const OverHttp: Story = {
  tags: ['needs-server'],
  args: { schema: { usernameAttributes: ['email'] } },
  loaders: [
    () => ({
      client: createSignUpClient({ endpoint: new URL(poolPath, location.href).href }),
      inbox: remoteInbox(`${poolPath}/inbox`),
    }),
  ],
  render: (args, { loaded }) => (
    <div className="desk">
      <SignUpForm {...args} client={loaded['client'] as SignUpClient} clientId={clientId} />
      <InboxPanel inbox={loaded['inbox'] as ReturnType<typeof remoteInbox>} />
    </div>
  ),
  play: async ({ canvas }) => {
    const email = `ada+${crypto.randomUUID()}@example.com`;
    await userEvent.type(canvas.getByLabelText('Email address'), email);
    await userEvent.type(canvas.getByLabelText('Password'), goodPassword);
    await userEvent.click(canvas.getByRole('button', { name: 'Create account' }));
    await canvas.findByLabelText('Confirmation code');
    const message = (await canvas.findByText(`Mail to ${email}`)).closest('li');
    await enterCode(canvas, message?.lastElementChild?.textContent ?? '');
    await canvas.findByRole('heading', { name: 'Your account is ready' });
  },
};
