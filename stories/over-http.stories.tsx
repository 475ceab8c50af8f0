import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent } from 'storybook/test';
import { poolPath } from '../.storybook/pool-path.js';
import type { SignUpClient } from '../src/client.js';
import { createSignUpClient, SignUpForm } from '../src/index.js';
import { InboxPanel } from './inbox.js';
import { enterCode } from './journey.js';
import { clientId, goodPassword, type PoolArgs } from './pool-story.js';
import { remoteInbox } from './remote-inbox.js';

const meta = { title: 'Over HTTP' } satisfies Meta<PoolArgs>;

export default meta;
type Story = StoryObj<PoolArgs>;

/** Over real HTTP, with the fetch client, to a pool on the server that `npm start` runs. A built Storybook has none. */
export const SignUpOverHttp: Story = {
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
