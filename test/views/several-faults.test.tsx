import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SignUpForm, useSignUpField, useSignUpForm, type FormField, type SignUpFormControl } from '../../src/index.js';
import { clientId, fillIn, submit } from './person.js';

describe('a service that names several fields', () => {
  const answer = (members: object) =>
    Object.assign(new Error('The service’s own.'), { name: 'InvalidParameterException' }, members);

  it('has each told at its field and in the summary, in display order', async () => {
    const person = userEvent.setup();
    const refused = () =>
      Promise.reject(
        answer({
          message:
            'Attributes did not conform to the schema: nickname: The attribute is required\nwebsite: The attribute is required\n',
        }),
      );
    render(
      <SignUpForm
        client={{ signUp: refused, confirmSignUp: refused, resendConfirmationCode: refused }}
        clientId={clientId}
        schema={{ usernameAttributes: ['email'], fields: [{ name: 'website' }, { name: 'nickname' }] }}
      />,
    );
    await fillIn(person);
    await submit(person);
    const summary = await screen.findByRole('alert');
    const links = within(summary).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#sign-up-website', '#sign-up-nickname']);
    expect(screen.getByLabelText(/^Website/)).toBeInvalid();
    await person.type(screen.getByLabelText(/^Nickname/), 'x');
    await waitFor(() => {
      expect(screen.getByLabelText(/^Nickname/)).not.toBeInvalid();
    });
    expect(screen.getByLabelText(/^Website/)).toBeInvalid();
  });

  it('or one in the app’s own words, as plain text', async () => {
    function OwnField({ form, field }: { readonly form: SignUpFormControl; readonly field: FormField }) {
      const { id, labelText, error, controlProps } = useSignUpField(form, field);
      return (
        <p>
          <label htmlFor={id}>{labelText}</label> <input {...controlProps} /> <b>{error}</b>
        </p>
      );
    }
    function OwnForm({ message }: { readonly message: string }) {
      const form = useSignUpForm({
        schema: { usernameAttributes: ['email'] },
        fault: {
          name: 'UserLambdaValidationException',
          key: 'rejected',
          field: 'email',
          message,
          outcome: 'failed',
          action: 'correct',
          cause: undefined,
        },
        onSubmit: () => undefined,
      });
      return (
        <form {...form.formProps}>
          {form.fields.map((field) => (
            <OwnField key={field.name} {...{ form, field }} />
          ))}
        </form>
      );
    }
    render(<OwnForm message="<i>Not</i> from here" />);
    expect(await screen.findByText('<i>Not</i> from here')).toBeInTheDocument();
    expect(document.querySelector('i')).toBeNull();
  });
});
