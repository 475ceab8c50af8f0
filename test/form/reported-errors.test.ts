import { describe, expect, it } from 'vitest';
import type { ServiceFault } from '../../src/client/service-fault.js';
import { faultyFields, fromFormError, reportedErrorText, toFormError } from '../../src/form/reported-errors.js';
import { en } from '../../src/locales/en.js';
import { resolveSchema } from '../../src/schema/resolve-schema.js';
import type { SignUpSchema } from '../../src/schema/types.js';

const byEmail: SignUpSchema = { usernameAttributes: ['email'], fields: [{ name: 'nickname' }] };
const byEither: SignUpSchema = { usernameAttributes: ['email', 'phone_number'] };
const byName: SignUpSchema = { fields: [{ name: 'email' }, { name: 'field', sendTo: 'none' }] };
const generated: SignUpSchema = {
  username: 'generate',
  aliasAttributes: ['email'],
  fields: [{ name: 'email', required: true }],
};

function faultsIn(schema: SignUpSchema, members: Partial<ServiceFault>) {
  const fault: ServiceFault = {
    name: 'X',
    key: 'rejected',
    outcome: 'failed',
    action: 'correct',
    cause: undefined,
    ...members,
  };
  const { fields, usernameAttributes } = resolveSchema(schema);
  return faultyFields(fields, usernameAttributes, fault);
}

describe('the field that a fault belongs to', () => {
  it.each<[named: string | undefined, schema: SignUpSchema, field: string | undefined]>([
    ['username', byEmail, 'email'],
    ['email', byEmail, 'email'],
    ['password', byEmail, 'password'],
    ['nickname', byEmail, 'nickname'],
    ['username', byEither, 'username'],
    ['email', byEither, 'username'],
    ['phone_number', byEither, 'username'],
    ['email', byName, 'email'],
    ['username', byName, 'username'],
    // A role is no name, and a name no role.
    ['field', byName, 'field'],
    ['phone_number', byName, undefined],
    ['phone_number', byEmail, undefined],
    ['constructor', byEmail, undefined],
    // A username that nobody typed is nobody's to mend.
    ['username', generated, undefined],
    ['email', generated, 'email'],
    [undefined, byEmail, undefined],
  ])('%s', (named, schema, field) => {
    expect(faultsIn(schema, { field: named }).map((one) => one.field.name)).toEqual(field ? [field] : []);
  });
});

describe('a fault of several fields', () => {
  const fault: Partial<ServiceFault> = {
    field: 'password',
    key: 'passwordPolicy',
    fields: [
      { field: 'password', key: 'passwordPolicy' },
      { field: 'custom:gone', key: 'attributeRefused' },
      { field: 'nickname', key: 'attributeRefused' },
    ],
  };

  it('is told at each that the form has', () => {
    expect(faultsIn(byEmail, fault).map(({ field, error }) => [field.name, error])).toEqual([
      ['password', { reason: 'service', key: 'passwordPolicy' }],
      ['nickname', { reason: 'service', key: 'attributeRefused' }],
    ]);
  });

  it('has the words of the app at the first, and the form’s at the others', () => {
    const texts = faultsIn(byEmail, { ...fault, message: 'Not this one.' }).map(({ field, error }) =>
      reportedErrorText(error, field, en),
    );
    expect(texts).toEqual(['Not this one.', en.service.attributeRefused({ label: 'Nickname' })]);
  });
});

describe('what an error says survives react-hook-form', () => {
  it.each([
    { reason: 'required' },
    { reason: 'passwordPolicy', rules: ['length', 'symbol'] },
    { reason: 'customError', message: 'Ask your admin.' },
    { reason: 'service', key: 'aliasExists' },
    { reason: 'service', key: 'rejected', message: 'Not from this country.' },
  ] as const)('$reason $key $message', (error) => {
    const { message, ...rest } = fromFormError(toFormError(error)) ?? {};
    expect({ ...rest, ...(message && { message }) }).toEqual(error);
  });
});
