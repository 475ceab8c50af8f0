import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { SignUpFormProps } from '../../src/index.js';
import { phoneNumbers } from '../../src/phone.js';
import { ada, code, draw, email, fillIn, password, submit } from './person.js';
import { createRecorder } from './recorder.js';

function drawWith(schema: SignUpFormProps['schema'], props: Partial<SignUpFormProps> = {}) {
  const recorder = createRecorder();
  return { ...recorder, ...draw({ client: recorder.client, schema, ...props } as Partial<SignUpFormProps>) };
}

describe('a field that is read only', () => {
  const fixed = {
    usernameAttributes: ['email'],
    fields: [
      { name: 'email', readOnly: true },
      { name: 'address', readOnly: true, defaultValue: '1 Example Street' },
      { name: 'custom:team', type: 'select', options: ['Red', 'Blue'], readOnly: true, defaultValue: 'Blue' },
      { name: 'custom:plan', type: 'radio', options: ['Free', 'Paid'], readOnly: true, defaultValue: 'Paid' },
      { name: 'custom:beta', type: 'checkbox', label: 'Beta', readOnly: true, defaultValue: 'true' },
      { name: 'phone_number', readOnly: true, defaultValue: '+442079460123' },
      { name: 'password' },
    ],
  } satisfies SignUpFormProps['schema'];

  it('is seen, can have the focus, and is sent as it is, whatever the person tries', async () => {
    const { person, sent, attributes } = drawWith(fixed, { defaultValues: { email: ada }, phone: phoneNumbers });
    const team = screen.getByRole('combobox', { name: /^Team/ });
    const beta = screen.getByRole('checkbox', { name: /^Beta/ });
    await person.type(email(), 'x');
    await person.type(screen.getByLabelText(/^Address/), 'x');
    await person.click(beta);
    beta.focus();
    await person.keyboard(' ');
    await person.click(screen.getByRole('radio', { name: 'Free' }));
    expect(
      within(team)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['Blue']);
    // A number that is not asked for needs no country.
    expect(screen.queryByRole('combobox', { name: 'Country code' })).toBeNull();
    await person.type(password(), 'Correct-horse-7');
    await submit(person);
    await code();
    expect(sent[0]?.Username).toBe(ada);
    expect(attributes()).toEqual({
      address: '1 Example Street',
      'custom:team': 'Blue',
      'custom:plan': 'Paid',
      'custom:beta': 'true',
      phone_number: '+442079460123',
    });
  });

  it('says so', async () => {
    const { person } = drawWith(fixed, { defaultValues: { email: ada } });
    expect(email()).toHaveAttribute('readonly');
    for (const role of ['combobox', 'checkbox', 'radiogroup']) {
      expect(screen.getByRole(role)).toHaveAttribute('aria-readonly', 'true');
    }
    const seen: (string | null)[] = [];
    for (let count = 0; count < 7; count++) {
      await person.tab();
      seen.push(document.activeElement?.getAttribute('name') ?? null);
    }
    expect(seen).toEqual(['email', 'address', 'custom:team', 'custom:plan', 'custom:beta', 'phone_number', 'password']);
  });
});

describe('a hidden field', () => {
  it('is no part of the page, and sent with its constant or the app’s value', async () => {
    const { person, container, attributes } = drawWith(
      {
        usernameAttributes: ['email'],
        fields: [
          { name: 'custom:source', type: 'hidden', defaultValue: 'campaign' },
          { name: 'custom:terms', type: 'hidden', defaultValue: 'v1' },
          { name: 'custom:team', type: 'hidden', defaultValue: 'x', visibleWhen: ({ nickname }) => nickname !== '' },
          { name: 'nickname' },
        ],
      },
      { defaultValues: { 'custom:terms': '2026-11' } },
    );
    expect(container.innerHTML).not.toMatch(/custom|campaign|2026-11/);
    // One of three optional: it does not count.
    expect(screen.getAllByText('(optional)')).toHaveLength(1);
    await fillIn(person);
    await submit(person);
    await code();
    expect(attributes()).toEqual({ 'custom:source': 'campaign', 'custom:terms': '2026-11' });
  });
});

describe('fields of one group', () => {
  const schema = {
    usernameAttributes: ['email'],
    groups: { home: 'Where do you live?' },
    fields: [
      { name: 'nickname' },
      { name: 'address', group: 'home' },
      { name: 'custom:floor', type: 'radio', options: ['Ground', 'Higher'], group: 'home' },
      { name: 'custom:pet', group: 'Your pet', visibleWhen: (values) => values['custom:floor'] === 'Ground' },
    ],
  } satisfies SignUpFormProps['schema'];

  it('stand in a fieldset with its legend, in their place, only while one of them is there', async () => {
    const { person } = drawWith(schema);
    const home = screen.getByRole('group', { name: 'Where do you live?' });
    expect(within(home).getByLabelText(/^Address/)).toBeInTheDocument();
    expect(within(home).queryByLabelText(/^Nickname/)).toBeNull();
    expect(screen.queryByRole('group', { name: 'Your pet' })).toBeNull();
    await person.click(within(within(home).getByRole('radiogroup')).getByRole('radio', { name: 'Ground' }));
    expect(screen.getByRole('group', { name: 'Your pet' })).toContainElement(screen.getByLabelText(/^Pet/));
  });
});

describe('what the browser knows', () => {
  it('is chosen in a select without options, once mounted, and what depends on it follows', async () => {
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const { person, attributes } = drawWith({
      usernameAttributes: ['email'],
      fields: [{ name: 'zoneinfo' }, { name: 'nickname', visibleWhen: ({ zoneinfo }) => zoneinfo === zone }],
    });
    expect(await screen.findByLabelText(/^Nickname/)).toBeInTheDocument();
    expect(screen.getByLabelText(/^Time zone/)).toHaveValue(zone);
    await fillIn(person);
    await submit(person);
    await code();
    expect(attributes()).toEqual({ zoneinfo: zone });
  });

  it('is read out in its own language, where it is a language (WCAG 3.1.2)', async () => {
    drawWith({ usernameAttributes: ['email'], fields: [{ name: 'locale' }] });
    const [tag = ''] = navigator.languages;
    const own = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
    expect(await screen.findByRole('option', { name: own })).toHaveAttribute('lang', tag);
  });
});

it('a select over a Number sends the number as the schema has it', async () => {
  const { person, attributes } = drawWith({
    usernameAttributes: ['email'],
    fields: [{ name: 'custom:seats', type: 'select', dataType: 'Number', options: ['1', '5', '10'] }],
  });
  await person.selectOptions(screen.getByRole('combobox'), '10');
  await fillIn(person);
  await submit(person);
  await code();
  expect(attributes()).toEqual({ 'custom:seats': '10' });
});
