import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { version } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import {
  SignUpForm,
  useSignUpField,
  useSignUpForm,
  type FormField,
  type SignUpFormControl,
  type SignUpFormProps,
  type SignUpFormSchema,
} from '../../src/index.js';
import { clientId, code, email, fillIn, submit } from './person.js';
import { createRecorder } from './recorder.js';
import { choose, company, drawForm, noCompany, schema, vat } from './company.js';

describe('what is on the page decides', () => {
  it('also what a password manager filled in without an event: a submit stops at what appears (H-2)', async () => {
    const { person, sent, attributes } = drawForm({ errorFocus: 'firstField' });
    await fillIn(person);
    (choose('Company') as HTMLInputElement).checked = true;
    await submit(person);
    await waitFor(() => {
      expect(company()).toHaveFocus();
    });
    expect(company()).toHaveAccessibleDescription(/Enter your company/);
    expect(sent).toEqual([]);
    await person.keyboard('Acme{Enter}');
    await code();
    expect(attributes()).toMatchObject({ 'custom:company': 'Acme' });
  });

  it('draws nothing anew for a keystroke that changes nothing of it', async () => {
    const drawn = vi.fn();
    function OwnField({ form, field }: { readonly form: SignUpFormControl; readonly field: FormField }) {
      const { labelText, controlProps } = useSignUpField(form, field);
      return (
        <label>
          {labelText} <input {...controlProps} />
        </label>
      );
    }
    function OwnForm() {
      const form = useSignUpForm({
        schema: {
          usernameAttributes: ['email'],
          fields: [{ name: 'nickname' }, { name: 'website', visibleWhen: ({ nickname }) => nickname === 'ab' }],
        },
        onSubmit: () => undefined,
      });
      drawn();
      return (
        <form {...form.formProps}>
          {form.fields.map((field) => (
            <OwnField key={field.name} {...{ form, field }} />
          ))}
        </form>
      );
    }
    const person = userEvent.setup();
    render(<OwnForm />);
    await person.click(screen.getByLabelText(/Nickname/));
    drawn.mockClear();
    await person.keyboard('a');
    expect(drawn).not.toHaveBeenCalled();
    await person.keyboard('b');
    expect(screen.getByLabelText(/Website/)).toBeInTheDocument();
    expect(drawn).toHaveBeenCalledOnce();
  });

  // React 18 warns of layout effects where it finds a page and renders to a string.
  it.skipIf(version.startsWith('18'))(
    'is the defaults on a server; hydrating keeps to them, then looks at the page (H-1, F-46)',
    async () => {
      const recorder = createRecorder();
      const form = <SignUpForm client={recorder.client} clientId={clientId} schema={schema} />;
      const container = document.body.appendChild(document.createElement('div'));
      container.innerHTML = renderToString(form);
      expect(noCompany()).toBeNull();
      const chosen = choose('Company');
      (chosen as HTMLInputElement).checked = true;
      const onRecoverableError = vi.fn();
      const root = await act(() => Promise.resolve(hydrateRoot(container, form, { onRecoverableError })));
      expect(choose('Company')).toBe(chosen);
      expect(chosen).toBeChecked();
      expect(company()).toBeInTheDocument();
      expect(onRecoverableError).not.toHaveBeenCalled();
      act(() => {
        root.unmount();
      });
      container.remove();
    },
  );

  it('follows the defaults of the app from the first', () => {
    drawForm({ defaultValues: { 'custom:kind': 'Company', 'custom:company': 'Acme GmbH' } });
    expect(vat()).toBeInTheDocument();
  });

  it('follows a reset', async () => {
    let reset: () => void = () => undefined;
    const { person } = drawForm({
      ref: (handle: { readonly reset: () => void } | null) => {
        if (handle) ({ reset } = handle);
      },
    } as Partial<SignUpFormProps>);
    await person.click(choose('Company'));
    await person.type(company(), 'Acme');
    act(reset);
    expect(noCompany()).toBeNull();
    await person.click(choose('Company'));
    expect(company()).toHaveValue('');
  });
});

describe('what appears or goes leaves the rest in its place', () => {
  const grouped: SignUpFormSchema = {
    usernameAttributes: ['email'],
    groups: { work: 'Your work' },
    fields: [
      { name: 'custom:room', visibleWhen: ({ nickname }) => nickname === '' },
      { name: 'custom:company', group: 'work', visibleWhen: ({ nickname }) => nickname === '' },
      { name: 'nickname', group: 'work' },
      { name: 'custom:desk', group: 'work', visibleWhen: ({ nickname }) => nickname !== '' },
    ],
  };

  it('with the focus in a field below, in a group of its own', async () => {
    const { person } = drawForm({ schema: grouped });
    const nickname = screen.getByLabelText(/^Nickname/);
    await person.type(nickname, 'ada');
    expect(nickname).toHaveFocus();
    expect(nickname).toHaveValue('ada');
    expect(screen.queryByLabelText(/^Room/)).toBeNull();
    await person.clear(nickname);
    expect(nickname).toHaveFocus();
    expect(screen.getByLabelText(/^Room/)).toBeInTheDocument();
    expect(screen.queryByLabelText(/^Desk/)).toBeNull();
  });

  it('with another schema, too (F-49)', async () => {
    const { person, change } = drawForm({ schema: grouped });
    const nickname = screen.getByLabelText(/^Nickname/);
    await person.type(nickname, 'ada');
    fireEvent.focus(nickname);
    change({
      schema: {
        ...grouped,
        fields: [{ name: 'website' }, ...(grouped.fields ?? [])],
      },
    });
    expect(email()).toBeInTheDocument();
    expect(screen.getByLabelText(/^Nickname/)).toHaveValue('ada');
  });
});
