import type { ReactElement } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { SignUpForm, type AppearanceProps, type Components, type SignUpFormSchema } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import type { FakeUserPool } from '../../src/testing.js';
import { enterCode, sentCode, submit, type Canvas } from '../journey.js';
import { clientId, goodPassword, poolLoader, poolOf } from '../pool-story.js';

const attribute = (name: string) => ({ Name: `custom:${name}`, AttributeDataType: 'String', Mutable: true }) as const;

/** A control of each kind. */
const schema: SignUpFormSchema = {
  usernameAttributes: ['email'],
  fields: [
    { name: 'custom:team', type: 'select', options: ['Sales', 'Research'], required: true },
    { name: 'custom:plan', type: 'radio', options: ['Free', 'Paid'], required: true, help: 'You can change it later.' },
    { name: 'custom:about', type: 'textarea', label: 'About you' },
    { name: 'terms', type: 'checkbox', required: true, sendTo: 'none', label: 'I accept the terms' },
  ],
};

export const kitLoaders = [
  poolLoader({
    userPool: {
      UsernameAttributes: ['email'],
      AutoVerifiedAttributes: ['email'],
      SchemaAttributes: [attribute('team'), attribute('plan'), attribute('about')],
    },
  }),
];

type Look = Pick<AppearanceProps, 'colorScheme' | 'messages' | 'theme'>;

/** What a page with the kit draws: `around` is the kit's provider, if it has one. The look is the toolbar's. */
export const renderKit = (components: Components, around = (form: ReactElement) => form) =>
  function Kit(
    { colorScheme = 'light', messages, theme }: Look,
    { loaded }: { readonly loaded: Record<string, unknown> },
  ) {
    return around(
      <SignUpForm
        {...{ components, schema, colorScheme, messages, theme }}
        client={poolOf(loaded)}
        clientId={clientId}
      />,
    );
  };

/** For a story of a kit whose own colours axe faults, or cannot tell. */
export const kitColors = {
  a11y: {
    config: {
      rules: [
        { id: 'target-size', enabled: true },
        { id: 'color-contrast', enabled: false },
      ],
    },
  },
};

/** What the kit's controls look like once something is missing. */
export async function playMissing({ canvas }: { readonly canvas: Canvas }) {
  await submit(canvas);
  await canvas.findByRole('alert');
}

/** A whole sign-up as a person goes through it: nothing filled in, from the summary to each field, to the end. */
export async function playKit({
  canvas,
  loaded,
}: {
  readonly canvas: Canvas;
  readonly loaded: Record<string, unknown>;
}) {
  const pool = poolOf(loaded);
  await expectRequired(canvas);
  await submit(canvas);
  const summary = await canvas.findByRole('alert');
  await waitFor(() => expect(summary).toHaveFocus());
  const links = within(summary).getAllByRole('link');
  for (const [index, name] of [/Email address/, /Password/, /Team/, /Free/, /I accept/].entries()) {
    await userEvent.click(links[index] ?? summary);
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(name));
  }
  await expect(canvas.getByLabelText(/^Email address/)).toHaveAccessibleDescription(/Error: Enter your email address/);
  await expect(canvas.getByRole('radiogroup', { name: /^Plan/ })).toHaveAccessibleDescription(/change it later.*Error/);

  await userEvent.type(canvas.getByLabelText(/^Email address/), 'ada@example.com');
  await userEvent.type(canvas.getByLabelText(/^Password/), goodPassword);
  await choose(canvas, /Team/, 'Research');
  await userEvent.click(canvas.getByRole('radio', { name: 'Paid' }));
  await userEvent.type(canvas.getByLabelText(/^About you/), 'Mathematician');
  await userEvent.click(canvas.getByRole('checkbox', { name: /I accept/ }));
  await waitFor(() => expect(canvas.queryByText(/^Enter|^Choose/, { selector: '[id$="-error"] *' })).toBeNull());
  await submitPending(canvas, pool);
  const code = await canvas.findByLabelText('Confirmation code');
  await waitFor(() => expect(code).toHaveFocus());
  const resend = canvas.getByRole('button', { name: en.confirm.resend });
  await expect(resend).toHaveAttribute('aria-disabled', 'true');
  await expect(pool.requests.at(-1)?.request).toMatchObject({
    UserAttributes: expect.arrayContaining([
      { Name: 'custom:team', Value: 'Research' },
      { Name: 'custom:plan', Value: 'Paid' },
      { Name: 'custom:about', Value: 'Mathematician' },
    ]) as unknown,
  });

  // Back for other details: everything is still there, in the kit's controls too.
  await userEvent.click(canvas.getByRole('button', { name: 'Change your details' }));
  await waitFor(() => expect(canvas.getByLabelText(/^Email address/)).toHaveFocus());
  await expect(canvas.getByRole('radio', { name: 'Paid' })).toBeChecked();
  await expect(canvas.getByRole('checkbox', { name: /I accept/ })).toBeChecked();
  await expect(canvas.getByLabelText(/^About you/)).toHaveValue('Mathematician');
  await userEvent.clear(canvas.getByLabelText(/^Email address/));
  await userEvent.type(canvas.getByLabelText(/^Email address/), 'grace@example.com');
  await userEvent.type(canvas.getByLabelText(/^Password/), goodPassword);
  await submit(canvas);
  await canvas.findByLabelText('Confirmation code');
  await expect(JSON.stringify(pool.requests.at(-1)?.request)).toContain('"Research"');
  await enterCode(canvas, sentCode(pool));
  const end = await canvas.findByRole('heading', { name: 'Your account is ready' });
  await waitFor(() => expect(end).toHaveFocus());
}

/** What a control is told of itself arrives in the kit's: that it must be filled in, and what a button is for. */
async function expectRequired(canvas: Canvas) {
  await expect(canvas.getByLabelText(/^Email address/)).toBeRequired();
  await expect(canvas.getByRole('radiogroup', { name: /^Plan/ })).toBeRequired();
  await expect(canvas.getByRole('checkbox', { name: /I accept/ })).toBeRequired();
  await expect(canvas.getByLabelText(/^About you/)).not.toBeRequired();
  const team = canvas.queryByRole('combobox', { name: /Team/ });
  // A button that opens a list can be no more than marked.
  if (team) await expect(team).toBeRequired();
  else await expect(canvas.getByRole('button', { name: /Team/ }).closest('[data-required]')).not.toBeNull();
  const password = canvas.getByLabelText(/^Password/);
  const toggle = canvas.getByRole('button', { name: en.password.showLabel });
  await expect(toggle).toHaveAttribute('aria-controls', password.id);
}

/** While the request is under way the button shows so, keeps its name and its focus, and is not to be pressed again. */
async function submitPending(canvas: Canvas, pool: FakeUserPool) {
  const hold = pool.hold('SignUp');
  await submit(canvas);
  const button = canvas.getByRole('button', { name: en.form.submit });
  await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'true'));
  await expect(button).toHaveFocus();
  await expect(button.querySelector('[aria-hidden="true"]')).toBeVisible();
  hold.release();
}

/** In a native select, or in a list that opens somewhere in the page. */
async function choose(canvas: Canvas, name: RegExp, option: string) {
  const control = canvas.queryByRole('combobox', { name }) ?? canvas.getByRole('button', { name });
  if (control instanceof HTMLSelectElement) return userEvent.selectOptions(control, option);
  await userEvent.click(control);
  await userEvent.click(await within(document.body).findByRole('option', { name: option }));
  return undefined;
}
