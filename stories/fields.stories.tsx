import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { fillIn, submit } from './journey.js';
import { goodPassword, poolLoader, poolOf, renderWithPool, type PoolArgs } from './pool-story.js';

const attribute = (Name: string, AttributeDataType = 'String') => ({ Name, AttributeDataType, Mutable: true }) as const;

const meta = {
  title: 'Fields',
  loaders: [
    poolLoader({
      userPool: {
        UsernameAttributes: ['email'],
        AutoVerifiedAttributes: ['email'],
        SchemaAttributes: [
          attribute('custom:department'),
          attribute('custom:size'),
          attribute('custom:seats', 'Number'),
          attribute('custom:newsletter', 'Boolean'),
          attribute('custom:start', 'DateTime'),
          attribute('custom:notes'),
          attribute('custom:repository'),
        ],
      },
    }),
  ],
  args: { schema: { usernameAttributes: ['email'] } },
  render: renderWithPool,
} satisfies Meta<PoolArgs>;

export default meta;
type Story = StoryObj<PoolArgs>;

/** Without a list of fields: the credentials that the pool's username model implies. */
export const CredentialsOnly: Story = {};

/** Every standard attribute a client can write, by its name alone. */
export const StandardAttributes: Story = {
  parameters: { docs: { story: { height: '1560px' } } },
  args: {
    schema: {
      usernameAttributes: ['email'],
      fields: [
        { name: 'name' },
        { name: 'given_name' },
        { name: 'middle_name' },
        { name: 'family_name' },
        { name: 'nickname' },
        { name: 'preferred_username' },
        { name: 'birthdate' },
        { name: 'gender' },
        { name: 'phone_number' },
        { name: 'address' },
        { name: 'locale' },
        { name: 'zoneinfo' },
        { name: 'website' },
        { name: 'profile' },
        { name: 'picture' },
      ],
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText(/^Date of birth/)).toHaveAttribute('type', 'date');
    await expect(canvas.getByLabelText(/^Phone number/)).toHaveAttribute('autocomplete', 'tel');
    await expect(canvas.getByLabelText(/^Address/)).toHaveProperty('tagName', 'TEXTAREA');
  },
};

/** Custom attributes of all four types, each control of the page; values travel as strings. */
export const CustomAttributes: Story = {
  args: {
    schema: {
      usernameAttributes: ['email'],
      fields: [
        { name: 'custom:department', type: 'select', options: ['Sales', 'Research'], required: true },
        {
          name: 'custom:size',
          type: 'radio',
          label: 'How many people work with you?',
          options: [{ value: 's', label: 'Up to ten' }, { value: 'm', label: 'Up to a hundred' }, 'More'],
        },
        { name: 'custom:seats', dataType: 'Number', min: 1, max: 500, help: 'Between 1 and 500.' },
        { name: 'custom:start', type: 'datetime-local', dataType: 'DateTime', label: 'First day' },
        { name: 'custom:repository', type: 'url', placeholder: 'https://' },
        { name: 'custom:notes', type: 'textarea', label: 'Anything else?' },
        { name: 'custom:newsletter', type: 'checkbox', dataType: 'Boolean', label: 'Send me the newsletter' },
      ],
    },
  },
  play: async ({ canvas, loaded }) => {
    await userEvent.selectOptions(canvas.getByLabelText(/^Department/), 'Research');
    await userEvent.click(canvas.getByLabelText('Up to a hundred'));
    await userEvent.type(canvas.getByLabelText(/^Seats/), '12');
    await fillIn(canvas);
    await submit(canvas);
    await canvas.findByLabelText('Confirmation code');
    await expect(poolOf(loaded).findUser('ada@example.com')?.attributes).toMatchObject({
      'custom:department': 'Research',
      'custom:size': 'm',
      'custom:seats': '12',
      'custom:newsletter': 'false',
    });
  },
};

/** The credentials where the schema lists them, with help of its own. */
export const MovedCredentials: Story = {
  args: {
    schema: {
      usernameAttributes: ['email'],
      fields: [
        { name: 'given_name', required: true },
        { name: 'email', label: 'Work email', help: 'We send a code to this address.' },
        { name: 'password', label: 'Choose a password' },
        { name: 'nickname' },
      ],
    },
    defaultValues: { given_name: 'Ada', email: 'ada@example.com' },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('Work email')).toHaveValue('ada@example.com');
  },
};

/** A pool where people choose a name. */
export const ChosenUsername: Story = {
  loaders: [poolLoader({ userPool: { AutoVerifiedAttributes: ['email'] } })],
  args: { schema: { fields: [{ name: 'email', required: true }] } },
  play: async ({ canvas, loaded }) => {
    await userEvent.type(canvas.getByLabelText('Username'), 'ada');
    await fillIn(canvas);
    await submit(canvas);
    await canvas.findByLabelText('Confirmation code');
    await expect(poolOf(loaded).findUser('ada')?.attributes).toMatchObject({ email: 'ada@example.com' });
  },
};

/** A pool that signs people in by phone number; what autofill puts between the digits is cleaned. */
export const PhoneAsUsername: Story = {
  loaders: [
    poolLoader({ userPool: { UsernameAttributes: ['phone_number'], AutoVerifiedAttributes: ['phone_number'] } }),
  ],
  args: { schema: { usernameAttributes: ['phone_number'] } },
  play: async ({ canvas, loaded }) => {
    await userEvent.type(canvas.getByLabelText('Phone number'), '+1 (617) 253-5702');
    await userEvent.type(canvas.getByLabelText(/^Password/), goodPassword);
    await submit(canvas);
    await canvas.findByLabelText('Confirmation code');
    await expect(poolOf(loaded).requests.at(-1)?.request).toMatchObject({ Username: '+16172535702' });
  },
};

/** A pool that takes either: one field. */
export const EmailOrPhone: Story = {
  args: { schema: { usernameAttributes: ['email', 'phone_number'] } },
};

/** Most fields optional: the required ones carry the mark. */
export const MostlyOptional: Story = {
  args: {
    schema: {
      usernameAttributes: ['email'],
      fields: [{ name: 'given_name' }, { name: 'family_name' }, { name: 'nickname' }, { name: 'website' }],
    },
  },
};

/** Rules of the pool's policy are met one by one, before anything is sent. */
export const PasswordChecklist: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByLabelText(/^Password/), 'Correct7');
    await userEvent.click(canvas.getByRole('button', { name: 'Show password' }));
    await expect(canvas.getByLabelText(/^Password/)).toHaveAttribute('type', 'text');
    await expect(canvas.getByText(/^A symbol/).parentElement).not.toHaveAttribute('data-met');
    await expect(canvas.getByText('A number').parentElement).toHaveAttribute('data-met');
  },
};
