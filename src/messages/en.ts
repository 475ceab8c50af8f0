import { enService } from './en-service.js';
import { enSteps } from './en-steps.js';
import { counted, emailFormat, phoneFormat, your } from './en-words.js';
import type { FieldErrorWords, Messages, PasswordRuleName } from './messages.js';

const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'a lowercase letter',
  uppercase: 'an uppercase letter',
  number: 'a number',
  symbol: 'a symbol',
};

const isDate = (type: FieldErrorWords['type']): boolean => type.startsWith('date');

/**
 * English, the reference that every other locale is checked against.
 *
 * The wording: say what to do, name the field, give a different sentence for each cause, blame nobody.
 *
 * @example
 * const messages = { ...en, form: { ...en.form, submit: 'Join' } };
 */
export const en: Messages = {
  lang: 'en',
  dir: 'ltr',
  labels: {
    address: 'Address',
    birthdate: 'Date of birth',
    email: 'Email address',
    family_name: 'Last name',
    gender: 'Gender',
    given_name: 'First name',
    locale: 'Language',
    middle_name: 'Middle name',
    name: 'Full name',
    nickname: 'Nickname',
    phone_number: 'Phone number',
    picture: 'Picture link',
    preferred_username: 'Preferred username',
    profile: 'Profile link',
    website: 'Website',
    zoneinfo: 'Time zone',
    username: 'Username',
    usernameEmailOrPhone: 'Email address or phone number',
    password: 'Password',
    password_confirmation: 'Confirm password',
    use_password: 'Set a password',
    code: 'Confirmation code',
  },
  help: { phone: 'Start with + and the country code, like +44 20 7946 0123' },
  phone: { country: 'Country code' },
  form: {
    heading: 'Create your account',
    submit: 'Create account',
    submitting: 'Creating your account…',
    optional: '(optional)',
    required: '(required)',
    selectPlaceholder: 'Select an option',
    errorSummaryHeading: 'There is a problem',
    errorPrefix: 'Error: ',
    stillWorking: 'Still working. This can take a little longer.',
    cancel: 'Cancel',
    online: 'You are back online. You can try again.',
    haveCode: 'I already have a code',
    resetPassword: 'Reset password',
    terms: 'Terms',
    privacy: 'Privacy',
    support: 'Contact support',
  },
  password: {
    show: 'Show',
    hide: 'Hide',
    showLabel: 'Show password',
    hideLabel: 'Hide password',
    showConfirmationLabel: 'Show confirmation password',
    hideConfirmationLabel: 'Hide confirmation password',
    shown: 'Your password is visible',
    hidden: 'Your password is hidden',
    rulesLabel: 'Your password needs',
    rules: {
      length: ({ minLength }) => `At least ${counted(minLength)}`,
      lowercase: () => 'A lowercase letter',
      uppercase: () => 'An uppercase letter',
      number: () => 'A number',
      symbol: () => 'A symbol',
    },
    met: 'met',
    notMet: 'not met yet',
    progress: ({ met, total }) => `${met} of ${total} password rules met`,
  },
  errors: {
    required: ({ label, type }) =>
      type === 'checkbox'
        ? `Select “${label}” to continue`
        : `${type === 'select' || type === 'radio' ? 'Select' : 'Enter'} ${your(label)}`,
    tooShort: ({ label, minLength }) => `${label} must be ${counted(minLength)} or more`,
    tooLong: ({ label, maxLength }) => `${label} must be ${counted(maxLength)} or fewer`,
    rangeUnderflow: ({ label, type, min }) =>
      `${label} must be ${isDate(type) ? `on or after ${min}` : `${min} or more`}`,
    rangeOverflow: ({ label, type, max }) =>
      `${label} must be ${isDate(type) ? `on or before ${max}` : `${max} or less`}`,
    typeMismatch: wrongFormat,
    patternMismatch: ({ label }) => `Enter ${your(label)} in the correct format`,
    badInput: (field) =>
      isDate(field.type)
        ? `${field.label} must have a day, a month${field.type === 'date' ? ' and a year' : ', a year and a time'}`
        : wrongFormat(field),
    notAnOption: ({ label }) => `Select ${your(label)} from the options`,
    customError: ({ label }) => `Check ${your(label)}`,
    aliasAsUsername: ({ label }) => `${label} must not be an email address or a phone number`,
    passwordMismatch: ({ label }) => `Type the same password again in “${label}”`,
    whitespace: ({ label }) => `${label} must not have spaces in it`,
    unsendable: ({ label }) => `${label} has a broken character in it. Type it again`,
    impossibleNumber: ({ label }) => `Enter ${your(label)} in full, and check the country code`,
    passwordPolicy: ({ label, minLength, rules = [] }) => {
      const needed = rules.map((rule) => (rule === 'length' ? `at least ${counted(minLength)}` : ruleWords[rule]));
      const last = needed.pop() ?? 'more characters';
      return `${label} needs ${needed.length ? `${needed.join(', ')} and ` : ''}${last}`;
    },
    passwordSpace: ({ label }) => `${label} must not start or end with a space`,
  },
  service: enService,
  ...enSteps,
};

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'Enter an email address, or a phone number that starts with + and the country code';
    case 'url':
      return 'Enter a web address in the correct format, like https://example.com';
    case 'number':
      return `${label} must be a number, like 12`;
    case 'date':
    case 'datetime-local':
      return `${label} must be a real date${type === 'date' ? '' : ' and time'}`;
    default:
      return `Enter ${your(label)} in the correct format`;
  }
}
