import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, spyOn, waitFor } from 'storybook/test';
import { en } from '../src/locales/en.js';
import { fillIn, submit, type Canvas } from './journey.js';
import { poolLoader, poolOf, renderWithPool, type PoolArgs } from './pool-story.js';

const meta = {
  title: 'Faults',
  loaders: [poolLoader()],
  args: { schema: { usernameAttributes: ['email'] }, links: { support: '#support' } },
  render: renderWithPool,
} satisfies Meta<PoolArgs>;

export default meta;
type Story = StoryObj<PoolArgs>;

/** The words stand over the form and have the focus, and what was typed is still there (G4). */
async function expectFault(canvas: Canvas, key: keyof typeof en.service) {
  // For the first of a file, what it shows may still be on its way from the server.
  await canvas.findByText(en.service[key]({ label: '' }), {}, { timeout: 5000 });
  await waitFor(() => expect(canvas.getByRole('alert')).toHaveFocus());
  await expect(canvas.getByLabelText(/^Email address/)).toHaveValue('ada@example.com');
}

/** The device has no connection, and knows it (F-1). */
export const Offline: Story = {
  play: async ({ canvas, loaded }) => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    poolOf(loaded).failNext('SignUp', 'network');
    await fillIn(canvas);
    await submit(canvas);
    await expectFault(canvas, 'offline');
    Reflect.deleteProperty(navigator, 'onLine');
  },
};

/** The connection is there again: said to a screen reader, and nothing is sent that nobody asked for (F-1). */
export const BackOnline: Story = {
  play: async (context) => {
    const { canvas, loaded } = context;
    await Offline.play?.(context);
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(en.form.online));
    await expect(poolOf(loaded).requests).toHaveLength(1);
    await submit(canvas);
    await canvas.findByLabelText('Confirmation code');
  },
};

/** No answer at all. After 40 seconds, here after a third of one (F-21). */
export const Timeout: Story = {
  args: { timeouts: { stillWorking: 0.1, limit: 0.3 } },
  play: async ({ canvas, loaded }) => {
    poolOf(loaded).failNext('SignUp', 'silence');
    await fillIn(canvas);
    await submit(canvas);
    await expectFault(canvas, 'timeout');
  },
};

/** Somebody left the page while the answer was on its way, and came back with the browser's button (F-13). */
export const Interrupted: Story = {
  play: async ({ canvas, loaded }) => {
    const hold = poolOf(loaded).hold('SignUp');
    await fillIn(canvas);
    await submit(canvas);
    await hold.arrived;
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await expectFault(canvas, 'interrupted');
  },
};

/** A firewall before the pool says no. */
export const Firewall: Story = {
  play: async ({ canvas, loaded }) => {
    poolOf(loaded).failNext('SignUp', 'blocked');
    await fillIn(canvas);
    await submit(canvas);
    await expectFault(canvas, 'blocked');
  },
};

/** Only administrators create users in this pool. */
export const SignUpSwitchedOff: Story = {
  loaders: [poolLoader({ userPool: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } } })],
  play: async ({ canvas }) => {
    // In development the console tells the developer.
    const warn = spyOn(console, 'warn').mockImplementation(() => undefined);
    await fillIn(canvas);
    await submit(canvas);
    await expectFault(canvas, 'notAvailable');
    warn.mockRestore();
  },
};
