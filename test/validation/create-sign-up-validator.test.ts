import { describe, expect, it } from 'vitest';
import { resolveSchema } from '../../src/schema/resolve-schema.js';
import { createSignUpValidator } from '../../src/validation/create-sign-up-validator.js';

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
    expect(createSignUpValidator(schema).validateField('nickname', 'x')).toBeUndefined();
    expect(createSignUpValidator(schema).validateField('toString', 'x')).toBeUndefined();
  });

  it('throws for a wrong schema at once', () => {
    expect(() => createSignUpValidator({ fields: [{ name: 'sub' }] })).toThrow('schema-read-only');
  });
});
