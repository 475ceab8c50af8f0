import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import type { PageProps } from './page';

/** What the form is measured against: the same fields and one request, with react-hook-form and nothing around it. */
export function BarePage({ config, client }: PageProps) {
  const { register, handleSubmit, formState } = useForm<Record<string, string>>();
  const request = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => request.current?.abort(), []);
  const send = (values: Record<string, string>) => {
    request.current = new AbortController();
    const named = { ClientId: config.clientId, Username: values.email, Password: values.password };
    client.signUp(named, { abortSignal: request.current.signal }).catch(() => undefined);
  };
  const names = ['email', 'password', ...(config.props.schema.fields ?? []).map(({ name }) => name)];
  return (
    <form aria-busy={formState.isSubmitSuccessful} onSubmit={(event) => void handleSubmit(send)(event)}>
      {names.map((name) => (
        <p key={name}>
          <label htmlFor={name}>{name}</label>
          <input {...register(name, { required: true })} id={name} type={name === 'password' ? 'password' : 'text'} />
          {formState.errors[name] && <em>Enter it</em>}
        </p>
      ))}
      <button type="submit">Create account</button>
    </form>
  );
}
