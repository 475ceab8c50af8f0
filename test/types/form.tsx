import type { ReactNode } from 'react';
import {
  type DoneStep,
  SignUpForm,
  createSignUpClient,
  toSignUpRequest,
  useConfirmSignUpForm,
  useSignUp,
  useSignUpField,
  useSignUpForm,
  type FormField,
  type SignUpFormControl,
  type SignUpFormProps,
  type SignUpFormSchema,
  type SignUpResult,
} from '../../src/index.js';
import type { PasswordPolicy, SignUpField, SignUpSchema } from '../../src/schema.js';

const service = { client: createSignUpClient({ region: 'eu-central-1' }), clientId: 'app' };

// A schema written in place, of an app's variables, of a server's JSON, of none of React's labels.
export const inPlace = (
  <SignUpForm
    {...service}
    schema={{
      usernameAttributes: ['email'],
      fields: [
        { name: 'custom:plan', type: 'select', options: ['S', { value: 'm', label: <b>M</b> }] },
        { name: 'terms', type: 'checkbox', sendTo: 'none', label: <i>The terms</i>, labelText: 'the terms' },
      ],
    }}
    header={false}
    className={undefined}
    data-testid="form"
    onComplete={(result) => (result.status === 'confirmed' ? result.session : result.username)}
    prepareRequest={(request, values) => ({ ...request, ClientMetadata: { terms: values['terms'] ?? '' } })}
  />
);
export function Variables(props: { policy?: PasswordPolicy; label?: ReactNode; isRequired?: boolean }) {
  const nickname: SignUpField<ReactNode> = { name: 'nickname', label: props.label, required: props.isRequired };
  const schema: SignUpFormSchema = { usernameAttributes: ['email'], passwordPolicy: props.policy, fields: [nickname] };
  return <SignUpForm {...service} schema={schema} />;
}
declare const json: { usernameAttributes: ('email' | 'phone_number')[]; fields: { name: string; label?: string }[] };
declare const plain: SignUpSchema;
export const others = [<SignUpForm {...service} schema={json} />, <SignUpForm {...service} schema={plain} />];

// A form of an app's own around it.
const Ours = (props: Omit<SignUpFormProps, keyof typeof service>) => <SignUpForm {...service} {...props} />;
export const ours = <Ours schema={{ usernameAttributes: ['phone_number'] }} resendCooldown={60} />;

// What is misspelt, or not there.
// @ts-expect-error -- nothing to ask for
export const nothing = <SignUpForm {...service} />;
// @ts-expect-error -- no member of a schema
export const feilds = <SignUpForm {...service} schema={{ usernameAttributes: ['email'], feilds: [] }} />;
// @ts-expect-error -- no member of a field
export const requird = <SignUpForm {...service} schema={{ fields: [{ name: 'email', requird: true }] }} />;
// @ts-expect-error -- no member of a policy
export const length = <SignUpForm {...service} schema={{ passwordPolicy: { minimumLength: 10 } }} />;
// @ts-expect-error -- no control
export const color = <SignUpForm {...service} schema={{ fields: [{ name: 'custom:tone', type: 'color' }] }} />;
// @ts-expect-error -- nothing that a pool can sign in with
export const name = <SignUpForm {...service} schema={{ usernameAttributes: ['name'] }} />;
// @ts-expect-error -- no token
export const colour = <SignUpForm {...service} schema={{}} theme={{ colour: 'red' }} />;
// @ts-expect-error -- a hash in the page is one for nobody, and a secret is none
export const hash = <SignUpForm {...service} schema={{}} secretHash="c2VjcmV0" />;
// @ts-expect-error -- no secret belongs into a page
export const secret = <SignUpForm {...service} schema={{}} clientSecret="c2VjcmV0" />;
// @ts-expect-error -- entries are strings
export const entries = <SignUpForm {...service} schema={{}} clientMetadata={{ seats: 5 }} />;

/** Each end of a sign-up has what is true in it, and no more. */
export function ended(result: SignUpResult): string | undefined {
  switch (result.status) {
    case 'confirmed':
      return result.signInFault?.diagnosis ?? result.session;
    case 'alreadyConfirmed':
      return result.signInName;
    case 'signedIn':
      return result.tokens.AccessToken;
    case 'challenge':
      return result.challengeParameters['USER_ID_FOR_SRP'] ?? result.challengeName;
  }
}
// @ts-expect-error -- a state never has tokens
export const kept = (state: DoneStep) => state.result.status === 'signedIn' && state.result.tokens;

// The hooks, with a control of each kind.
function OwnField({ form, field }: { readonly form: SignUpFormControl; readonly field: FormField }) {
  const { controlProps, defaultValue } = useSignUpField(form, field);
  if (field.type === 'textarea') return <textarea {...controlProps} defaultValue={defaultValue} />;
  if (field.type === 'select') return <select {...controlProps} defaultValue={defaultValue} />;
  if (field.type === 'radio') return <fieldset ref={controlProps.ref} />;
  return <input {...controlProps} type={field.type} defaultValue={defaultValue} />;
}
export function Own() {
  const { state, signUp, confirm } = useSignUp(service);
  const form = useSignUpForm({
    schema: { usernameAttributes: ['email'] },
    fault: state.step === 'signUp' ? state.fault : undefined,
    onSubmit: (values) => signUp(toSignUpRequest(service.clientId, form.schema, values)),
  });
  const code = useConfirmSignUpForm({ onSubmit: confirm });
  if (state.step === 'confirm') {
    return (
      <form {...code.formProps}>
        <input {...code.controlProps} />
      </form>
    );
  }
  return (
    <form {...form.formProps}>
      {form.fields.map((field) => (
        <OwnField key={field.name} form={form} field={field} />
      ))}
    </form>
  );
}
