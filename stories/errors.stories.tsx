import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import { fillIn, signUp, submit } from './journey.js';
import { poolLoader, poolOf, renderWithPool, type PoolArgs } from './pool-story.js';

const meta = {
  title: 'Errors',
  loaders: [poolLoader()],
  args: { schema: { usernameAttributes: ['email'], fields: [{ name: 'given_name', required: true }] } },
  render: renderWithPool,
} satisfies Meta<PoolArgs>;

export default meta;
type Story = StoryObj<PoolArgs>;

/** Everything left blank: a summary with a link to each field, which takes the focus (E-1). */
export const NothingFilledIn: Story = {
  play: async ({ canvas }) => {
    await submit(canvas);
    const summary = await canvas.findByRole('alert');
    await waitFor(() => expect(summary).toHaveFocus());
    await userEvent.click(canvas.getByRole('link', { name: 'Enter your first name' }));
    await expect(canvas.getByLabelText('First name')).toHaveFocus();
    await expect(canvas.getByLabelText('First name')).toHaveAccessibleDescription(/Enter your first name/);
  },
};

/** Each wrong value in its own words. */
export const WrongValues: Story = {
  args: {
    schema: {
      usernameAttributes: ['email'],
      fields: [
        { name: 'phone_number' },
        { name: 'website' },
        { name: 'custom:seats', dataType: 'Number', min: 1, max: 500 },
        { name: 'custom:department', type: 'radio', options: ['Sales', 'Research'], required: true },
        { name: 'terms', type: 'checkbox', required: true, sendTo: 'none', label: 'I accept the terms' },
      ],
    },
  },
  play: async ({ canvas }) => {
    await fillIn(canvas, { email: 'ada', password: 'short' });
    await userEvent.type(canvas.getByLabelText(/^Phone number/), '12');
    await userEvent.type(canvas.getByLabelText(/^Website/), 'example');
    await userEvent.type(canvas.getByLabelText(/^Seats/), '501');
    await submit(canvas);
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveFocus());
    await expect(canvas.getAllByRole('listitem').length).toBeGreaterThanOrEqual(7);
  },
};

/** A mended field loses its error with the keystroke that mends it; the summary waits for the next submit. */
export const Mended: Story = {
  play: async ({ canvas }) => {
    await submit(canvas);
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveFocus());
    await userEvent.type(canvas.getByLabelText('First name'), 'Ada');
    await waitFor(() => expect(canvas.getByLabelText('First name')).not.toHaveAttribute('aria-invalid'));
    await expect(canvas.getByLabelText(/^Email address/)).toBeInvalid();
  },
};

/** In a short form the first wrong field may take the focus instead. */
export const FocusOnTheFirstField: Story = {
  args: { errorFocus: 'firstField' },
  play: async ({ canvas }) => {
    await submit(canvas);
    await waitFor(() => expect(canvas.getByLabelText(/^Email address/)).toHaveFocus());
  },
};

/** Validated when the person leaves a field, for apps that want it. */
export const OnBlur: Story = {
  args: { validationTiming: 'blur' },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByLabelText(/^Email address/), 'ada');
    await userEvent.tab();
    await canvas.findByText(/^Enter an email address in the correct format/);
  },
};

/** The schema's own words for a reason. */
export const OwnWords: Story = {
  args: {
    schema: {
      usernameAttributes: ['email'],
      fields: [{ name: 'given_name', required: true, errors: { required: 'What may we call you?' } }],
    },
  },
  play: async ({ canvas }) => {
    await submit(canvas);
    await canvas.findByRole('link', { name: 'What may we call you?' });
  },
};

/** Half a date is an error, never “blank”. */
export const HalfADate: Story = {
  args: { schema: { usernameAttributes: ['email'], fields: [{ name: 'birthdate' }] } },
  play: async ({ canvas }) => {
    await fillIn(canvas);
    const date = canvas.getByLabelText(/^Date of birth/);
    await userEvent.click(date);
    // The browser's own half-typed state cannot be scripted; what can is what it reports.
    Object.defineProperty(date, 'validity', { value: { badInput: true } });
    fireEvent.input(date);
    await submit(canvas);
    await canvas.findByRole('link', { name: /^Date of birth must have a day/ });
  },
};

/** Somebody has signed up with this address before. */
export const UsernameTaken: Story = {
  args: { links: { signIn: '#sign-in' } },
  play: async ({ canvas, loaded }) => {
    await poolOf(loaded).signUp({
      ClientId: 'x',
      Username: 'ada@example.com',
      Password: 'Correct-horse-7',
      UserAttributes: [],
    });
    await fillIn(canvas);
    await userEvent.type(canvas.getByLabelText('First name'), 'Ada');
    await submit(canvas);
    await canvas.findByRole('link', { name: /already an account/ });
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveFocus());
    await expect(canvas.getByLabelText(/^Email address/)).toBeInvalid();
    await expect(canvas.getByLabelText(/^Password/)).toHaveValue('Correct-horse-7');
    await canvas.findByRole('link', { name: 'Sign in' });
  },
};

/** The service turns the password down for a reason that only it can know. */
export const PasswordLeaked: Story = {
  loaders: [poolLoader({ compromisedPasswords: ['Correct-horse-7'] })],
  play: async ({ canvas }) => {
    await fillIn(canvas);
    await userEvent.type(canvas.getByLabelText('First name'), 'Ada');
    await submit(canvas);
    await canvas.findByRole('link', { name: /leaked passwords/ });
    await expect(canvas.getByLabelText(/^Password/)).toBeInvalid();
  },
};

/** A fault that belongs to no field stands over the form; what was typed stays (G4). */
export const ServiceFails: Story = {
  play: async ({ canvas, loaded }) => {
    poolOf(loaded).failNext('SignUp', 'html');
    await fillIn(canvas);
    await userEvent.type(canvas.getByLabelText('First name'), 'Ada');
    await submit(canvas);
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveFocus());
    await expect(canvas.getByLabelText(/^Email address/)).toHaveValue('ada@example.com');
    await submit(canvas);
    await canvas.findByLabelText('Confirmation code');
  },
};

/** The network is gone. */
export const Unreachable: Story = {
  play: async ({ canvas, loaded }) => {
    poolOf(loaded).failNext('SignUp', 'network');
    await fillIn(canvas);
    await userEvent.type(canvas.getByLabelText('First name'), 'Ada');
    await submit(canvas);
    await canvas.findByText(/could not reach the service/);
  },
};

/** The unconfirmed user is gone: back to the form, with everything but the password (F-31). */
export const UserGone: Story = {
  args: { schema: { usernameAttributes: ['email'] } },
  play: async ({ canvas, loaded }) => {
    await signUp(canvas);
    poolOf(loaded).failNext('ConfirmSignUp', {
      name: 'UserNotFoundException',
      message: 'Username/client id combination not found.',
    });
    await userEvent.type(canvas.getByLabelText('Confirmation code'), '123456{Enter}');
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveFocus());
    await expect(canvas.getByLabelText(/^Email address/)).toHaveValue('ada@example.com');
    await expect(canvas.getByLabelText(/^Password/)).toHaveValue('');
  },
};
