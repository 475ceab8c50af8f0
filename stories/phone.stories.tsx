import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { de } from '../src/locales/de.js';
import { phoneNumbers } from '../src/phone.js';
import { fillIn, submit } from './journey.js';
import { goodPassword, poolLoader, poolOf, renderWithPool, type PoolArgs } from './pool-story.js';

const byPhone = poolLoader({
  userPool: { UsernameAttributes: ['phone_number'], AutoVerifiedAttributes: ['phone_number'] },
});

const meta = {
  title: 'Fields/Phone',
  loaders: [byPhone],
  args: { phone: phoneNumbers, schema: { usernameAttributes: ['phone_number'] } },
  render: renderWithPool,
} satisfies Meta<PoolArgs>;

export default meta;
type Story = StoryObj<PoolArgs>;

/** The country is the browser's at first. */
export const CountrySelect: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('Country code')).not.toHaveValue('');
    await expect(canvas.getByLabelText('Phone number')).toHaveAttribute('autocomplete', 'tel');
  },
};

/** A number as it is dialled in the country; what is sent starts with `+`. */
export const NationalFormat: Story = {
  play: async ({ canvas, loaded }) => {
    await userEvent.selectOptions(canvas.getByLabelText('Country code'), 'GB');
    await userEvent.type(canvas.getByLabelText('Phone number'), '020 7946 0123');
    await userEvent.type(canvas.getByLabelText(/^Password/), goodPassword);
    await submit(canvas);
    await canvas.findByLabelText('Confirmation code');
    await expect(poolOf(loaded).requests.at(-1)?.request).toMatchObject({ Username: '+442079460123' });
  },
};

/** A number with `+`: the select follows it. */
export const InternationalFormat: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByLabelText('Phone number'), '+49 30 23125 012');
    await expect(canvas.getByLabelText('Country code')).toHaveValue('DE');
    await expect(canvas.getByLabelText('Phone number')).toHaveValue('+49 30 23125 012');
  },
};

/** Too short for the country. */
export const ImpossibleNumber: Story = {
  play: async ({ canvas }) => {
    await userEvent.selectOptions(canvas.getByLabelText('Country code'), 'US');
    await userEvent.type(canvas.getByLabelText('Phone number'), '253-5702');
    await userEvent.type(canvas.getByLabelText(/^Password/), goodPassword);
    await submit(canvas);
    await waitFor(() => expect(canvas.getByLabelText('Phone number')).toHaveAttribute('aria-invalid', 'true'));
  },
};

/** A second number that is an attribute only, with the countries in German. */
export const OptionalNumberInGerman: Story = {
  loaders: [poolLoader()],
  args: { messages: de, schema: { usernameAttributes: ['email'], fields: [{ name: 'phone_number' }] } },
  play: async ({ canvas }) => {
    await userEvent.selectOptions(canvas.getByLabelText('Ländervorwahl'), 'Deutschland (+49)');
  },
};

/** Without `phone`: a number starts with `+` and the country code. */
export const WithoutSelect: Story = {
  loaders: [poolLoader()],
  args: { phone: undefined, schema: { usernameAttributes: ['email'], fields: [{ name: 'phone_number' }] } },
  play: async ({ canvas, loaded }) => {
    await userEvent.type(canvas.getByLabelText(/^Phone number/), '0044 (0)20 7946 0123');
    await fillIn(canvas);
    await submit(canvas);
    await canvas.findByLabelText('Confirmation code');
    await expect(poolOf(loaded).findUser('ada@example.com')?.attributes).toMatchObject({
      phone_number: '+442079460123',
    });
  },
};
