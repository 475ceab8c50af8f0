import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { en } from '../src/locales/en.js';
import { enterCode, sentCode, signUp } from './journey.js';
import { poolLoader, poolOf, renderWithPool, type PoolArgs } from './pool-story.js';

const meta = {
  title: 'Code',
  loaders: [poolLoader()],
  args: { schema: { usernameAttributes: ['email'] }, onComplete: fn(), links: { signIn: '#sign-in' } },
  render: renderWithPool,
} satisfies Meta<PoolArgs>;

export default meta;
type Story = StoryObj<PoolArgs>;

/** A code pasted with the words around it is read all the same (O-1). */
export const PastedSentence: Story = {
  play: async ({ canvas, loaded, args }) => {
    await signUp(canvas);
    await userEvent.paste(`Your code is ${sentCode(poolOf(loaded))}`);
    await userEvent.click(canvas.getByRole('button', { name: 'Confirm' }));
    await canvas.findByRole('heading', { name: 'Your account is ready' });
    await expect(args.onComplete).toHaveBeenCalledTimes(1);
    await expect(args.onComplete).toHaveBeenCalledWith(
      expect.objectContaining({ status: 'confirmed', username: 'ada@example.com' }),
    );
  },
};

/** A wrong code stays in the field, selected, with what to do (F-28). */
export const WrongCode: Story = {
  play: async ({ canvas, loaded }) => {
    await signUp(canvas);
    const wrong = sentCode(poolOf(loaded)) === '000000' ? '111111' : '000000';
    await enterCode(canvas, wrong);
    await waitFor(() =>
      expect(canvas.getByLabelText('Confirmation code')).toHaveAccessibleDescription(/That code is not right/),
    );
    await waitFor(() => expect(canvas.getByLabelText('Confirmation code')).toHaveFocus());
    await expect(canvas.getByLabelText('Confirmation code')).toHaveValue(wrong);
    await expect(canvas.getByLabelText('Confirmation code')).toBeInvalid();
  },
};

/** A code of yesterday: what is wrong stands at the field, and the way to a new one under it (F-29). */
export const ExpiredCode: Story = {
  args: { resendCooldown: 0 },
  play: async ({ canvas, loaded }) => {
    await signUp(canvas);
    poolOf(loaded).failNext('ConfirmSignUp', {
      name: 'ExpiredCodeException',
      message: 'Invalid code provided, please request a code again.',
    });
    await enterCode(canvas, '123456');
    const words = expect.stringContaining(en.service.codeExpired({ label: '' })) as unknown as string;
    await waitFor(() => expect(canvas.getByLabelText('Confirmation code')).toHaveAccessibleDescription(words));
    const resend = canvas.getByRole('button', { name: en.confirm.resend });
    await expect(resend).not.toHaveAttribute('aria-disabled');
    await expect(resend).toHaveClass('csu-button');
    await expect(canvas.getByRole('button', { name: en.confirm.submit })).toHaveClass('csu-text-button');
  },
};

/** Gives a wrong code so many times in a row. */
const wrongCodes =
  (times: number): NonNullable<Story['play']> =>
  async ({ canvas, loaded }) => {
    await signUp(canvas);
    const pool = poolOf(loaded);
    const wrong = sentCode(pool) === '000000' ? '111111' : '000000';
    for (let attempt = 1; attempt <= times; attempt++) {
      await userEvent.clear(canvas.getByLabelText('Confirmation code'));
      await enterCode(canvas, wrong);
      await waitFor(() => expect(pool.requests).toHaveLength(attempt + 1));
      await waitFor(() =>
        expect(canvas.getByLabelText('Confirmation code')).toHaveAccessibleDescription(/That code is not right/),
      );
    }
  };

/** After three wrong codes a new one is suggested (F-28). */
export const ThreeWrongCodes: Story = {
  play: async (context) => {
    await wrongCodes(3)(context);
    await waitFor(() =>
      expect(context.canvas.getByLabelText('Confirmation code')).toHaveAccessibleDescription(
        /If the code still does not work/,
      ),
    );
  },
};

