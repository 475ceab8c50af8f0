import { describe, expect, it } from 'vitest';
import { explainUserPool, type UserPoolNoteCode } from '../../src/schema.js';
import { client, pool, required, text } from './described-pools.js';

type Arguments = Parameters<typeof explainUserPool>;
const both = ['email', 'phone_number'];
const byName = { UsernameAttributes: [] };
const passwordless = pool({ Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } } });
const withCodes = client({ ExplicitAuthFlows: ['ALLOW_USER_AUTH'] });

/** What each note is given for, a part of its words, and the attributes it names. */
const cases: readonly [code: UserPoolNoteCode, given: Arguments, words: string, attributes: readonly string[]][] = [
  [
    'self-sign-up-off',
    [pool({ AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } })],
    'Cognito refuses every sign-up',
    [],
  ],
  ['client-secret', [pool(), client({ ClientSecret: 'SECRET-1' })], 'SecretHash', []],
  ['client-secret', [pool(), client({ ClientSecret: 'SECRET-1' })], 'secretHash', []],
  ['no-attribute', [pool({}, text('plan'))], 'plan is neither a standard attribute nor begins with custom:', ['plan']],
  [
    'required-omitted',
    [pool({}, required('name'), required('nickname')), undefined, { omit: ['name', 'nickname'] }],
    'The pool requires name and nickname, and',
    ['name', 'nickname'],
  ],
  [
    'required-omitted',
    [pool({}, required('name')), undefined, { overrides: { name: { required: false } } }],
    'prepareRequest',
    ['name'],
  ],
  ['updated-at', [pool({}, required('updated_at'))], "{ name: 'updated_at', type: 'hidden', transform", ['updated_at']],
  [
    'required-omitted',
    [pool({}, required('updated_at')), undefined, { omit: ['updated_at'] }],
    'The pool requires updated_at, and',
    ['updated_at'],
  ],
  ['no-address', [pool(byName), client({ WriteAttributes: ['name'] })], 'sends its code to email,', ['email']],
  [
    'no-address',
    [pool({ ...byName, AutoVerifiedAttributes: both }), undefined, { omit: both }],
    'email or phone_number',
    both,
  ],
  ['one-username', [pool({ UsernameAttributes: both })], 'Everybody has to give the email', ['email']],
  ['code-address', [pool(byName)], 'does not require email', ['email']],
  [
    'code-by-sms',
    [pool({ AutoVerifiedAttributes: both }, required('phone_number'))],
    'gets the code by SMS alone',
    both,
  ],
  [
    'email-link',
    [pool({ VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' } })],
    'by a link, not by a code',
    [],
  ],
  ['approval', [pool({ AutoVerifiedAttributes: undefined })], 'an administrator or a trigger', []],
  ['alias', [pool({ ...byName, AliasAttributes: both })], 'must not look like an alias (email or phone_number)', both],
  [
    'preferred-username',
    [pool({ ...byName, AliasAttributes: ['preferred_username'] })],
    'from confirmed users only',
    ['preferred_username'],
  ],
  ['case-sensitive', [pool({ UsernameConfiguration: undefined })], 'Anna@example.com and anna@example.com', []],
  [
    'passwordless',
    [pool({ Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'WEB_AUTHN'] } } })],
    'without a password (EMAIL_OTP)',
    [],
  ],
  ['passwordless', [passwordless, withCodes], "whether they set one (password: 'optional')", []],
  ['passwordless', [passwordless, client(), { password: 'none' }], 'asks nobody', []],
  ['password-needed', [pool(), withCodes, { password: 'optional' }], 'neither EMAIL_OTP nor SMS_OTP', []],
  ['password-needed', [passwordless, client(), { password: 'none' }], 'does not allow ALLOW_USER_AUTH', []],
  [
    'alias',
    [pool({ ...byName, AliasAttributes: both }), undefined, { username: 'generate' }],
    'one is generated. People sign in with an alias (email or phone_number) once it is verified.',
    both,
  ],
  [
    'alias',
    [pool({ ...byName, AliasAttributes: ['phone_number'] }), undefined, { username: 'generate' }],
    'so the form requires phone_number.',
    ['phone_number'],
  ],
  ['session', [pool(), client({ ExplicitAuthFlows: ['ALLOW_USER_AUTH'] })], 'carry a Session', []],
  [
    'not-writable',
    [pool({}, text('custom:a'), text('custom:b')), client({ WriteAttributes: ['email', 'custom:b'] })],
    'may not write custom:a (WriteAttributes)',
    ['custom:a'],
  ],
  ['developer-only', [pool({}, text('dev:a'))], 'by developers only', ['dev:a']],
];

describe('explainUserPool', () => {
  it.each(cases)('tells of %s', (code, given, words, attributes) => {
    const note = explainUserPool(...given).find((note) => note.code === code);
    expect(note?.text).toContain(words);
    expect(note?.attributes).toEqual(attributes);
  });

  const quiet = explainUserPool(pool(), client());

  it('tells of a common pool only which attributes are left to pick', () => {
    expect(quiet.map(({ code }) => code)).toEqual(['optional']);
    expect(quiet[0]?.attributes).toHaveLength(15);
    expect(quiet[0]?.attributes).not.toContain('email');
    expect(quiet[0]?.text).toMatch(/birthdate, profile, .* and nickname\. Pick what you want to know\.$/);
  });

  it('does not warn of a sign-up without a password where everybody can sign in again', () => {
    expect(explainUserPool(passwordless, withCodes).map(({ level }) => level)).not.toContain('warning');
    // Without a client nobody knows what it allows.
    expect(explainUserPool(passwordless, undefined, { password: 'none' }).map(({ level }) => level)).not.toContain(
      'warning',
    );
  });

  it('speaks of two addresses only where a person may give two', () => {
    const either = pool({ UsernameAttributes: both, AutoVerifiedAttributes: both });
    const codes = (pick: readonly string[]) => explainUserPool(either, client(), { pick }).map(({ code }) => code);
    expect(codes([])).toEqual([]);
    expect(codes(['email'])).toEqual(['code-by-sms']);
  });

  it('does not repeat what the options have decided', () => {
    expect(explainUserPool(pool(), client(), { pick: ['name'] })).toEqual([]);
    expect(explainUserPool(pool({}, text('dev:a')), client(), { pick: [], omit: ['dev:a'] })).toEqual([]);
  });

  it('marks with a warning what keeps people from signing up, and puts that first', () => {
    const codes: string[] = [
      'self-sign-up-off',
      'client-secret',
      'updated-at',
      'required-omitted',
      'no-address',
      'password-needed',
    ];
    for (const [, given] of cases) {
      const notes = explainUserPool(...given);
      for (const { code, level } of notes)
        expect([code, level]).toEqual([code, codes.includes(code) ? 'warning' : 'info']);
      const levels = notes.map(({ level }) => level);
      expect(levels).toEqual([...levels].sort().reverse());
    }
  });
});
