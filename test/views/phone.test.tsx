import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SignUpFormProps } from '../../src/index.js';
import { de } from '../../src/locales/de.js';
import { phoneNumbers } from '../../src/phone.js';
import { createFakeUserPool } from '../../src/testing.js';
import { code, draw, fillIn, goodPassword, submit } from './person.js';

const phone = () => screen.getByLabelText<HTMLInputElement>(/^(Phone number|Telefonnummer)/);
const country = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Country code' });
const shown = () => country().selectedOptions[0]?.textContent;

const withPhone: Partial<SignUpFormProps> = {
  phone: phoneNumbers,
  schema: { usernameAttributes: ['email'], fields: [{ name: 'phone_number' }] },
};
const drawPhone = (props: Partial<SignUpFormProps> = {}) => draw({ ...withPhone, ...props });
const lastAttributes = (pool: ReturnType<typeof draw>['pool']) => pool.requests.at(-1)?.request;

describe('a person', () => {
  it('types the number as at home; what is sent is E.164, what was typed stays as it was (K-8)', async () => {
    const { person, pool } = drawPhone();
    expect(shown()).toBe('United States (+1)');
    await person.selectOptions(country(), 'Germany (+49)');
    await person.type(phone(), '030 23125 012');
    await fillIn(person);
    expect(phone()).toHaveValue('030 23125 012');
    await submit(person);
    await code();
    expect(lastAttributes(pool)).toMatchObject({
      UserAttributes: [{ Name: 'phone_number', Value: '+493023125012' }],
    });
  });

  it('types + or 00 and sees the select follow; the number wins over the select', async () => {
    const { person, pool } = drawPhone();
    await person.type(phone(), '+44 20');
    expect(shown()).toBe('United Kingdom (+44)');
    await person.clear(phone());
    await person.type(phone(), '0049 30 23125 012');
    expect(shown()).toBe('Germany (+49)');
    await person.selectOptions(country(), 'France (+33)');
    expect(shown()).toBe('Germany (+49)');
    await fillIn(person);
    await submit(person);
    await code();
    expect(lastAttributes(pool)).toMatchObject({ UserAttributes: [{ Value: '+493023125012' }] });
  });

  it('lets the browser fill in a number, without focus and without an event (H-2)', async () => {
    const { person, pool } = drawPhone();
    fireEvent.change(phone(), { target: { value: '+44 20 7946 0123' } });
    expect(shown()).toBe('United Kingdom (+44)');
    await fillIn(person);
    phone().value = '+1 617 253 5702';
    await submit(person);
    await code();
    expect(lastAttributes(pool)).toMatchObject({ UserAttributes: [{ Value: '+16172535702' }] });
  });

  it('is told of a number that the country does not have, and mends it with the select', async () => {
    const { person, pool } = drawPhone();
    await fillIn(person);
    await person.type(phone(), '030 23125 01');
    await person.selectOptions(country(), 'France (+33)');
    await person.clear(phone());
    await person.type(phone(), '0151 2345678');
    await submit(person);
    await waitFor(() => {
      expect(phone()).toBeInvalid();
    });
    expect(phone()).toHaveAccessibleDescription(/Enter your phone number in full, and check the country code/);
    expect(pool.requests).toEqual([]);
    await person.selectOptions(country(), 'Germany (+49)');
    await waitFor(() => {
      expect(phone()).toBeValid();
    });
    expect(phone()).toHaveValue('0151 2345678');
    await submit(person);
    await code();
    expect(lastAttributes(pool)).toMatchObject({ UserAttributes: [{ Value: '+491512345678' }] });
  });

  it('may leave a field empty that is optional, and must fill in one that is not', async () => {
    const { person, pool, change } = drawPhone({
      schema: { usernameAttributes: ['email'], fields: [{ name: 'phone_number', required: true }] },
    });
    await fillIn(person);
    await submit(person);
    expect(await screen.findByRole('link', { name: 'Enter your phone number' })).toBeInTheDocument();
    change({ schema: { usernameAttributes: ['email'], fields: [{ name: 'phone_number' }] } });
    await submit(person);
    await code();
    expect(lastAttributes(pool)).not.toHaveProperty('UserAttributes');
  });

  it('finds number and country again when coming back from the code', async () => {
    const { person } = drawPhone();
    await fillIn(person);
    await person.selectOptions(country(), 'Germany (+49)');
    await person.type(phone(), '030 23125 012');
    await submit(person);
    await code();
    await person.click(screen.getByRole('button', { name: 'Change your details' }));
    expect(phone()).toHaveValue('030 23125 012');
    expect(shown()).toBe('Germany (+49)');
  });

  it('chooses among countries in the language of the form', () => {
    const { change } = drawPhone({ messages: de });
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Ländervorwahl' });
    expect(select.selectedOptions[0]).toHaveTextContent('Vereinigte Staaten (+1)');
    change({ messages: undefined });
    expect(shown()).toBe('United States (+1)');
  });

  it.each([
    ['a phone number as username', { usernameAttributes: ['phone_number'] }, 'Username'],
    ['a custom field', { usernameAttributes: ['email'], fields: [{ name: 'custom:fax', type: 'tel' }] }, 'custom:fax'],
  ] as const)('has the select at %s', async (_, schema, name) => {
    const pool = createFakeUserPool({
      userPool:
        name === 'Username'
          ? { UsernameAttributes: ['phone_number'], AutoVerifiedAttributes: ['phone_number'] }
          : {
              UsernameAttributes: ['email'],
              AutoVerifiedAttributes: ['email'],
              SchemaAttributes: [{ Name: 'custom:fax', AttributeDataType: 'String', Mutable: true }],
            },
    });
    const { person } = drawPhone({ schema, client: pool });
    const input = screen.getByLabelText(/^(Phone number|Fax)/);
    await person.selectOptions(country(), 'United Kingdom (+44)');
    await person.type(input, '020 7946 0123');
    if (name === 'Username') await person.type(screen.getByLabelText(/^Password/), goodPassword);
    else await fillIn(person);
    await submit(person);
    await code();
    expect(JSON.stringify(pool.requests.at(-1)?.request)).toContain(
      name === 'Username' ? '"Username":"+442079460123"' : '"Value":"+442079460123"',
    );
  });

  it('writes a number with + where an email address would do as well: no country is guessed there', async () => {
    const pool = createFakeUserPool({
      userPool: { UsernameAttributes: ['email', 'phone_number'], AutoVerifiedAttributes: ['email', 'phone_number'] },
    });
    const { person } = drawPhone({ schema: { usernameAttributes: ['email', 'phone_number'] }, client: pool });
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    const either = screen.getByLabelText('Email address or phone number');
    await person.type(either, '617 253 5702');
    await person.type(screen.getByLabelText(/^Password/), goodPassword);
    await submit(person);
    await waitFor(() => {
      expect(either).toHaveAccessibleDescription(/a phone number that starts with \+ and the country code/);
    });
    await person.clear(either);
    await person.type(either, '+1 (617) 253-5702');
    await submit(person);
    await code();
    expect(pool.requests.at(-1)?.request).toMatchObject({ Username: '+16172535702' });
  });
});

describe('a submit that waits for the data', () => {
  let arrive = () => undefined as void;
  let arrived: Promise<void> | undefined;
  beforeEach(() => {
    arrived = new Promise((resolve) => {
      arrive = resolve;
    });
  });
  const slow: typeof phoneNumbers = {
    ...phoneNumbers,
    forFields: (...given) => ({ ...phoneNumbers.forFields(...given), load: () => arrived }),
  };

  it('says that it is busy, counts once, and then goes on', async () => {
    const { person, pool } = drawPhone({ phone: slow });
    await fillIn(person);
    await submit(person);
    await submit(person);
    expect(screen.getByRole('button', { name: 'Create account' })).toHaveAttribute('aria-disabled', 'true');
    expect(pool.requests).toEqual([]);
    arrive();
    await code();
    expect(pool.requests).toHaveLength(1);
  });

  it('comes to nothing when the form has gone meanwhile', async () => {
    const { person, pool, unmount } = drawPhone({ phone: slow });
    await fillIn(person);
    await submit(person);
    unmount();
    arrive();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(pool.requests).toEqual([]);
  });
});
