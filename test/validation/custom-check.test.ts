import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { en } from '../../src/locales/en.js';
import type { FieldValues, SignUpField, SignUpSchema, StandardSchema } from '../../src/schema/types.js';
import { createSignUpValidator } from '../../src/validation/create-sign-up-validator.js';
import { customFault } from '../../src/validation/custom-check.js';
import { fieldErrorText } from '../../src/validation/field-error-text.js';
import { fieldOf } from './fields.js';

const faultOf = (field: Omit<SignUpField, 'name'>, value: string, values: FieldValues = {}) =>
  customFault(fieldOf({ name: 'custom:x', ...field }), value, values);
const taken = 'That name is taken';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the app’s own check', () => {
  it('turns a value down in its own words', () => {
    expect(faultOf({ validate: () => taken }, 'x')).toEqual({ reason: 'customError', message: taken });
    expect(faultOf({ validate: () => undefined }, 'x')).toBeUndefined();
  });

  it('may be a schema of the app’s, such as one of zod', async () => {
    const validate = z.string().startsWith('A', 'Begin with A');
    expect(faultOf({ validate }, 'x')).toEqual({ reason: 'customError', message: 'Begin with A' });
    expect(faultOf({ validate }, 'Ada')).toBeUndefined();
    const slow = validate.refine((value) => Promise.resolve(value !== 'Anna'), taken);
    await expect(faultOf({ validate: slow }, 'Anna')).resolves.toEqual({ reason: 'customError', message: taken });
    await expect(faultOf({ validate: slow }, 'Ada')).resolves.toBeUndefined();
  });

  it('may be a function that is a schema as well', () => {
    const validate: StandardSchema = Object.assign(() => 'never asked', {
      '~standard': { validate: () => ({ issues: [{ message: taken }] }) },
    });
    expect(faultOf({ validate }, 'x')).toEqual({ reason: 'customError', message: taken });
  });

  it('may take its time', async () => {
    await expect(faultOf({ validate: () => Promise.resolve(taken) }, 'x')).resolves.toEqual({
      reason: 'customError',
      message: taken,
    });
    await expect(faultOf({ validate: async () => Promise.resolve(undefined) }, 'x')).resolves.toBeUndefined();
  });

  it.each(['', '  '])('is not asked of a blank: %j', (value) => {
    expect(faultOf({ validate: () => taken }, value)).toBeUndefined();
    expect(faultOf({ type: 'checkbox', validate: () => taken }, 'false')).toBeUndefined();
    expect(faultOf({ type: 'checkbox', validate: () => taken }, 'true')).toBeDefined();
  });

  it('gets the value as it is sent, and the others as they are on the page', () => {
    const validate = vi.fn(() => undefined);
    faultOf({ type: 'tel', validate }, ' +44 20 7946 0123 ', { nickname: ' Ada ' });
    expect(validate).toHaveBeenCalledExactlyOnceWith('+442079460123', { nickname: ' Ada ' });
  });

  it('gets no password but that of its own field', () => {
    const validate = vi.fn(() => undefined);
    const values = { nickname: 'Ada', password: 'Pa$$word1', password_confirmation: 'Pa$$word1' };
    faultOf({ validate }, 'x', values);
    expect(validate).toHaveBeenCalledExactlyOnceWith('x', { nickname: 'Ada' });
    const own = vi.fn((password: string) => (password.includes('Ada') ? 'Leave your name out' : undefined));
    const password = fieldOf({ name: 'password', validate: own });
    expect(customFault(password, ' AdaAda1! ', values)).toMatchObject({ message: 'Leave your name out' });
    expect(own).toHaveBeenCalledExactlyOnceWith(' AdaAda1! ', { nickname: 'Ada' });
  });

  it.each<[string, unknown]>([
    ['words that are none', ''],
    ['a schema’s issue without words', { '~standard': { validate: () => ({ issues: [{}] }) } }],
    ['a schema’s issues, of which there are none', { '~standard': { validate: () => ({ issues: [] }) } }],
  ])('without words has the language’s, or the field’s own: %s', (_, answer) => {
    // The cast stands for checks that are written without types.
    const validate = (typeof answer === 'string' ? () => answer : answer) as NonNullable<SignUpField['validate']>;
    const field = fieldOf({ name: 'custom:plan', validate });
    const fault = customFault(field, 'x', {});
    expect(fault).toMatchObject({ reason: 'customError' });
    if (!fault || !('reason' in fault)) return;
    expect(fieldErrorText(fault, field, en)).toBe('Check your plan');
    expect(fieldErrorText(fault, { ...field, errors: { customError: 'No.' } }, en)).toBe('No.');
  });

  it.each([undefined, null, false, true, 7])(
    'passes whatever is no words, and takes it for no mistake: %s',
    (answer) => {
      const reportError = vi.fn();
      vi.stubGlobal('reportError', reportError);
      // The cast stands for checks that are written without types.
      expect(faultOf({ validate: (() => answer) as unknown as () => undefined }, 'x')).toBeUndefined();
      expect(reportError).not.toHaveBeenCalled();
    },
  );
});

