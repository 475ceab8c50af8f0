type Row = readonly [code: string, what: string, schema: object];

/** Schemas as JavaScript writes them: some of these the compiler would turn down as well. */
export const wrong: readonly Row[] = [
  ['schema-name', 'neither standard nor custom', fields({ name: 'department' })],
  ['schema-name', 'no name', fields({ name: '' })],
  ['schema-name', 'no name for a value that goes elsewhere', fields({ name: '', sendTo: 'none' })],
  ['schema-name', 'a prefix alone', fields({ name: 'custom:' })],
  ['schema-name', 'white space in a custom name', fields({ name: 'custom:cost centre' })],
  ['schema-name', 'userAttributes, but no attribute', fields({ name: 'terms', sendTo: 'userAttributes' })],
  ['schema-name', 'a name from Object.prototype', fields({ name: 'constructor' })],
  ['schema-name-length', 'a custom name of 21', fields({ name: `custom:${'a'.repeat(21)}` })],
  ['schema-name-length', 'validation data of 33', fields({ name: 'a'.repeat(33), sendTo: 'validationData' })],
  ['schema-read-only', 'sub', fields({ name: 'sub' })],
  ['schema-read-only', 'email_verified', fields({ name: 'email_verified' })],
  ['schema-read-only', 'phone_number_verified', fields({ name: 'phone_number_verified' })],
  ['schema-read-only', 'updated_at', fields({ name: 'updated_at' })],
  ['schema-read-only', 'identities', fields({ name: 'identities' })],
  ['schema-read-only', 'cognito:', fields({ name: 'cognito:user_status' })],
  ['schema-read-only', 'dev:', fields({ name: 'dev:custom:level' })],
  ['schema-duplicate', 'twice the same', fields({ name: 'name' }, { name: 'name' })],
  ['schema-duplicate', 'twice the password', fields({ name: 'password' }, { name: 'password' })],
  ['schema-range', 'min above max', fields({ name: 'custom:a', dataType: 'Number', min: 10, max: 9 })],
  ['schema-range', 'min above max as strings', fields({ name: 'custom:a', dataType: 'Number', min: '10', max: '9' })],
  ['schema-range', 'dates the wrong way round', fields({ name: 'birthdate', min: '2001-01-01', max: '2000-01-01' })],
  ['schema-range', 'minLength above maxLength', fields({ name: 'name', minLength: 5, maxLength: 4 })],
  ['schema-range', 'minLength above Cognito’s 2048', fields({ name: 'name', minLength: 3000 })],
  ['schema-options', 'a select without options', fields({ name: 'custom:a', type: 'select' })],
  ['schema-options', 'a select with no options', fields({ name: 'locale', type: 'select', options: [] })],
  ['schema-options', 'a radio without options', fields({ name: 'zoneinfo', type: 'radio' })],
  [
    'schema-username',
    'a username beside the email',
    { usernameAttributes: ['email'], ...fields({ name: 'username' }) },
  ],
  ['schema-username', 'a username that is generated', generated({ name: 'username' })],
  ['schema-username', 'a generated username and no alias', { ...generated(), aliasAttributes: [] }],
  ['schema-username', 'a generated username and no field for the alias', { ...generated(), fields: [] }],
  [
    'schema-username',
    'a generated username and an alias that may stay blank',
    { ...generated(), fields: [{ name: 'email' }] },
  ],
  [
    'schema-username',
    'a generated username and a field for what is no alias',
    { ...generated(), fields: [{ name: 'phone_number', required: true }] },
  ],
  [
    'schema-alias',
    'an alias that only confirmed users may have',
    { aliasAttributes: ['preferred_username'], ...fields({ name: 'preferred_username' }) },
  ],
  ['schema-password', 'a password that nobody is asked for', { password: 'none', ...fields({ name: 'password' }) }],
  ['password-policy', 'too short', { passwordPolicy: { minLength: 5 } }],
  ['password-policy', 'too long', { passwordPolicy: { minLength: 100 } }],
  ['password-policy', 'no whole number', { passwordPolicy: { minLength: 8.5 } }],
];

