import { describe, expect, it } from 'vitest';
import { resolveSchema } from '../../src/schema/resolve-schema.js';
import type { AliasAttribute, SignUpSchema } from '../../src/schema/types.js';
import { createSignUpValidator } from '../../src/validation/create-sign-up-validator.js';
import type { SignUpValidator } from '../../src/validation/types.js';

describe('the whole form', () => {
  const schema = { usernameAttributes: ['email'], fields: [{ name: 'given_name', required: true }] } as const;

  it('is answered with every fault, in display order', () => {
    const errors = createSignUpValidator(schema).validate({ given_name: '', password: 'Short' });
    expect([...errors]).toEqual([
      ['email', { reason: 'required' }],
      ['password', { reason: 'passwordPolicy', rules: ['length', 'number', 'symbol'] }],
      ['given_name', { reason: 'required' }],
    ]);
  });

  it('passes with nothing to say', () => {
    const values = { email: 'ada@example.com', password: 'Pa$$word1', given_name: 'Ada', unknown: 'left alone' };
    expect(createSignUpValidator(schema).validate(values).size).toBe(0);
  });

  it('gives the same answers for a schema that is resolved already', () => {
    const values = { email: 'ada', password: '' };
    expect(createSignUpValidator(resolveSchema(schema)).validate(values)).toEqual(
      createSignUpValidator(schema).validate(values),
    );
  });

  it('asks for the credentials of a schema without fields, whose list may be empty', () => {
    const missing = [
      ['username', { reason: 'required' }],
      ['password', { reason: 'required' }],
    ];
    expect([...createSignUpValidator({ fields: [] }).validate({})]).toEqual(missing);
    expect([...createSignUpValidator({}).validate({})]).toEqual(missing);
  });

  it('turns down what is not text, as a server may get it', () => {
    // The cast stands for the JSON of a request that nobody has looked at.
    const body = JSON.parse('{"email": 7, "given_name": ["Ada"], "password": null}') as Record<string, string>;
    expect([...createSignUpValidator(schema).validate(body)]).toEqual([
      ['email', { reason: 'typeMismatch' }],
      ['password', { reason: 'required' }],
      ['given_name', { reason: 'typeMismatch' }],
    ]);
  });

  it('has nothing to say of a field that it does not have', () => {
    const validator: SignUpValidator = createSignUpValidator(schema);
    expect(validator.validateField('nickname', 'x')).toBeUndefined();
    expect(validator.validateField('toString', 'x')).toBeUndefined();
  });

  it('throws for a wrong schema at once', () => {
    expect(() => createSignUpValidator({ fields: [{ name: 'sub' }] })).toThrow('schema-read-only');
  });
});

describe('a password that is typed twice', () => {
  const password = ' Pa$$word1 ü'.trim();
  const validator = createSignUpValidator({ confirmPassword: true });
  const faultsOf = (values: Record<string, string>) => validator.validate({ username: 'ada', password, ...values });

  it('passes when it is the same', () => {
    expect(faultsOf({ password_confirmation: password }).size).toBe(0);
  });

  it.each([
    ['another', 'Pa$$word2 ü'],
    ['with space around it, which would count', `${password} `],
    ['composed in another way, which the service would not take for the same', password.normalize('NFD')],
    ['in capitals', password.toUpperCase()],
  ])('does not, when the second is %s', (_, password_confirmation) => {
    expect([...faultsOf({ password_confirmation })]).toEqual([
      ['password_confirmation', { reason: 'passwordMismatch' }],
    ]);
  });

  it('is required twice', () => {
    expect(faultsOf({}).get('password_confirmation')).toEqual({ reason: 'required' });
  });

  it('is compared only with a first', () => {
    expect(validator.validateField('password_confirmation', 'x')).toBeUndefined();
    expect(validator.validateField('password_confirmation', 'x', { password: 'y' })).toEqual({
      reason: 'passwordMismatch',
    });
  });

  it('leaves a field of that name alone where there is no such password', () => {
    const free = createSignUpValidator({ fields: [{ name: 'password_confirmation', sendTo: 'none' }] });
    expect(free.validate({ username: 'ada', password, password_confirmation: 'x' }).size).toBe(0);
  });
});

describe('a password that one may do without', () => {
  const validator = createSignUpValidator({ password: 'optional', confirmPassword: true });

  it('is validated only where the person wants one', () => {
    expect(validator.validate({ username: 'ada' }).size).toBe(0);
    expect(validator.validate({ username: 'ada', use_password: 'false', password: 'short' }).size).toBe(0);
    expect([...validator.validate({ username: 'ada', use_password: 'true' }).keys()]).toEqual([
      'password',
      'password_confirmation',
    ]);
  });
});

describe('a username in a pool with aliases', () => {
  const reasonOf = (aliasAttributes: readonly AliasAttribute[], username: string) =>
    createSignUpValidator({ aliasAttributes }).validateField('username', username)?.reason;

  it.each<[readonly AliasAttribute[], string, string | undefined]>([
    [['email'], 'ada@example.com', 'aliasAsUsername'],
    [['email'], '"a@b"@example.com', 'aliasAsUsername'],
    [['email'], 'ada', undefined],
    [['email'], '@ada', undefined],
    [['email'], '+442079460123', undefined],
    [['phone_number'], '+442079460123', 'aliasAsUsername'],
    [['phone_number'], '442079460123', undefined],
    [['phone_number'], '+44 2079460123', 'whitespace'],
    [['phone_number'], 'ada@example.com', undefined],
    [['email', 'phone_number'], '+442079460123', 'aliasAsUsername'],
    [['preferred_username'], 'ada@example.com', undefined],
    [[], 'ada@example.com', undefined],
  ])('must not look like one of %j: %s', (aliasAttributes, username, expected) => {
    expect(reasonOf(aliasAttributes, username)).toBe(expected);
  });
});

describe('a hidden constant', () => {
  const schema: SignUpSchema = { fields: [{ name: 'phone_number', type: 'hidden', defaultValue: ' n/a ' }] };
  const credentials = { username: 'ada', password: 'Pa$$word1' };

  it('is taken as it is, by the schema’s word where there is no other', () => {
    expect(createSignUpValidator(schema).validate(credentials).size).toBe(0);
  });

  it('is turned down only for what the service would refuse', () => {
    const faultOf = (phone_number: string) =>
      createSignUpValidator(schema)
        .validate({ ...credentials, phone_number })
        .get('phone_number');
    expect(faultOf('x'.repeat(2049))).toEqual({ reason: 'tooLong' });
    expect(faultOf('\ud800')).toEqual({ reason: 'unsendable' });
    expect(faultOf('')).toBeUndefined();
  });
});
