import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { presets } from '../.storybook/presets.js';
import { faultNames } from './playground/faults.js';
import { fieldNames } from './playground/fields.js';
import { Playground, type PlaygroundProps } from './playground/playground.js';
import { poolNames } from './playground/pools.js';
import { signUp } from './journey.js';

const meta = {
  title: 'Start here',
  component: Playground,
  render: (args) => <Playground {...args} />,
  args: {
    pool: 'Email address',
    fields: ['First name', 'Department', 'Terms'],
    fault: 'None',
    preset: 'None',
    theme: {},
    colorScheme: 'system',
    duplicateAccount: 'reveal',
    errorFocus: 'summary',
    validationTiming: 'submit',
  },
  argTypes: {
    pool: { control: 'select', options: poolNames, description: 'The user pool, which lives in this page' },
    fields: { control: 'check', options: fieldNames, description: 'What the form asks for beside the credentials' },
    fault: { control: 'select', options: faultNames, description: 'What happens to the next request' },
    preset: {
      control: 'select',
      options: ['None', ...Object.keys(presets)],
      description: 'A theme of the library; two of them read the variables of a kit, which the page then has',
    },
    theme: {
      control: 'object',
      description: 'Tokens over it of the look: { "colorPrimary": "#0a7a4b", "layout": "plain" }',
    },
    colorScheme: { control: 'inline-radio', options: ['system', 'light', 'dark'] },
    duplicateAccount: { control: 'inline-radio', options: ['reveal', 'neutral'] },
    errorFocus: { control: 'inline-radio', options: ['summary', 'firstField'] },
    validationTiming: { control: 'inline-radio', options: ['submit', 'blur'] },
    // The toolbar chooses the language.
    messages: { table: { disable: true } },
  },
} satisfies Meta<PlaygroundProps>;

export default meta;
type Story = StoryObj<PlaygroundProps>;

/** A pool in the page's memory answers. Sign up, read the code in the inbox, type it. */
export const TryIt: Story = {};

/** The same, by itself: from the empty form to the end of the journey. */
export const WholeJourney: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByLabelText('First name'), 'Ada');
    await userEvent.selectOptions(canvas.getByLabelText(/Department/), 'Research');
    await userEvent.click(canvas.getByRole('checkbox'));
    const code = await signUp(canvas, 'ada@example.com');
    const message = canvas.getByText('Mail to ada@example.com').closest('li');
    await userEvent.type(code, message?.lastElementChild?.textContent ?? '');
    await userEvent.click(canvas.getByRole('button', { name: 'Confirm' }));
    await waitFor(() => expect(canvas.getByRole('heading', { level: 2, name: 'Your account is ready' })).toHaveFocus());
  },
};

/** A fault of your choice meets the next request; what was typed stays. */
export const WithAFault: Story = {
  args: { fault: 'The account exists already', fields: [] },
  play: async ({ canvas }) => {
    await userEvent.type(await canvas.findByLabelText('Email address'), 'ada@example.com');
    await userEvent.type(canvas.getByLabelText('Password'), 'Correct-horse-7');
    await userEvent.click(canvas.getByRole('button', { name: 'Create account' }));
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveFocus());
    await expect(canvas.getByLabelText('Email address')).toHaveValue('ada@example.com');
  },
};

/** What was chosen is in the code: the preset with the tokens over it, the words, the direction, and what is no default. */
export const CodeOfWhatWasChosen: Story = {
  tags: ['needs-toolbar', 'own-language'],
  args: { preset: 'shadcn', theme: { radius: '0px' }, errorFocus: 'firstField', validationTiming: 'blur' },
  globals: { language: 'de', direction: 'rtl', colorScheme: 'dark' },
  play: async ({ canvas }) => {
    for (const line of [
      "import { de } from 'cognito-sign-up/locales/de';",
      "import { shadcnTheme } from 'cognito-sign-up/themes';",
      "theme={{ ...shadcnTheme, radius: '0px' }}",
      'colorScheme="dark"',
      'errorFocus="firstField"',
      'validationTiming="blur"',
      "messages={{ ...de, dir: 'rtl' }}",
      "links={{ signIn: '/sign-in', resetPassword: '/reset-password' }}",
    ]) {
      await expect(canvas.getByText(/^import/, { selector: 'code' })).toHaveTextContent(line);
    }
  },
};