/** Mistakes that show while the form is written; in production to find them would cost every visitor bytes. */
export const wrongInDevelopment: readonly Row[] = [
  ['schema-name', 'the password sent elsewhere', fields({ name: 'password', sendTo: 'clientMetadata' })],
  ['schema-name', 'the username sent elsewhere', fields({ name: 'username', sendTo: 'none' })],
  ['schema-type', 'an unknown control', fields({ name: 'name', type: 'dropdown' })],
  ['schema-type', 'an unknown data type', fields({ name: 'name', dataType: 'Date' })],
  ['schema-type', 'a second password', fields({ name: 'custom:pin', type: 'password' })],
  ['schema-type', 'a password in plain text', fields({ name: 'password', type: 'text' })],
  ['schema-type', 'a username to choose', fields({ name: 'username', type: 'radio', options: ['a'] })],
  ['schema-label', 'a label that is not text', fields({ name: 'name', label: { type: 'b' } })],
  ['schema-label', 'a blank label', fields({ name: 'name', label: ' ' })],
  ['schema-label', 'a blank labelText', fields({ name: 'name', labelText: '' })],
  ['schema-range', 'a bound that is no date', fields({ name: 'birthdate', min: '01/01/1900' })],
  ['schema-range', 'a bound that no calendar has', fields({ name: 'birthdate', max: '2000-13-01' })],
  ['schema-range', 'a bound that is no number', fields({ name: 'custom:a', dataType: 'Number', min: 'few' })],
  ['schema-range', 'a bound of text', fields({ name: 'name', min: 1 })],
  ['schema-options', 'two options of one value', fields({ name: 'custom:a', options: ['x', { value: 'x' }] })],
  ['schema-options', 'options of a text field', fields({ name: 'custom:a', type: 'text', options: ['x'] })],
  ['schema-options', 'a default that is no option', fields({ name: 'custom:a', options: ['x'], defaultValue: 'y' })],
  ['schema-options', 'a checkbox’s default', fields({ name: 'custom:a', type: 'checkbox', defaultValue: 'on' })],
  ['schema-pattern', 'no regular expression', fields({ name: 'custom:a', pattern: '[A-Z{2}' })],
  ['schema-username', 'an unknown attribute', { usernameAttributes: ['preferred_username'] }],
  ['schema-username', 'one attribute twice', { usernameAttributes: ['email', 'email'] }],
  ['schema-username', 'neither chosen nor generated', { username: 'email' }],
  ['schema-username', 'generated, and an email address', { ...generated(), usernameAttributes: ['email'] }],
  ['schema-username', 'a username that may not be there', fields({ name: 'username', visibleWhen: () => true })],
  [
    'schema-username',
    'an email address as the username that may not be there',
    { usernameAttributes: ['email'], ...fields({ name: 'email', visibleWhen: () => true }) },
  ],
  ['schema-alias', 'an unknown alias', { aliasAttributes: ['nickname'] }],
  ['schema-alias', 'one alias twice', { aliasAttributes: ['email', 'email'] }],
  ['schema-alias', 'aliases of a pool that has none', { usernameAttributes: ['email'], aliasAttributes: ['email'] }],
  ['schema-password', 'an unknown word', { password: 'never' }],
  ['schema-password', 'no password, twice', { password: 'none', confirmPassword: true }],
  ['schema-password', 'a password transformed', fields({ name: 'password', transform: String })],
  ['schema-password', 'a password that comes and goes', fields({ name: 'password', visibleWhen: () => true })],
  ['schema-password', 'a password that nobody can type', fields({ name: 'password', readOnly: true })],
  [
    'schema-password',
    'a second password that nobody can type',
    { confirmPassword: true, ...fields({ name: 'password_confirmation', readOnly: true }) },
  ],
  [
    'schema-name',
    'the second password sent',
    { confirmPassword: true, ...fields({ name: 'password_confirmation', sendTo: 'validationData' }) },
  ],
  [
    'schema-type',
    'a second password in plain text',
    { confirmPassword: true, ...fields({ name: 'password_confirmation', type: 'text' }) },
  ],
  ['schema-type', 'a second password that is none', fields({ name: 'again', type: 'password', sendTo: 'none' })],
  ['schema-type', 'a switch that is none', { password: 'optional', ...fields({ name: 'use_password', type: 'text' }) }],
  ['schema-type', 'a hidden username', fields({ name: 'username', type: 'hidden' })],
  [
    'schema-group',
    'a group in two places',
    fields({ name: 'name', group: 'a' }, { name: 'email' }, { name: 'locale', group: 'a' }),
  ],
  [
    'schema-group',
    'a group in a group',
    fields({ name: 'name', group: 'a' }, { name: 'email', group: 'b' }, { name: 'locale', group: 'a' }),
  ],
  ['schema-options', 'a Number that is none', fields({ name: 'custom:a', dataType: 'Number', options: ['1', 'many'] })],
  [
    'schema-options',
    'a Number over the bounds',
    fields({ name: 'custom:a', dataType: 'Number', max: 5, options: ['1', '6'] }),
  ],
  ['schema-options', 'options of a hidden field', fields({ name: 'custom:a', type: 'hidden', options: ['x'] })],
  ['password-policy', 'a length of the field', fields({ name: 'password', minLength: 12 })],
  ['password-policy', 'a pattern of the field', fields({ name: 'password', pattern: '.+' })],
  ['password-policy', 'a password in the page', fields({ name: 'password', defaultValue: 'hunter2' })],
];

function generated(...list: readonly object[]): object {
  return {
    username: 'generate',
    aliasAttributes: ['email'],
    ...fields({ name: 'email', required: true }, ...list),
  };
}

function fields(...list: readonly object[]): object {
  return { fields: list };
}
