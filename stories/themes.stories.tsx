import type { Meta, StoryObj } from '@storybook/react-vite';
import type { CSSProperties } from 'react';
import { expect, waitFor } from 'storybook/test';
import { SignUpForm } from '../src/index.js';
import { contrastTheme, defaultTheme, minimalTheme, muiTheme, shadcnTheme } from '../src/themes.js';
import { mui, shadcn, type Kit } from '../test/theme/kits.js';
import { signUp, submit } from './journey.js';
import { clientId, poolLoader, poolOf, renderWithPool, type PoolArgs } from './pool-story.js';

const footer = (
  <>
    Already have an account?{' '}
    <a className="csu-link" href="#sign-in">
      Sign in
    </a>
  </>
);

const meta = {
  title: 'Themes',
  loaders: [poolLoader()],
  args: {
    schema: {
      usernameAttributes: ['email'],
      fields: [
        { name: 'given_name', required: true, placeholder: 'Ada' },
        { name: 'zoneinfo' },
        { name: 'terms', type: 'checkbox', required: true, sendTo: 'none', label: 'I accept the terms' },
      ],
    },
    defaultValues: { terms: 'true' },
    footer,
  },
  render: renderWithPool,
} satisfies Meta<PoolArgs>;

export default meta;
type Story = StoryObj<PoolArgs>;

const showErrors: Story['play'] = async ({ canvas }) => {
  await submit(canvas);
  await waitFor(() => expect(canvas.getByRole('alert')).toHaveFocus());
};

/** Black, white and greys on the page itself. */
export const Minimal: Story = { args: { theme: minimalTheme } };

/** Text 7:1, lines 4.5:1, and nothing small or thin. */
export const Contrast: Story = { args: { theme: contrastTheme } };
export const ContrastWithErrors: Story = { args: { theme: contrastTheme }, play: showErrors };

/** The page of a host with a kit: its variables, and its paper as the ground. */
const within =
  (kit: Kit, ground: CSSProperties): NonNullable<Story['render']> =>
  (args, context) => {
    const variables = args.colorScheme === 'dark' ? kit.dark : kit.light;
    return (
      <div style={{ ...variables, ...ground, display: 'grid', placeItems: 'center', padding: '2rem 1rem' }}>
        {renderWithPool(args, context)}
      </div>
    );
  };
const inShadcn = within(shadcn, { background: 'var(--background)', color: 'var(--foreground)' });
const inMui = within(mui, {
  background: 'var(--mui-palette-background-default)',
  color: 'var(--mui-palette-text-primary)',
});

/** Reads the host's variables. */
export const Shadcn: Story = { args: { theme: shadcnTheme, colorScheme: 'light' }, render: inShadcn };
export const ShadcnDark: Story = { args: { theme: shadcnTheme, colorScheme: 'dark' }, render: inShadcn };
export const Mui: Story = { args: { theme: muiTheme, colorScheme: 'light' }, render: inMui };
export const MuiDark: Story = { args: { theme: muiTheme, colorScheme: 'dark' }, render: inMui };

/** Any story with a preset of the toolbar's, on a page that has the variables of its kit. */
export const FromTheToolbar: Story = {
  tags: ['needs-toolbar'],
  args: { theme: { colorPrimary: '#0a7a4b' } },
  globals: { theme: 'mui', colorScheme: 'dark' },
  play: async ({ canvas }) => {
    const { backgroundColor } = getComputedStyle(canvas.getByRole('button', { name: 'Create account' }));
    await expect(backgroundColor).toBe('rgb(144, 202, 249)');
  },
};

/** A form of one theme and scheme within a form of another: each is whole. */
export const Nested: Story = {
  parameters: { docs: { story: { height: '1240px' } } },
  args: { schema: { usernameAttributes: ['email'] } },
  render: (args, { loaded }) => {
    const whole = { ...args, client: poolOf(loaded), clientId };
    const inner = <SignUpForm {...whole} id="inner" theme={defaultTheme} colorScheme="light" />;
    return <SignUpForm {...whole} theme={{ ...contrastTheme, maxWidth: '32rem' }} colorScheme="dark" header={inner} />;
  },
};

/** Schemes that the app forces, beside each other and within a page of either scheme. */
export const ForcedSchemes: Story = {
  args: { schema: { usernameAttributes: ['email'] } },
  render: (args, { loaded }) => {
    const whole = { ...args, client: poolOf(loaded), clientId };
    return (
      <div style={{ display: 'grid', gap: '1.5rem', justifyItems: 'center' }}>
        <SignUpForm {...whole} id="light" colorScheme="light" />
        <SignUpForm {...whole} id="dark" colorScheme="dark" />
      </div>
    );
  },
};

const wide: Partial<PoolArgs> = {
  theme: { layout: 'columns' },
  schema: {
    usernameAttributes: ['email'],
    fields: [
      { name: 'given_name', required: true },
      { name: 'family_name', required: true, help: 'As on your passport.' },
      { name: 'email', required: true },
      { name: 'password' },
      { name: 'phone_number' },
      { name: 'birthdate' },
      { name: 'zoneinfo' },
      { name: 'address', group: 'company' },
      { name: 'custom:company', label: 'Company', group: 'company' },
      { name: 'website', group: 'company' },
      { name: 'custom:plan', type: 'radio', options: ['Free', 'Team'], defaultValue: 'Free' },
      { name: 'terms', type: 'checkbox', required: true, sendTo: 'none', label: 'I accept the terms' },
    ],
    groups: { company: 'Your company' },
  },
};

/** Two columns where the form has the room, in the order of reading. */
export const Columns: Story = { args: wide, parameters: { docs: { story: { height: '1080px' } } } };
export const ColumnsWithErrors: Story = { args: wide, play: showErrors };
export const ColumnsWithoutFrame: Story = { args: { ...wide, theme: { ...minimalTheme, layout: 'plain-columns' } } };

/** The same form in a place with no room for two. */
export const ColumnsInNarrowPlace: Story = { args: wide, globals: { width: '320px' } };

/** What follows the fields has one column. */
export const ColumnsConfirm: Story = {
  args: { theme: { layout: 'columns' }, schema: { usernameAttributes: ['email'] } },
  play: async ({ canvas }) => {
    await signUp(canvas);
  },
};

const logo = (
  <span style={{ display: 'inline-flex', gap: '8px', alignItems: 'center', fontWeight: 650 }}>
    <svg width="24" height="24" viewBox="2 2 24 24" aria-hidden="true">
      <path d="M4 24 14 4l10 20-10-6Z" fill="currentColor" />
    </svg>
    Northwind
  </span>
);

/** A logo over the form, inside its frame. */
export const Logo: Story = { args: { header: logo } };
export const LogoWithoutFrame: Story = { args: { header: logo, theme: { layout: 'plain' } } };
