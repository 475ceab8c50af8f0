import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { choose, company, drawForm, noCompany, noVat, vat } from './company.js';
import { code, fillIn, submit } from './person.js';

describe('a field that is not there', () => {
  it('is neither drawn nor asked for nor sent', async () => {
    const { person, attributes } = drawForm();
    expect(noCompany()).toBeNull();
    await fillIn(person);
    await submit(person);
    await code();
    expect(attributes()).toEqual({ 'custom:kind': 'Person' });
  });

  it('comes with the choice that it depends on, and is asked for then', async () => {
    const { person, attributes, sent } = drawForm();
    await fillIn(person);
    await person.click(choose('Company'));
    expect(choose('Company')).toHaveFocus();
    // After what it depends on, so that it is the next to be read.
    expect(company().compareDocumentPosition(choose('Company'))).toBe(Node.DOCUMENT_POSITION_PRECEDING);
    await submit(person);
    expect(await screen.findByRole('link', { name: 'Enter your company' })).toBeInTheDocument();
    expect(sent).toEqual([]);
    await person.type(company(), 'Acme');
    await submit(person);
    await code();
    expect(attributes()).toEqual({ 'custom:kind': 'Company', 'custom:company': 'Acme' });
  });

  it('comes back with what was typed in it, events or not', async () => {
    const { person } = drawForm();
    await person.click(choose('Company'));
    await person.type(company(), 'Acme GmbH');
    await person.type(vat(), 'DE1');
    (vat() as HTMLInputElement).value = 'DE123';
    await person.click(choose('Person'));
    // The second depends on the first, which is blank while it is not there.
    expect(noCompany()).toBeNull();
    expect(noVat()).toBeNull();
    await person.click(choose('Company'));
    expect(company()).toHaveValue('Acme GmbH');
    expect(vat()).toHaveValue('DE123');
  });

  it('takes its error out of the summary with it', async () => {
    const { person, sent } = drawForm();
    await person.click(choose('Company'));
    await submit(person);
    await screen.findByRole('link', { name: 'Enter your company' });
    await person.click(choose('Person'));
    expect(screen.queryByRole('link', { name: 'Enter your company' })).toBeNull();
    expect(choose('Person')).toHaveFocus();
    await fillIn(person);
    await submit(person);
    await code();
    expect(sent).toHaveLength(1);
  });

  it('does not count for which fields carry the mark', async () => {
    const { person } = drawForm({
      schema: {
        usernameAttributes: ['email'],
        fields: [
          { name: 'nickname' },
          { name: 'website' },
          ...['a', 'b'].map((name) => ({
            name,
            sendTo: 'none' as const,
            visibleWhen: ({ nickname }: Readonly<Record<string, string>>) => nickname !== '',
          })),
        ],
      },
    });
    expect(screen.getAllByText('(optional)')).toHaveLength(2);
    await person.type(screen.getByLabelText(/^Nickname/), 'x');
    expect(screen.queryByText('(optional)')).toBeNull();
    expect(screen.getAllByText('(required)')).toHaveLength(2);
  });
});
