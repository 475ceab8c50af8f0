import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { de } from '../src/locales/de.js';
import { en } from '../src/locales/en.js';
import { fillIn, signUp, submit } from './journey.js';
import { poolLoader, renderWithPool, type PoolArgs } from './pool-story.js';

const meta = {
  title: 'Look and words',
  loaders: [poolLoader()],
  args: {
    schema: {
      usernameAttributes: ['email'],
      fields: [
        { name: 'given_name', required: true },
        { name: 'custom:plan', type: 'radio', options: ['Free', 'Team'], defaultValue: 'Free' },
        { name: 'terms', type: 'checkbox', required: true, sendTo: 'none', label: 'I accept the terms' },
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
  },
  render: renderWithPool,
} satisfies Meta<PoolArgs>;

export default meta;
type Story = StoryObj<PoolArgs>;

const showErrors: Story['play'] = async ({ canvas }) => {
  await userEvent.click(canvas.getByRole('button', { name: /Create account|Konto anlegen/ }));
  await waitFor(() => expect(canvas.getByRole('alert')).toHaveFocus());
};

export const Light: Story = { args: { colorScheme: 'light' } };
export const LightWithErrors: Story = { args: { colorScheme: 'light' }, play: showErrors };
export const Dark: Story = { args: { colorScheme: 'dark' } };
export const DarkWithErrors: Story = { args: { colorScheme: 'dark' }, play: showErrors };
export const DarkConfirm: Story = {
  args: { colorScheme: 'dark', schema: { usernameAttributes: ['email'] } },
  play: async ({ canvas }) => {
    await signUp(canvas);
  },
};

/** One colour is a theme: hover, ring and the text on it follow. */
export const OneColour: Story = { args: { theme: { colorPrimary: '#0a7a4b', radius: '6px' } } };

/** A bright accent takes dark text. */
export const BrightAccent: Story = { args: { theme: { colorPrimary: '#ffc400' }, colorScheme: 'light' } };

/** No frame: for pages that have one. */
export const Plain: Story = { args: { theme: { layout: 'plain' } } };

export const Comfortable: Story = { args: { theme: { density: 'comfortable' } } };
export const Compact: Story = { args: { theme: { density: 'compact' } } };

/** Content of the app's own above the form. */
export const WithHeader: Story = {
  args: { header: <strong>Example, Inc.</strong> },
};

/** Every word in German, the default labels and the errors too. */
export const German: Story = {
  args: { messages: de },
  play: async (context) => {
    await showErrors(context);
    await expect(context.canvas.getByRole('alert')).toHaveTextContent('E-Mail-Adresse');
    await expect(context.canvasElement.querySelector('section')).toHaveAttribute('lang', 'de');
  },
};

/** Right to left: mirrored, with addresses, numbers and codes left to right inside. */
export const RightToLeft: Story = {
  args: { messages: { ...en, dir: 'rtl' }, schema: { usernameAttributes: ['email'] } },
  play: async ({ canvas }) => {
    await fillIn(canvas, { password: 'short' });
    await submit(canvas);
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveFocus());
  },
};

/** A page 320 px wide: nothing is cut, nothing scrolls sideways (WCAG 1.4.10). */
export const Narrow: Story = {
  globals: { width: '320px' },
  play: async (context) => {
    await showErrors(context);
    const root = context.canvasElement.querySelector('section');
    await expect(root?.scrollWidth).toBeLessThanOrEqual(root?.clientWidth ?? 0);
  },
};

export const NarrowConfirm: Story = {
  globals: { width: '320px' },
  args: { schema: { usernameAttributes: ['email'] }, messages: en },
  play: async ({ canvas }) => {
    await signUp(canvas);
  },
};
