import { describe, expect, it } from 'vitest';
import { de } from '../../src/locales/de.js';
import { en } from '../../src/locales/en.js';
import { defaultLabel, labelText } from '../../src/schema/label.js';

describe('a field without a label', () => {
  it.each([
    ['custom:cost_centre', 'Cost centre'],
    ['custom:costCentre', 'Cost centre'],
    ['custom:VATNumber', 'VAT number'],
    ['custom:vat-id', 'Vat id'],
    ['custom:IBAN', 'IBAN'],
    ['custom:address.line2', 'Address line2'],
    ['custom:X', 'X'],
    ['invitation', 'Invitation'],
    ['custom:größe_in_cm', 'Größe in cm'],
    ['custom:___', 'custom:___'],
  ])('%s is called “%s”', (name, label) => {
    expect(defaultLabel({ name, labelKey: undefined }, en)).toBe(label);
  });

  it('is called as the language calls a standard attribute', () => {
    expect(defaultLabel({ name: 'given_name', labelKey: 'given_name' }, en)).toBe('First name');
    expect(defaultLabel({ name: 'given_name', labelKey: 'given_name' }, de)).toBe('Vorname');
  });
});

describe('the label in plain words', () => {
  const field = { name: 'custom:a_b', labelKey: undefined, label: undefined, labelText: undefined };

  it('is labelText, else the label, else the default', () => {
    expect(labelText({ ...field, label: 'Terms', labelText: 'the terms' }, en)).toBe('the terms');
    expect(labelText({ ...field, label: 'Terms' }, en)).toBe('Terms');
    expect(labelText(field, en)).toBe('A b');
  });

  it('is never made of a label that is not text', () => {
    expect(labelText({ ...field, label: { type: 'b' }, labelText: 'the terms' }, en)).toBe('the terms');
  });
});
