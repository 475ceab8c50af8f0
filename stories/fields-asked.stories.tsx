import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { fillIn, submit } from './journey.js';
import { goodPassword, poolLoader, poolOf, renderWithPool, type PoolArgs } from './pool-story.js';

const custom = (name: string, AttributeDataType = 'String') =>
  ({ Name: `custom:${name}`, AttributeDataType, Mutable: true }) as const;

const meta = {
  title: 'Fields/What is asked',
  loaders: [
    poolLoader({
      userPool: {
        UsernameAttributes: ['email'],
        AutoVerifiedAttributes: ['email'],
        SchemaAttributes: [
          custom('kind'),
          custom('company'),
          custom('vat_number'),
          custom('team'),
          custom('plan'),
          custom('beta', 'Boolean'),
          custom('terms'),
          custom('floor'),
        ],
      },
    }),
  ],
  render: renderWithPool,
} satisfies Meta<PoolArgs>;

export default meta;
type Story = StoryObj<PoolArgs>;

/** A company's details are asked for once somebody signs up for one; what was typed comes back with them. */
export const ConditionalFields: Story = {
  args: {
    schema: {
      usernameAttributes: ['email'],
      fields: [
        {
          name: 'custom:kind',
          type: 'radio',
          label: 'Who is the account for?',
          options: ['Myself', 'A company'],
          required: true,
          defaultValue: 'Myself',
        },
        {
          name: 'custom:company',
          label: 'Company name',
          required: true,
          visibleWhen: (values) => values['custom:kind'] === 'A company',
        },
        {
          name: 'custom:vat_number',
          label: 'VAT number',
          visibleWhen: (values) => values['custom:kind'] === 'A company',
        },
      ],
    },
  },
  play: async ({ canvas, loaded }) => {
    await expect(canvas.queryByLabelText('Company name')).toBeNull();
    await userEvent.click(canvas.getByLabelText('A company'));
    await userEvent.type(canvas.getByLabelText('Company name'), 'Analytical Engines');
    await userEvent.click(canvas.getByLabelText('Myself'));
    await userEvent.click(canvas.getByLabelText('A company'));
    await expect(canvas.getByLabelText('Company name')).toHaveValue('Analytical Engines');
    await expect(poolOf(loaded).requests).toEqual([]);
  },
};

/** Fields that belong together, in a fieldset with a legend; a radio group among them keeps its own. */
export const Groups: Story = {
  args: {
    schema: {
      usernameAttributes: ['email'],
      groups: { you: 'About you', home: 'Where you live' },
      fields: [
        { name: 'given_name', required: true, group: 'you' },
        { name: 'family_name', required: true, group: 'you' },
        { name: 'address', group: 'home', help: 'Street and number, postcode, city.' },
        { name: 'custom:floor', type: 'radio', label: 'Floor', options: ['Ground floor', 'Higher up'], group: 'home' },
        { name: 'terms', type: 'checkbox', required: true, sendTo: 'none', label: 'I accept the terms' },
      ],
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group', { name: 'Where you live' })).toContainElement(
      canvas.getByRole('radiogroup', { name: /^Floor/ }),
    );
  },
};

/** The same with nothing filled in. */
export const GroupsWithErrors: Story = {
  args: { ...Groups.args },
  play: async ({ canvas }) => {
    await submit(canvas);
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveFocus());
  },
};

/** What an invitation says is seen and sent, and not to be changed: text, a choice, a box that is ticked. */
export const ReadOnlyInvitation: Story = {
  args: {
    schema: {
      usernameAttributes: ['email'],
      fields: [
        { name: 'email', readOnly: true, help: 'The address that you were invited at.' },
        { name: 'custom:team', type: 'select', options: ['Sales', 'Research'], readOnly: true },
        { name: 'custom:plan', type: 'radio', options: ['Free', 'Paid'], readOnly: true },
        { name: 'custom:beta', type: 'checkbox', label: 'Try what is new', readOnly: true },
        { name: 'password' },
      ],
    },
    defaultValues: {
      email: 'ada@example.com',
      'custom:team': 'Research',
      'custom:plan': 'Paid',
      'custom:beta': 'true',
    },
  },
  play: async ({ canvas, loaded }) => {
    await userEvent.click(canvas.getByLabelText(/^Try what is new/));
    await userEvent.click(canvas.getByLabelText('Free'));
    await userEvent.type(canvas.getByLabelText(/^Email address/), 'x');
    await userEvent.type(canvas.getByLabelText(/^Password/), goodPassword);
    await expect(poolOf(loaded).requests).toEqual([]);
    await expect(canvas.getByLabelText(/^Email address/)).toHaveValue('ada@example.com');
    await expect(canvas.getByLabelText(/^Try what is new/)).toBeChecked();
    await expect(canvas.getByLabelText('Paid')).toBeChecked();
  },
};

/** A box with links in its label; what is sent is the version that was accepted. */
export const Consent: Story = {
  args: {
    schema: {
      usernameAttributes: ['email'],
      fields: [
        {
          name: 'custom:terms',
          type: 'checkbox',
          required: true,
          checkedValue: '2026-11',
          label: (
            <>
              I accept the{' '}
              <a className="csu-link" href="#terms">
                terms of use
              </a>{' '}
              and have read the{' '}
              <a className="csu-link" href="#privacy">
                privacy notice
              </a>
            </>
          ),
          labelText: 'I accept the terms of use',
        },
      ],
    },
  },
  play: async ({ canvas, loaded }) => {
    await fillIn(canvas);
    await submit(canvas);
    await canvas.findByRole('link', { name: /^Select “I accept the terms of use”/ });
    await userEvent.click(canvas.getByRole('checkbox'));
    await submit(canvas);
    await canvas.findByLabelText('Confirmation code');
    await expect(poolOf(loaded).findUser('ada@example.com')?.attributes).toMatchObject({ 'custom:terms': '2026-11' });
  },
};

/** The same, before it is ticked. */
export const ConsentMissing: Story = {
  args: { ...Consent.args },
  play: async ({ canvas }) => {
    await fillIn(canvas);
    await submit(canvas);
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveFocus());
  },
};
