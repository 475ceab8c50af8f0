import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { useRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { SignUpForm, type Components, type SignUpFormHandle, type SignUpFormProps } from '../../src/index.js';
import { clientId, code, confirm, draw, email, fillIn, goodPassword, password, signUp, submit } from './person.js';
import { createRecorder } from './recorder.js';
import { replaced } from './replaced.js';

type Kind = keyof Components;

/** A control that holds a value: how a person finds it, fills it in and sees what is in it. */
interface Sample {
  readonly field: NonNullable<SignUpFormProps['schema']['fields']>[number];
  readonly find: () => HTMLElement;
  readonly fill: (person: UserEvent) => Promise<unknown>;
  readonly isFilled: () => boolean;
  readonly sent: string;
}

const choice = { options: ['Red', 'Blue'], required: true } as const;
const samples: Partial<Record<Kind, Sample>> = {
  Input: {
    field: { name: 'custom:x', label: 'Team', required: true, help: 'Yours' },
    find: () => screen.getByRole('textbox', { name: /^Team/ }),
    fill: (person) => person.type(screen.getByRole('textbox', { name: /^Team/ }), 'Blue'),
    isFilled: () => screen.getByRole<HTMLInputElement>('textbox', { name: /^Team/ }).value === 'Blue',
    sent: 'Blue',
  },
  Textarea: {
    field: { name: 'custom:x', label: 'Team', type: 'textarea', required: true, help: 'Yours' },
    find: () => screen.getByRole('textbox', { name: /^Team/ }),
    fill: (person) => person.type(screen.getByRole('textbox', { name: /^Team/ }), 'Blue'),
    isFilled: () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Team/ }).value === 'Blue',
    sent: 'Blue',
  },
  Select: {
    field: { name: 'custom:x', label: 'Team', type: 'select', help: 'Yours', ...choice },
    find: () => screen.getByRole('combobox', { name: /^Team/ }),
    fill: async (person) => {
      const select = screen.getByRole('combobox', { name: /^Team/ });
      if (select instanceof HTMLSelectElement) await person.selectOptions(select, 'Blue');
      else await person.click(screen.getByRole('option', { name: 'Blue' }));
    },
    isFilled: () => {
      const select = screen.getByRole('combobox', { name: /^Team/ });
      return (select instanceof HTMLSelectElement ? select.value : select.textContent) === 'Blue';
    },
    sent: 'Blue',
  },
  Checkbox: {
    field: { name: 'custom:x', label: 'Team', type: 'checkbox', required: true, help: 'Yours' },
    find: () => screen.getByRole('checkbox', { name: /^Team/ }),
    fill: (person) => person.click(screen.getByRole('checkbox', { name: /^Team/ })),
    isFilled: () => checked(screen.getByRole('checkbox', { name: /^Team/ })),
    sent: 'true',
  },
  RadioGroup: {
    field: { name: 'custom:x', label: 'Team', type: 'radio', help: 'Yours', ...choice },
    find: () => screen.getByRole('radio', { name: 'Red' }),
    fill: (person) => person.click(screen.getByRole('radio', { name: 'Blue' })),
    isFilled: () => checked(screen.getByRole('radio', { name: 'Blue' })),
    sent: 'Blue',
  },
};

function checked(element: HTMLElement): boolean {
  return element instanceof HTMLInputElement ? element.checked : element.getAttribute('aria-checked') === 'true';
}

/** The form as it comes, with only this control replaced, and with all of them. */
const ways = (kind: Kind): [string, Components][] => [
  ['the form’s own', {}],
  ['replaced', { [kind]: replaced[kind] }],
  ['replaced like all others', replaced],
];

