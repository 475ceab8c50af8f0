import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SignUpForm, type SignUpFormSchema } from '../../src/index.js';
import type { SignUpRequest } from '../../src/client.js';
import { clientId, code, fillIn, submit } from './person.js';

/** Legal in Cognito, or for `sendTo`, and each of them something else somewhere: a path, a member of every object. */
const names = [
  'custom:a.b',
  'custom:x[0]',
  'custom:0',
  '__proto__',
  'constructor',
  'toString',
  'a b',
  'name="x"',
  '$24$',
];

describe('a field may be called anything', () => {
  it.each(names)('such as %s: it starts blank, is checked, and its value is sent (H-4, S-8)', async (name) => {
    const person = userEvent.setup();
    const sent: SignUpRequest[] = [];
    const schema: SignUpFormSchema = {
      usernameAttributes: ['email'],
      fields: [
        {
          name,
          label: 'Odd',
          required: true,
          ...(!name.startsWith('custom:') && { sendTo: 'clientMetadata' as const }),
        },
      ],
    };
    const refused = () => Promise.reject(new Error('Not called.'));
    render(
      <SignUpForm
        client={{
          signUp: (request) => {
            sent.push(request);
            return Promise.resolve({ CodeDeliveryDetails: { Destination: 'a***' } });
          },
          confirmSignUp: refused,
          resendConfirmationCode: refused,
        }}
        clientId={clientId}
        schema={schema}
      />,
    );
    const odd = screen.getByLabelText('Odd');
    expect(odd.getAttribute('value')).toBe('');
    expect(odd).toHaveAttribute('name', name);
    await fillIn(person);
    await submit(person);
    await person.click(await screen.findByRole('link', { name: 'Enter your odd' }));
    expect(odd).toHaveFocus();
    await person.keyboard('7');
    await waitFor(() => {
      expect(odd).not.toBeInvalid();
    });
    await submit(person);
    await code();
    const [request] = sent;
    expect([
      ...(request?.UserAttributes ?? []).map(({ Name, Value }) => [Name, Value]),
      ...Object.entries(request?.ClientMetadata ?? {}),
    ]).toEqual([[name, '7']]);
  });
});
