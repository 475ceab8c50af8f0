import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { SignUpForm, type SignUpFormProps, type SignUpFormSchema } from '../../src/index.js';
import { clientId } from './person.js';
import { createRecorder } from './recorder.js';

/** A company's name and number are asked for once somebody signs up for one. */
export const schema: SignUpFormSchema = {
  usernameAttributes: ['email'],
  fields: [
    {
      name: 'custom:kind',
      type: 'radio',
      options: ['Person', 'Company'],
      defaultValue: 'Person',
      label: 'Who are you?',
    },
    { name: 'custom:company', required: true, visibleWhen: (values) => values['custom:kind'] === 'Company' },
    {
      name: 'custom:vat',
      label: 'VAT number',
      required: true,
      visibleWhen: (values) => /gmbh/i.test(values['custom:company'] ?? ''),
    },
    { name: 'nickname' },
  ],
};

export function drawForm(props: Partial<SignUpFormProps> = {}) {
  const recorder = createRecorder();
  const form = (more: Partial<SignUpFormProps> = {}) => (
    <StrictMode>
      <SignUpForm client={recorder.client} clientId={clientId} schema={schema} {...props} {...more} />
    </StrictMode>
  );
  const { rerender, container } = render(form());
  return {
    ...recorder,
    person: userEvent.setup(),
    container,
    change: (more: Partial<SignUpFormProps>) => {
      rerender(form(more));
    },
  };
}

export const company = () => screen.getByLabelText(/^Company/, { selector: 'input[type=text]' });
export const noCompany = () => screen.queryByLabelText(/^Company/, { selector: 'input[type=text]' });
export const vat = () => screen.getByLabelText('VAT number');
export const noVat = () => screen.queryByLabelText('VAT number');
export const choose = (kind: string) => screen.getByRole('radio', { name: kind });
