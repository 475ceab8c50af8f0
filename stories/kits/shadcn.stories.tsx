import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
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
} from '../../src/index.js';
import type { SignUpClient } from '../../src/client.js';
import { sentCode } from '../journey.js';
import { clientId, goodPassword, poolLoader, poolOf } from '../pool-story.js';
import './shadcn.css';

const schema = {
  usernameAttributes: ['email'],
  fields: [{ name: 'gender', type: 'select', label: 'Title', options: ['Dr', 'Mx'], required: true }],
} as const;

function Card(props: { readonly title: string; readonly description: string; readonly children: ReactNode }) {
  return (
    <div className="ui-card">
      <div>
        <h1 className="ui-card-title">{props.title}</h1>
        <p className="ui-card-description">{props.description}</p>
      </div>
      {props.children}
    </div>
  );
}

function FormItem({ form, field }: { readonly form: SignUpFormControl; readonly field: FormField }) {
  const { id, labelText, help, helpId, error, errorId, defaultValue, controlProps } = useSignUpField(form, field);
  return (
    <div className="ui-form-item">
      <label className="ui-label" htmlFor={id} data-error={error !== undefined}>
        {labelText}
      </label>
      {field.type === 'select' ? (
        <select {...controlProps} className="ui-select" defaultValue={defaultValue}>
          <option value="">Choose</option>
          {field.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <input {...controlProps} className="ui-input" type={field.type} defaultValue={defaultValue} />
      )}
      {help && (
        <p className="ui-form-description" id={helpId}>
          {help}
        </p>
      )}
      {error && (
        <p className="ui-form-message" id={errorId} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

/** The hooks in a card: state, checks and attributes are the library's, every element and class the app's. */
function SignUpCard({ client, messages }: { readonly client: SignUpClient } & Pick<AppearanceProps, 'messages'>) {
  const { state, signUp, confirm } = useSignUp({ client, clientId });
  const form = useSignUpForm({
    schema,
    messages,
    pending: state.step === 'signUp' && state.pending,
    fault: state.step === 'signUp' ? state.fault : undefined,
    onSubmit: (values) => signUp(toSignUpRequest(clientId, form.schema, values)),
    onValidationFailed: ([first]) => first && form.focusField(first.field.name),
  });
  const code = useConfirmSignUpForm({
    messages,
    onSubmit: confirm,
    fault: state.step === 'confirm' ? state.fault : undefined,
  });
  switch (state.step) {
    case 'signUp':
      return (
        <Card title="Create an account" description="It takes a minute.">
          <form className="ui-form" {...form.formProps}>
            {form.fields.map((field) => (
              <FormItem key={field.name} form={form} field={field} />
            ))}
            <button className="ui-button">Create account</button>
          </form>
        </Card>
      );
    case 'confirm':
      return (
        <Card title="Check your inbox" description={`We sent a code to ${state.username}.`}>
          <form className="ui-form" {...code.formProps}>
            <div className="ui-form-item">
              <label className="ui-label" htmlFor={code.ids.control}>
                Code
              </label>
              <input {...code.controlProps} className="ui-input" aria-describedby={code.error && code.ids.error} />
              {code.error && (
                <p className="ui-form-message" id={code.ids.error} role="alert">
                  {code.error}
                </p>
              )}
            </div>
            <button className="ui-button">Confirm</button>
          </form>
        </Card>
      );
    case 'done':
      return <Card title="Welcome" description="You can sign in now." children={null} />;
    default:
      return null;
  }
}

const meta = { title: 'Kits/In the manner of shadcn', loaders: [poolLoader()] } satisfies Meta;

export default meta;

export const Hooks: StoryObj<Pick<AppearanceProps, 'messages'>> = {
  render: ({ messages }, { loaded }) => (
    <main className="ui">
      <SignUpCard client={poolOf(loaded)} messages={messages} />
    </main>
  ),
  play: async ({ canvas, loaded }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Create account' }));
    await waitFor(() => expect(canvas.getByLabelText('Email address')).toHaveFocus());
    await expect(canvas.getByLabelText('Title')).toHaveAccessibleDescription(/title/);
    await userEvent.type(canvas.getByLabelText('Email address'), 'ada@example.com');
    await userEvent.type(canvas.getByLabelText('Password'), goodPassword);
    await userEvent.selectOptions(canvas.getByLabelText('Title'), 'Dr');
    await userEvent.click(canvas.getByRole('button', { name: 'Create account' }));
    await userEvent.type(await canvas.findByLabelText('Code'), `${sentCode(poolOf(loaded))}{Enter}`);
    await canvas.findByRole('heading', { name: 'Welcome' });
  },
};
