import { describe, expect, it } from 'vitest';
import { resolveSchema, schemaFromUserPool, type UserPoolSchemaOptions } from '../../src/schema.js';
import { client, number, pool, required, text } from './described-pools.js';

const described = pool({}, required('name'), text('custom:plan'), number('custom:seats', { MinValue: '1' }));
const make = (options: UserPoolSchemaOptions) => schemaFromUserPool(described, client(), options);
const namesOf = (options: UserPoolSchemaOptions) => resolveSchema(make(options)).fields.map(({ name }) => name);

describe('the options', () => {
  it.each<[UserPoolSchemaOptions, string[]]>([
    [{}, ['email', 'password', 'name', 'custom:plan', 'custom:seats']],
    [{ pick: ['nickname'] }, ['email', 'password', 'name', 'nickname']],
    [{ pick: [] }, ['email', 'password', 'name']],
    [{ pick: ['email', 'name', 'custom:seats'] }, ['email', 'password', 'name', 'custom:seats']],
    [{ omit: ['custom:plan'] }, ['email', 'password', 'name', 'custom:seats']],
    [{ omit: ['name', 'nickname'] }, ['email', 'password', 'custom:plan', 'custom:seats']],
    [{ order: ['custom:seats', 'nickname'] }, ['email', 'password', 'custom:seats', 'name', 'custom:plan']],
    [{ order: ['name', 'email'] }, ['name', 'email', 'password', 'custom:plan', 'custom:seats']],
    [
      { order: ['name', 'email', 'custom:plan', 'password'] },
      ['name', 'email', 'custom:plan', 'password', 'custom:seats'],
    ],
    [{ order: ['name', 'password'] }, ['email', 'name', 'password', 'custom:plan', 'custom:seats']],
    [{ labels: { email: 'Work email' } }, ['email', 'password', 'name', 'custom:plan', 'custom:seats']],
    [{ password: 'optional' }, ['email', 'use_password', 'password', 'name', 'custom:plan', 'custom:seats']],
    [{ password: 'none', labels: { email: 'Work email' } }, ['email', 'name', 'custom:plan', 'custom:seats']],
    [
      { password: 'optional', order: ['name', 'password'] },
      ['email', 'name', 'use_password', 'password', 'custom:plan', 'custom:seats'],
    ],
    [
      { password: 'optional', labels: { use_password: 'With a password' }, order: ['name', 'password'] },
      ['email', 'name', 'use_password', 'password', 'custom:plan', 'custom:seats'],
    ],
    [
      { password: 'optional', labels: { use_password: 'With a password' }, order: ['name', 'email'] },
      ['name', 'email', 'use_password', 'password', 'custom:plan', 'custom:seats'],
    ],
    [
      { password: 'optional', labels: { use_password: 'With a password' } },
      ['email', 'use_password', 'password', 'name', 'custom:plan', 'custom:seats'],
    ],
    [{ overrides: { password: { help: 'Long.' } } }, ['email', 'password', 'name', 'custom:plan', 'custom:seats']],
  ])('%j ask for %j', (options, names) => {
    expect(namesOf(options)).toEqual(names);
  });

  it('give labels, also to the credentials', () => {
    const { fields } = make({ pick: [], labels: { name: 'Your name', email: 'Work email', nickname: 'Not asked' } });
    expect(fields).toEqual([
      { name: 'email', label: 'Work email' },
      { name: 'password' },
      { name: 'name', required: true, label: 'Your name' },
    ]);
  });

  it('take labels of another kind than words, as a form does', () => {
    const label = { type: 'b', props: {} };
    const schema = schemaFromUserPool<string | object>(described, undefined, {
      pick: [],
      labels: { name: label },
      overrides: { name: { labelText: 'name' } },
    });
    expect(schema.fields).toEqual([{ name: 'name', required: true, label, labelText: 'name' }]);
  });

  it('override members of a field, and keep what the pool says of the others', () => {
    const overrides = { 'custom:seats': { options: ['1', '5'], required: true }, name: { maxLength: 40 } };
    expect(make({ omit: ['custom:plan'], overrides }).fields).toEqual([
      { name: 'name', required: true, maxLength: 40 },
      { name: 'custom:seats', dataType: 'Number', min: 1, required: true, options: ['1', '5'] },
    ]);
  });

  it('pick an optional attribute that the pool would send the code to, which is then required', () => {
    const byName = pool({ UsernameAttributes: [] });
    expect(schemaFromUserPool(byName, undefined, { pick: ['email'] }).fields).toEqual([
      { name: 'email', required: true },
    ]);
    expect(schemaFromUserPool(byName, undefined, { omit: ['email'] }).fields).toBeUndefined();
  });
});

describe('options that cannot be meant throw, and say how to mend them', () => {
  it.each<[UserPoolSchemaOptions, string]>([
    [{ pick: ['custom:plans'] }, 'name “custom:plans”, which the user pool does not have. It has sub, '],
    [{ omit: ['nick'] }, '“nick”'],
    [{ order: ['username'] }, '“username”'],
    [{ labels: { constructor: 'x' } }, '“constructor”'],
    [{ overrides: { terms: { type: 'checkbox' } } }, 'is added to the schema’s fields'],
    [{ labels: { use_password: 'x' } }, '“use_password”'],
    [{ password: 'none', labels: { password: 'x' } }, '“password”'],
    [{ pick: ['sub'] }, '“sub” is picked, which no app client can write'],
    [{ pick: ['updated_at'] }, 'nobody can be asked for. Add to the schema’s fields { name: '],
  ])('%j', (options, words) => {
    expect(() => make(options)).toThrow(words);
    expect(() => make(options)).toThrow('[user-pool-attribute, docs/errors.md#user-pool-attribute]');
  });

  it('a pick that the app client may not write, and one that is an alias', () => {
    expect(() => schemaFromUserPool(described, client({ WriteAttributes: ['name'] }), { pick: ['nickname'] })).toThrow(
      '“nickname” is picked, which the app client may not write (WriteAttributes). Allow it',
    );
    const aliases = pool({ UsernameAttributes: [], AliasAttributes: ['preferred_username'] });
    expect(() => schemaFromUserPool(aliases, client(), { pick: ['preferred_username'] })).toThrow(
      'confirmed users only',
    );
  });

  it('an override with which the form would not work', () => {
    expect(() => make({ overrides: { 'custom:plan': { type: 'radio' } } })).toThrow('schema-options');
  });
});
