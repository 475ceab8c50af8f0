import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import {
  ConfirmSignUpForm,
  useSignUpField,
  useSignUpForm,
  type FormField,
  type SignUpFormControl,
  type SignUpFormHandle,
} from '../../src/index.js';
import { createFakeUserPool } from '../../src/testing.js';
import { ada, clientId, code, confirm, draw, email, fillIn, password, signUp, submit } from './person.js';

describe('reset() of <ConfirmSignUpForm>', () => {
  it('forgets the code that was typed, and what was wrong with it', async () => {
    const ref = createRef<SignUpFormHandle>();
    const pool = createFakeUserPool();
    const form = <ConfirmSignUpForm ref={ref} client={pool} clientId={clientId} username={ada} />;
    render(<StrictMode>{form}</StrictMode>);
    const person = userEvent.setup();
    await person.click(await screen.findByRole('button', { name: 'Confirm' }));
    expect(await code()).toBeInvalid();
    await person.type(await code(), '123');
    act(() => ref.current?.reset());
    expect(await code()).toHaveValue('');
    expect(await code()).not.toBeInvalid();
  });
});

describe('reset() of <SignUpForm>', () => {
  const fields = [
    { name: 'nickname', defaultValue: 'Nick' },
    { name: 'terms', type: 'checkbox', sendTo: 'none' },
  ] as const;

  function drawWithHandle() {
    const ref = createRef<SignUpFormHandle>();
    const heard = vi.fn();
    const drawn = draw(
      { ref, schema: { usernameAttributes: ['email'], fields }, onError: heard, onComplete: heard } as object,
      (form) => <StrictMode>{form}</StrictMode>,
    );
    const reset = () => {
      act(() => ref.current?.reset());
    };
    return { ...drawn, reset, heard };
  }

  const expectBlank = () => {
    expect(email()).toHaveValue('');
    expect(password()).toHaveValue('');
    expect(screen.getByLabelText(/^Nickname/)).toHaveValue('Nick');
    expect(screen.getByRole('checkbox')).not.toBeChecked();
    expect(document.querySelector('.csu-rule[data-met]')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.querySelector('[aria-invalid], [aria-disabled]')).toBeNull();
  };

  it('forgets what was typed, the errors and the request that is under way', async () => {
    const { person, pool, reset, heard } = drawWithHandle();
    await fillIn(person);
    await person.type(screen.getByLabelText(/^Nickname/), '!');
    await person.click(screen.getByRole('checkbox'));
    const hold = pool.hold('SignUp');
    await submit(person);
    await hold.arrived;
    reset();
    hold.release();
    expectBlank();
    await submit(person);
    await screen.findByRole('alert');
    reset();
    expectBlank();
    expect(heard).not.toHaveBeenCalled();
  });

  it('leads back from the code, and the next journey starts afresh', async () => {
    const { person, pool, reset, heard } = drawWithHandle();
    await signUp(person);
    await person.type(await code(), 'x{Enter}');
    await waitFor(() => {
      expect(screen.getByLabelText('Confirmation code')).toBeInvalid();
    });
    const hold = pool.hold('ConfirmSignUp');
    await confirm(person, pool);
    await hold.arrived;
    reset();
    hold.release();
    expectBlank();
    await signUp(person, 'grace@example.com');
    expect(await code()).toHaveValue('');
    expect(await code()).not.toBeInvalid();
    await confirm(person, pool);
    await screen.findByRole('heading', { name: 'Your account is ready' });
    expect(heard.mock.lastCall).toMatchObject([{ status: 'confirmed', username: 'grace@example.com' }]);
    expect(pool.findUser(ada)?.status).toBe('UNCONFIRMED');
  });
});

describe('reset() of useSignUpForm', () => {
  function OwnField({ form, field }: { readonly form: SignUpFormControl; readonly field: FormField }) {
    const { labelText, controlProps, error } = useSignUpField(form, field);
    return (
      <label>
        {labelText} <input {...controlProps} /> {error}
      </label>
    );
  }
  function OwnForm({ onSubmit }: { readonly onSubmit: () => void }) {
    const form = useSignUpForm({ schema: { usernameAttributes: ['email'] }, onSubmit });
    return (
      <form {...form.formProps} aria-label="Own">
        {form.fields.map((field) => (
          <OwnField key={field.name} form={form} field={field} />
        ))}
        <button type="button" onClick={() => form.reset()}>
          Forget the password
        </button>
        <button type="button" onClick={() => form.reset({ values: true })}>
          Forget everything
        </button>
      </form>
    );
  }

  it.each(['Forget the password', 'Forget everything'])(
    '“%s” leaves fields that are validated at the next submit',
    async (button) => {
      const onSubmit = vi.fn();
      const person = userEvent.setup();
      render(<OwnForm onSubmit={onSubmit} />);
      await fillIn(person);
      await person.click(screen.getByRole('button', { name: button }));
      expect(email()).toHaveValue(button === 'Forget everything' ? '' : ada);
      expect(password()).toHaveValue('');
      fireEvent.submit(screen.getByRole('form'));
      await waitFor(() => {
        expect(password()).toBeInvalid();
      });
      expect(onSubmit).not.toHaveBeenCalled();
    },
  );
});
