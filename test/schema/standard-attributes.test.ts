import { describe, expect, it } from 'vitest';
import { resolveSchema } from '../../src/schema/resolve-schema.js';
import type { FieldType, PlatformHints, ResolvedField, SignUpField } from '../../src/schema/types.js';

const fieldOf = (field: SignUpField): ResolvedField => {
  const found = resolveSchema({ fields: [field] }).fields.find(({ name }) => name === field.name);
  if (!found) throw new Error(`no field ${field.name}`);
  return found;
};

const exact: PlatformHints = { autoCapitalize: 'none', autoCorrect: 'off', spellCheck: false, dir: 'ltr' };
const person: PlatformHints = { autoCapitalize: 'words', autoCorrect: 'off', spellCheck: false, dir: 'auto' };

/** Cognito's standard attributes that a client can write, and what the platform is told of each. */
const attributes: readonly [name: string, type: FieldType, hints: PlatformHints][] = [
  ['address', 'textarea', { autoComplete: 'street-address', dir: 'auto' }],
  ['birthdate', 'date', { autoComplete: 'bday' }],
  ['email', 'email', { autoComplete: 'email', inputMode: 'email', ...exact }],
  ['family_name', 'text', { autoComplete: 'family-name', ...person }],
  ['gender', 'text', { autoComplete: 'sex', dir: 'auto' }],
  ['given_name', 'text', { autoComplete: 'given-name', ...person }],
  ['locale', 'select', { autoComplete: 'language' }],
  ['middle_name', 'text', { autoComplete: 'additional-name', ...person }],
  ['name', 'text', { autoComplete: 'name', ...person }],
  ['nickname', 'text', { autoComplete: 'nickname', ...person }],
  ['phone_number', 'tel', { autoComplete: 'tel', inputMode: 'tel', ...exact }],
  ['picture', 'url', { autoComplete: 'photo', inputMode: 'url', ...exact }],
  ['preferred_username', 'text', { autoComplete: 'nickname', ...exact }],
  ['profile', 'url', { autoComplete: 'url', inputMode: 'url', ...exact }],
  ['website', 'url', { autoComplete: 'url', inputMode: 'url', ...exact }],
  ['zoneinfo', 'select', { autoComplete: 'off' }],
];

/** The control groups of the HTML standard's autofill section. `off` goes with every control. */
const groups = {
  text: ['text', 'textarea', 'select'],
  multiline: ['textarea', 'select'],
  password: ['text', 'password', 'textarea', 'select'],
  username: ['text', 'email', 'textarea', 'select'],
  tel: ['text', 'tel', 'textarea', 'select'],
  date: ['text', 'date', 'textarea', 'select'],
  url: ['text', 'url', 'textarea', 'select'],
} as const;

const groupOf: Readonly<Record<string, keyof typeof groups>> = {
  'street-address': 'multiline',
  bday: 'date',
  email: 'username',
  'family-name': 'text',
  sex: 'text',
  'given-name': 'text',
  language: 'text',
  'additional-name': 'text',
  name: 'text',
  nickname: 'text',
  tel: 'tel',
  photo: 'url',
  username: 'username',
  url: 'url',
  'new-password': 'password',
};

const fits = (token: string | undefined, type: FieldType): boolean => {
  if (token === undefined || token === 'off') return true;
  const group = groupOf[token];
  return group !== undefined && (groups[group] as readonly string[]).includes(type);
};

describe('a standard attribute, by its name alone', () => {
  it.each(attributes)('%s is drawn as %s, with the hints that help filling it in', (name, type, hints) => {
    const field = fieldOf({ name });
    expect(field).toMatchObject({ type, role: 'field', labelKey: name, dataType: 'String', maxLength: 2048 });
    expect(field.hints).toEqual(hints);
  });

  it.each(attributes.map(([name]) => name))(
    '%s can become another control without a token that misfits it (A-2)',
    (name) => {
      const others: FieldType[] = ['text', 'email', 'tel', 'url', 'number', 'date', 'datetime-local', 'checkbox'];
      for (const type of [...others, 'textarea'] as const) {
        const { hints } = fieldOf({ name, type });
        expect([type, hints.autoComplete, fits(hints.autoComplete, type)]).toEqual([type, hints.autoComplete, true]);
      }
      for (const type of ['select', 'radio'] as const) {
        const { hints } = fieldOf({ name, type, options: ['a'] });
        expect([type, hints.autoComplete, fits(hints.autoComplete, type)]).toEqual([type, hints.autoComplete, true]);
      }
    },
  );

  it('takes the app’s own autofill token', () => {
    expect(fieldOf({ name: 'email', autoComplete: 'work email' }).hints.autoComplete).toBe('work email');
    expect(fieldOf({ name: 'custom:company', autoComplete: 'organization' }).hints.autoComplete).toBe('organization');
  });

  it('becomes a select by having options', () => {
    expect(fieldOf({ name: 'gender', options: ['f', 'm', 'x'] })).toMatchObject({ type: 'select' });
  });
});

describe('the credentials', () => {
  const username = (usernameAttributes: readonly ('email' | 'phone_number')[]) =>
    resolveSchema({ usernameAttributes }).fields[0];

  it.each([
    [[], 'username', 'text', 'username', 'username', undefined],
    [['email'], 'email', 'email', 'email', 'username', 'email'],
    // `username` is no token for a telephone input.
    [['phone_number'], 'phone_number', 'tel', 'phone_number', 'tel', 'tel'],
    [['email', 'phone_number'], 'username', 'text', 'usernameEmailOrPhone', 'username', 'email'],
  ] as const)('with usernameAttributes %j ask for %s', (attributes, name, type, labelKey, autoComplete, inputMode) => {
    const field = username(attributes);
    expect(field).toMatchObject({ name, type, labelKey, role: 'username', required: true, maxLength: 128 });
    expect(field?.hints).toMatchObject({ autoComplete, ...exact });
    if (inputMode) expect(field?.hints.inputMode).toBe(inputMode);
    expect(fits(autoComplete, type)).toBe(true);
  });

  it('keep a password from keyboards and spelling services, also when it is shown (K-2)', () => {
    expect(resolveSchema({}).fields[1]?.hints).toEqual({
      autoComplete: 'new-password',
      autoCapitalize: 'none',
      autoCorrect: 'off',
      spellCheck: false,
    });
  });
});
