import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import {
  toSignUpRequest,
  useConfirmSignUpForm,
  useSignUp,
  useSignUpField,
  useSignUpForm,
  type AppearanceProps,
  type FormField,
  type SignUpFormControl,
} from '../src/index.js';
import type { SignUpClient } from '../src/client.js';
import { sentCode } from './journey.js';
import { clientId, goodPassword, poolLoader, poolOf } from './pool-story.js';

const meta = { title: 'Hooks', loaders: [poolLoader()] } satisfies Meta;

export default meta;
type Story = StoryObj<Pick<AppearanceProps, 'messages'>>;

const schema = { usernameAttributes: ['email'], fields: [{ name: 'nickname' }] } as const;

function OwnField({ form, field }: { readonly form: SignUpFormControl; readonly field: FormField }) {
  const { id, labelText, error, errorId, controlProps } = useSignUpField(form, field);
  return (
    <p>
      <label htmlFor={id}>{labelText}</label>
      <br />
      <input {...controlProps} type={field.type} />
      {error && <span id={errorId}> {error}</span>}
    </p>
  );
}

/** The journey in markup of one's own: the hooks bring state, validation and attributes, and draw nothing. */
function OwnSignUp({ client, messages }: { readonly client: SignUpClient } & Pick<AppearanceProps, 'messages'>) {
  const { state, signUp, confirm } = useSignUp({ client, clientId });
  const form = useSignUpForm({
    schema,
    messages,
    pending: state.step === 'signUp' && state.pending,
    fault: state.step === 'signUp' ? state.fault : undefined,
    onSubmit: (values) => {
      signUp(toSignUpRequest(clientId, form.schema, values));
    },
  });
  const code = useConfirmSignUpForm({
    messages,
    onSubmit: confirm,
    fault: state.step === 'confirm' ? state.fault : undefined,
  });
  switch (state.step) {
    case 'signUp':
      return (
        <form {...form.formProps}>
          {form.fields.map((field) => (
            <OwnField key={field.name} form={form} field={field} />
          ))}
          <button>Join</button>
        </form>
      );
    case 'confirm':
      return (
        <form {...code.formProps}>
          <label htmlFor={code.ids.control}>Code for {state.username}</label>
          <br />
          <input {...code.controlProps} aria-describedby={code.error && code.ids.error} />
          {code.error && <span id={code.ids.error}> {code.error}</span>}
          <button>Confirm</button>
        </form>
      );
    case 'approval':
      return <p>Somebody will look at it.</p>;
    case 'done':
      return <p>Welcome, {state.result.username}.</p>;
  }
}

/** Plain HTML around the hooks. */
export const OwnMarkup: Story = {
  render: ({ messages }, { loaded }) => (
    <main className="csu-step">
      <h1>Join us</h1>
      <OwnSignUp client={poolOf(loaded)} messages={messages} />
    </main>
  ),
  play: async ({ canvas, loaded }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Join' }));
    await expect(await canvas.findByText('Enter your email address')).toBeInTheDocument();
    await userEvent.type(canvas.getByLabelText('Email address'), 'ada@example.com');
    await userEvent.type(canvas.getByLabelText('Password'), goodPassword);
    await userEvent.click(canvas.getByRole('button', { name: 'Join' }));
    const code = await canvas.findByLabelText('Code for ada@example.com');
    await userEvent.type(code, 'wrong{Enter}');
    await waitFor(() => expect(code).toHaveAccessibleDescription(/not right/));
    await userEvent.clear(code);
    await userEvent.type(code, `${sentCode(poolOf(loaded))}{Enter}`);
    await canvas.findByText('Welcome, ada@example.com.');
  },
};