/** After ten, people read what comes of going on (F-28). */
export const TenWrongCodes: Story = {
  play: async (context) => {
    await wrongCodes(10)(context);
    await waitFor(() =>
      expect(context.canvas.getByLabelText('Confirmation code')).toHaveAccessibleDescription(
        /After too many wrong codes/,
      ),
    );
  },
};

/** The code field left blank. */
export const NoCode: Story = {
  play: async ({ canvas }) => {
    await signUp(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Confirm' }));
    await expect(canvas.getByLabelText('Confirmation code')).toHaveAccessibleDescription(
      /Enter your confirmation code/,
    );
    await expect(canvas.getByLabelText('Confirmation code')).toHaveFocus();
  },
};

/** Waiting before a new code may be asked for: visible, not read out each second, the button still in the tab order. */
export const Cooldown: Story = {
  args: { resendCooldown: 90 },
  play: async ({ canvas, loaded }) => {
    await signUp(canvas);
    const resend = canvas.getByRole('button', { name: 'Send a new code' });
    await expect(resend).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(resend);
    await expect(poolOf(loaded).requests).toHaveLength(1);
    await canvas.findByText(/^1:\d\d$/);
  },
};

/** A new code: announced, and only the new one counts. */
export const Resent: Story = {
  args: { resendCooldown: 0 },
  play: async ({ canvas, loaded }) => {
    const pool = poolOf(loaded);
    await signUp(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Send a new code' }));
    await waitFor(() => expect(pool.inbox.messages).toHaveLength(2));
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/Code sent/));
    await enterCode(canvas, sentCode(pool));
    await canvas.findByRole('heading', { name: 'Your account is ready' });
  },
};

/** Too many codes asked for: the field stays, and the words say how long (F-9). */
export const TooManyCodes: Story = {
  args: { resendCooldown: 0 },
  play: async ({ canvas, loaded }) => {
    await signUp(canvas);
    poolOf(loaded).failNext('ResendConfirmationCode', {
      name: 'LimitExceededException',
      message: 'Attempt limit exceeded, please try after some time.',
    });
    await userEvent.click(canvas.getByRole('button', { name: 'Send a new code' }));
    await canvas.findByText(/too many attempts/);
    await expect(canvas.getByLabelText('Confirmation code')).toBeInTheDocument();
  },
};

/** The account exists, only its code could not be sent: on to the code, not back to an error (F-7, F-8). */
export const CodeNotSent: Story = {
  args: { resendCooldown: 0 },
  play: async ({ canvas, loaded }) => {
    const pool = poolOf(loaded);
    pool.failNextDelivery();
    await signUp(canvas);
    await canvas.findByText(/code could not be sent/, { selector: '.csu-alert *' });
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/code could not be sent/));
    await userEvent.click(canvas.getByRole('button', { name: 'Send a new code' }));
    await waitFor(() => expect(pool.inbox.messages).toHaveLength(1));
    await enterCode(canvas, sentCode(pool));
    await canvas.findByRole('heading', { name: 'Your account is ready' });
  },
};

/** Another account has the address, which only whoever has the code learns: the ways on stand beside the words (F-30). */
export const AddressTaken: Story = {
  args: { links: { signIn: '#sign-in', resetPassword: '#reset-password' } },
  play: async ({ canvas, loaded }) => {
    await signUp(canvas);
    poolOf(loaded).failNext('ConfirmSignUp', { name: 'AliasExistsException', message: '' });
    await enterCode(canvas, sentCode(poolOf(loaded)));
    await expect(await canvas.findByRole('alert')).toHaveTextContent(/already another account/);
    await expect(canvas.getByRole('link', { name: 'Sign in' })).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Reset password' })).toBeVisible();
  },
};
