import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { SignUpFormProps } from '../../src/index.js';
import { draw, fillIn, submit } from './person.js';
import { createRecorder } from './recorder.js';

const atOnce = vi.fn((value: string) => (/^[A-Z]/.test(value) ? undefined : 'Start with a capital letter'));

function drawWith(validate: SignUpFormProps['schema'], props: Partial<SignUpFormProps> = {}) {
  const recorder = createRecorder();
  return { ...recorder, ...draw({ client: recorder.client, schema: validate, ...props }) };
}
const withName = {
  usernameAttributes: ['email'],
  fields: [{ name: 'nickname', minLength: 2, validate: atOnce }],
} satisfies SignUpFormProps['schema'];

const nickname = () => screen.getByLabelText(/^Nickname/);

describe('a check of the app that answers at once', () => {
  it('comes after the form’s own, and follows each keystroke once it was asked', async () => {
    atOnce.mockClear();
    const { person } = drawWith(withName);
    await fillIn(person);
    await person.type(nickname(), 'a');
    await submit(person);
    expect(await screen.findByRole('link', { name: /2 characters or more/ })).toBeInTheDocument();
    expect(atOnce).not.toHaveBeenCalled();
    await person.type(nickname(), 'da');
    await person.tab();
    await waitFor(() => {
      expect(nickname()).toHaveAccessibleDescription(/Start with a capital letter/);
    });
    await person.clear(nickname());
    await person.type(nickname(), 'Ad');
    await waitFor(() => {
      expect(nickname()).not.toBeInvalid();
    });
    await person.clear(nickname());
    await person.type(nickname(), 'ad');
    await waitFor(() => {
      expect(nickname()).toHaveAccessibleDescription(/Start with a capital letter/);
    });
  });

  it('is asked when the field is left, where the app wants that from the first', async () => {
    const { person } = drawWith(withName, { validationTiming: 'blur' });
    await person.type(nickname(), 'ada');
    expect(nickname()).not.toBeInvalid();
    await person.tab();
    await waitFor(() => {
      expect(nickname()).toHaveAccessibleDescription(/Start with a capital letter/);
    });
  });

  it('may be a Standard Schema, and may compare with other fields', async () => {
    const { person, sent } = drawWith({
      usernameAttributes: ['email'],
      fields: [
        {
          name: 'nickname',
          validate: {
            '~standard': {
              validate: (value) => (value === 'ada' ? { issues: [{ message: 'Taken' }] } : {}),
            },
          },
        },
        {
          name: 'preferred_username',
          validate: (value, all) => (value === all['nickname'] ? 'Choose another name' : undefined),
        },
      ],
    });
    await fillIn(person);
    await person.type(nickname(), 'ada');
    await person.type(screen.getByLabelText(/^Preferred username/), 'ada');
    await submit(person);
    expect(await screen.findByRole('link', { name: 'Taken' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Choose another name' })).toBeInTheDocument();
    await person.type(nickname(), '!');
    await submit(person);
    await screen.findByLabelText('Confirmation code');
    expect(sent).toHaveLength(1);
  });

  it('says nothing of a field that has left the page before the answer came, nor when it is back', async () => {
    let tell: (fault: string) => void = () => undefined;
    const validate = () => new Promise<string>((resolve) => (tell = resolve));
    const { person } = drawWith(
      {
        usernameAttributes: ['email'],
        fields: [
          { name: 'named', type: 'checkbox', sendTo: 'none', label: 'I have a nickname' },
          { name: 'nickname', required: true, visibleWhen: (values) => values['named'] === 'true', validate },
        ],
      },
      { validationTiming: 'blur' },
    );
    const box = screen.getByRole('checkbox');
    await person.click(box);
    await person.type(nickname(), 'ada');
    await person.click(box);
    expect(screen.queryByLabelText(/^Nickname/)).not.toBeInTheDocument();
    await act(async () => {
      tell('Taken');
      await Promise.resolve();
    });
    await person.click(box);
    expect(nickname()).toHaveValue('ada');
    expect(nickname()).not.toBeInvalid();
  });
});
