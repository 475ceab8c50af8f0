import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { createBreachCheck } from '../src/password-breach.js';
import { createPasswordStrength } from '../src/password-strength.js';
import { fillIn, submit } from './journey.js';
import { goodPassword, poolLoader, poolOf, renderWithPool, type PoolArgs } from './pool-story.js';

/** Stands for the range API: the one leaked password is `goodPassword`, whose SHA-1 ends so. */
const fetch = (url: string) =>
  Promise.resolve(new Response(url.endsWith('5C104') ? 'E9B38A70CBA917A8EAF6FFB2DE11F38A56B:42' : ''));
const breach = createBreachCheck({ fetch });
const strength = createPasswordStrength();
const leaked = 'This password is on a list of leaked passwords. Choose a different one.';

const meta = {
  title: 'Fields/Password help',
  loaders: [poolLoader({ userPool: { UsernameAttributes: ['email'], AutoVerifiedAttributes: ['email'] } })],
  args: { schema: { usernameAttributes: ['email'] } },
  render: renderWithPool,
} satisfies Meta<PoolArgs>;

export default meta;
type Story = StoryObj<PoolArgs>;

/** For policies of one rule or two, a sentence is shorter than a list. */
export const Sentence: Story = {
  args: {
    passwordHelp: { rules: 'sentence' },
    schema: { usernameAttributes: ['email'], passwordPolicy: { minLength: 12, requireNumbers: true } },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('Password')).toHaveAccessibleDescription(
      'Use at least 12 characters and a number',
    );
  },
};

/** Other keyboards may not have all of its characters (F-44). It is taken nevertheless, as it was typed. */
export const HardToTypeElsewhere: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByLabelText('Password'), 'Überraschung-7');
    await expect(canvas.getByLabelText('Password')).toHaveAccessibleDescription(/hard to type on another device/);
  },
};

/** The meter before anything is typed: its words then move nothing. */
export const Empty: Story = {
  args: { passwordHelp: { strength } },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('.csu-strength-step')).toHaveLength(5);
    await expect(canvasElement.querySelector('.csu-strength-step[data-met]')).toBeNull();
  },
};

/** It meets every rule, and is made of what anybody knows of this person. */
export const Weak: Story = {
  args: { passwordHelp: { strength } },
  play: async ({ canvas }) => {
    await fillIn(canvas, { email: 'ada.lovelace@example.com', password: 'Ada.Lovelace1' });
    await canvas.findByText(/easy to guess/, { selector: '.csu-strength *' }, { timeout: 10_000 });
  },
};

/** Hard to guess. It is said once, after a pause. */
export const Strong: Story = {
  args: { passwordHelp: { strength } },
  play: async ({ canvas, canvasElement }) => {
    await fillIn(canvas);
    await canvas.findByText(/hard to guess/, { selector: '.csu-strength *' }, { timeout: 10_000 });
    await expect(canvasElement.querySelectorAll('.csu-strength-step[data-met]')).toHaveLength(5);
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/hard to guess/), { timeout: 5_000 });
  },
};

/** Known from a breach: told when the person goes on, and not sent. */
export const Breached: Story = {
  args: { passwordHelp: { breach } },
  play: async ({ canvas, loaded }) => {
    await fillIn(canvas);
    await userEvent.tab();
    await canvas.findByText(leaked, { selector: '.csu-error *' });
    await submit(canvas);
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveFocus());
    await expect(poolOf(loaded).requests).toHaveLength(0);
  },
};

/** Where an app leaves it to the person. */
export const BreachedWarning: Story = {
  args: { passwordHelp: { breach: createBreachCheck({ fetch, onFound: 'warn' }) } },
  play: async ({ canvas }) => {
    await fillIn(canvas);
    await userEvent.tab();
    await canvas.findByText(leaked, { selector: '.csu-alert' });
    await expect(canvas.getByLabelText('Password')).not.toBeInvalid();
  },
};

/** All of it, with a password that passes. */
export const Everything: Story = {
  args: { passwordHelp: { rules: 'list', strength, breach } },
  play: async ({ canvas, loaded }) => {
    await fillIn(canvas, { password: `${goodPassword}-battery` });
    await canvas.findByText(/hard to guess/, { selector: '.csu-strength *' }, { timeout: 10_000 });
    await submit(canvas);
    await canvas.findByLabelText('Confirmation code');
    await expect(poolOf(loaded).requests.length).toBeGreaterThan(0);
  },
};
