import { useForm } from 'react-hook-form';
import type { PageProps } from './page';

/** What the form is measured against: the same fields with react-hook-form, and nothing around them. */
export function BarePage({ config }: PageProps) {
  const { register, handleSubmit, formState } = useForm();
  const names = ['email', 'password', ...(config.props.schema.fields ?? []).map(({ name }) => name)];
  return (
    <form onSubmit={(event) => void handleSubmit(() => undefined)(event)}>
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
