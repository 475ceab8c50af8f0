import { memo } from 'react';
import {
  toSignUpRequest,
  useConfirmSignUpForm,
  useSignUp,
  useSignUpField,
  useSignUpForm,
  type FormField,
  type SignUpFormControl,
} from 'cognito-sign-up';
import type { PageProps } from './page';

/** The app's own markup around the library's hooks. */
export function HooksPage({ config, client }: PageProps) {
  const { clientId, props } = config;
  const { state, signUp, confirm } = useSignUp({ client, clientId });
  const pending = state.step === 'signUp' && state.pending;
  const fault = state.step === 'signUp' ? state.fault : undefined;
  const form = useSignUpForm({
    schema: props.schema,
    pending,
    fault,
    onSubmit: (values) => signUp(toSignUpRequest(clientId, form.schema, values)),
  });
  if (state.step === 'confirm') return <Code onSubmit={confirm} pending={state.pending === 'confirm'} />;
  if (state.step !== 'signUp') return <h1>{state.step}</h1>;
  return (
    <form {...form.formProps}>
      {form.fields.map((field) => (
        <Field key={field.name} form={form} field={field} />
      ))}
      <button type="submit">Create account</button>
    </form>
  );
}

const Field = memo(function Field({ form, field }: { readonly form: SignUpFormControl; readonly field: FormField }) {
  const { id, labelText, error, errorId, defaultValue, controlProps } = useSignUpField(form, field);
  window.drawn[field.name] = (window.drawn[field.name] ?? 0) + 1;
  return (
    <p>
      <label htmlFor={id}>{labelText}</label>
      {error && <em id={errorId}>{error}</em>}
      <input {...controlProps} type={field.type} defaultValue={defaultValue} />
    </p>
  );
});

function Code(props: { readonly onSubmit: (code: string) => void; readonly pending: boolean }) {
  const { formProps, controlProps, error } = useConfirmSignUpForm(props);
  return (
    <form {...formProps}>
      <label htmlFor={controlProps.id}>Code</label>
      {error && <em>{error}</em>}
      <input {...controlProps} />
      <button type="submit">Confirm</button>
    </form>
  );
}