describe.each(Object.entries(samples))('%s', (kind, { field, find, fill, isFilled, sent }) => {
  const schema: SignUpFormProps['schema'] = { usernameAttributes: ['email'], fields: [field] };

  describe.each(ways(kind as Kind))('%s', (_, components) => {
    const drawIt = () => {
      const recorder = createRecorder();
      return { ...recorder, ...draw({ client: recorder.client, schema, components } as Partial<SignUpFormProps>) };
    };

    it('has its label and its help, and after a failed submit its error and the focus', async () => {
      const { person } = drawIt();
      const described = () => (kind === 'RadioGroup' ? screen.getByRole('radiogroup', { name: /^Team/ }) : find());
      expect(described()).toHaveAccessibleDescription('Yours');
      await submit(person);
      const link = within(await screen.findByRole('alert')).getByRole('link', { name: /team/i });
      expect(described()).toHaveAccessibleDescription(/^Yours Error: ?.*team/i);
      await person.click(link);
      expect(find()).toHaveFocus();
      await fill(person);
      await waitFor(() => {
        expect(described()).toHaveAccessibleDescription('Yours');
      });
    });

    it('has its value sent, and again after another address', async () => {
      const { person, attributes } = drawIt();
      await fill(person);
      await fillIn(person);
      await submit(person);
      await code();
      expect(attributes()).toMatchObject({ 'custom:x': sent });
      await person.click(screen.getByRole('button', { name: 'Change your details' }));
      await screen.findByLabelText(/^Password/);
      expect(isFilled()).toBe(true);
      await person.type(password(), goodPassword);
      await submit(person);
      await code();
      expect(attributes()).toMatchObject({ 'custom:x': sent });
    });

    it('is as at first after a reset', async () => {
      const { client } = createRecorder();
      function Page() {
        const form = useRef<SignUpFormHandle>(null);
        return (
          <>
            <SignUpForm ref={form} {...{ client, clientId, schema, components }} />
            <button onClick={() => form.current?.reset()}>Start over</button>
          </>
        );
      }
      const { person } = draw({}, () => <Page />);
      await fill(person);
      expect(isFilled()).toBe(true);
      await person.click(screen.getByRole('button', { name: 'Start over' }));
      expect(isFilled()).toBe(false);
    });
  });
});

describe.each(['PasswordInput', 'Field', 'Button', 'Alert', 'Heading'] as const)('%s', (kind) => {
  describe.each(ways(kind))('%s', (_, components) => {
    it('takes a person from the empty form to the end', async () => {
      const { person, pool } = draw({ components });
      await submit(person);
      const summary = await screen.findByRole('alert');
      expect(summary).toHaveFocus();
      expect(email()).toHaveAccessibleDescription(/Enter your email address/);
      await person.click(within(summary).getByRole('link', { name: 'Enter your password' }));
      expect(password()).toHaveFocus();
      await person.click(screen.getByRole('button', { name: 'Show password' }));
      expect(password()).toHaveAttribute('type', 'text');
      await signUp(person);
      await person.type(await code(), '000000{Enter}');
      await waitFor(async () => {
        expect(await code()).toHaveAccessibleDescription(/not right/);
      });
      await confirm(person, pool);
      const heading = await screen.findByRole('heading', { name: 'Your account is ready' });
      expect(heading).toHaveFocus();
    });
  });
});

describe('in development', () => {
  it.each([
    ['components.Input has not put `controlProps.ref`', { Input: () => <input aria-label="Email address" /> }],
    [
      'components.PasswordInput has drawn no element with the id',
      { PasswordInput: ({ controlProps: { ref } }) => <input ref={ref} aria-label="Password" /> },
    ],
    ['components.Heading has not put `headingProps`', { Heading: () => <h2>Join</h2> }],
  ] satisfies [string, Components][])('says once: %s', (words, components) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const { unmount } = draw({ components });
    unmount();
    draw({ components });
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining(words));
    warn.mockRestore();
  });

  it('says that a component made at each render loses what was typed', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const made = (): Components => ({ Input: ({ controlProps }) => <input {...controlProps} /> });
    const { change } = draw({ components: made() });
    change({ components: made() });
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('components.Input is another component'));
    warn.mockRestore();
  });
});
