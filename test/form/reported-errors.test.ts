import { describe, expect, it } from 'vitest';
import type { ServiceFault } from '../../src/client/service-fault.js';
import { faultyField } from '../../src/form/reported-errors.js';
import { resolveSchema } from '../../src/schema/resolve-schema.js';
import type { SignUpSchema } from '../../src/schema/types.js';

const byEmail: SignUpSchema = { usernameAttributes: ['email'], fields: [{ name: 'nickname' }] };
const byEither: SignUpSchema = { usernameAttributes: ['email', 'phone_number'] };
const byName: SignUpSchema = { fields: [{ name: 'email' }, { name: 'field', sendTo: 'none' }] };

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
    [undefined, byEmail, undefined],
  ])('%s', (named, schema, field) => {
    const fault: ServiceFault = { name: 'X', key: 'rejected', field: named, outcome: 'failed', cause: undefined };
    expect(faultyField(resolveSchema(schema), fault)?.name).toBe(field);
  });
});