describe('a check that fails itself', () => {
  const failures: [string, SignUpField['validate']][] = [
    [
      'throws',
      () => {
        throw new Error('broken');
      },
    ],
    ['rejects', () => Promise.reject(new Error('broken'))],
  ];

  it.each(failures)('and %s lets the value pass, and is reported', async (_, validate) => {
    const reportError = vi.fn();
    vi.stubGlobal('reportError', reportError);
    expect(await faultOf({ validate }, 'x')).toBeUndefined();
    expect(reportError).toHaveBeenCalledExactlyOnceWith(new Error('broken'));
  });

  it.each(failures)('and %s lets the value pass where nothing can be reported', async (_, validate) => {
    vi.stubGlobal('reportError', undefined);
    expect(await faultOf({ validate }, 'x')).toBeUndefined();
  });
});

describe('a server', () => {
  const schema: SignUpSchema = {
    fields: [
      { name: 'nickname', validate: (value) => (value === 'root' ? taken : undefined) },
      { name: 'custom:slow', validate: (value) => Promise.resolve(value === 'no' ? 'Not this one' : undefined) },
      { name: 'custom:extra', required: true, visibleWhen: (values) => values.nickname === 'Ada' },
    ],
  };
  const credentials = { username: 'ada', password: 'Pa$$word1' };
  const validator = createSignUpValidator(schema);

  it('gets the faults of all checks, in display order', async () => {
    const values = { ...credentials, nickname: 'root', 'custom:slow': 'no' };
    expect([...(await validator.validateAsync(values))]).toEqual([
      ['nickname', { reason: 'customError', message: taken }],
      ['custom:slow', { reason: 'customError', message: 'Not this one' }],
    ]);
    await expect(validator.validateAsync({ ...credentials, nickname: 'Bo' })).resolves.toEqual(new Map());
  });

  it('gets those that answer at once without waiting', () => {
    const values = { ...credentials, nickname: 'root', 'custom:slow': 'no' };
    expect([...validator.validate(values).keys()]).toEqual(['nickname']);
  });

  it('validates no field that is not there', () => {
    expect([...validator.validate({ ...credentials, nickname: 'Bo' })]).toEqual([]);
    expect([...validator.validate({ ...credentials, nickname: 'Ada' })]).toEqual([
      ['custom:extra', { reason: 'required' }],
    ]);
  });

  it('asks an own check only of what passed the others', async () => {
    const validate = vi.fn(() => taken);
    const short = createSignUpValidator({ fields: [{ name: 'nickname', minLength: 3, validate }] });
    expect((await short.validateAsync({ ...credentials, nickname: 'Al' })).get('nickname')).toEqual({
      reason: 'tooShort',
    });
    expect(validate).not.toHaveBeenCalled();
  });
});
