import type { FieldErrorWords, Messages, PasswordRuleName } from './messages.js';

const emailFormat = 'Enter an email address in the correct format, like name@example.com';
// Without an example: the help line above the control has one.
const phoneFormat = 'Enter a phone number that starts with + and the country code';
const codeNotSent = 'Your account was created, but its code could not be sent. Wait a little, then ask for a new code.';
const different = 'Sign in, or use a different one.';
const support = 'or contact support.';
const kept = 'Your details are kept. Try again';
const failed = () => `Something went wrong on our side. ${kept} in a moment.`;

const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'a lowercase letter',
  uppercase: 'an uppercase letter',
  number: 'a number',
  symbol: 'a symbol',
};

/** A label within a sentence: small, unless its first word has capitals of its own (“IBAN”, “GitHub name”). */
const inner = (label: string): string => label.replace(/^\S[^\p{Lu}\s]*(?!\S)/u, (word) => word.toLowerCase());

/** “your first name”; a question or “Your age” cannot follow “your”. */
const your = (label: string): string =>
  label.endsWith('?') ? `an answer to “${label}”` : `your ${inner(label.replace(/^your /i, '')) || 'details'}`;

const that = (label: string): string => (label ? `this ${inner(label)}` : 'these details');
const counted = (count = 0, unit = 'character'): string => `${count} ${unit}${count === 1 ? '' : 's'}`;
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
  },
  password: {
    show: 'Show',
    hide: 'Hide',
    showLabel: 'Show password',
    hideLabel: 'Hide password',
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
  service: {
    usernameExists: ({ label }) => `There is already an account with ${that(label)}. ${different}`,
    usernameFormat: ({ label }) => `You cannot sign up with ${that(label)}. Enter a different one.`,
    emailFormat: () => emailFormat,
    phoneFormat: () => phoneFormat,
    passwordPolicy: () => 'Choose a longer password, or mix letters, numbers and symbols',
    passwordBreached: () => 'This password is on a list of leaked passwords. Choose a different one.',
    attributeRequired: ({ label }) => `Enter ${your(label)}`,
    attributeRefused: ({ label }) => `We could not accept ${your(label)}. Check what you entered.`,
    codeMismatch: () => 'That code is not right. Enter the code from the newest message.',
    codeExpired: () => 'That code has expired, or is for another account. Ask for a new code.',
    aliasExists: () => `There is already another account with this email address or phone number. ${different}`,
    alreadyConfirmed: () => 'Your account is already confirmed. Sign in to continue.',
    userNotFound: () => 'We could not find this account. Check your details, then create it again.',
    tooManyAttempts: () => 'There were too many attempts. Wait about an hour, then try again.',
    tooManyRequests: () => 'The service is busy. Wait a minute, then try again.',
    codeNotSent: () => codeNotSent,
    rejected: () => `We could not accept these details. Check them, ${support}`,
    blocked: () => `A security check stopped your request. Try a different network, ${support}`,
    challengeRequired: () => 'Complete the security check, then try again.',
    notAvailable: () => `You cannot sign up right now. Try again later, ${support}`,
    serviceFailed: failed,
    notLoaded: () => 'Part of this page did not load. Try again, or reload the page.',
    unreachable: () => `We could not reach the service. Check your connection. ${kept}.`,
    offline: () => `You appear to be offline. ${kept} when you are connected.`,
    timeout: () => `The service took too long to answer. ${kept} in a moment.`,
    badResponse: failed,
    unknown: failed,
  },
  confirm: {
    heading: 'Enter your code',
    sentByEmail: 'We sent a code by email to',
    sentBySms: 'We sent a code by text message to',
    sentSomewhere: 'We sent you a code.',
    codeHelp: 'Use the newest code. It works for 24 hours.',
    submit: 'Confirm',
    submitting: 'Checking your code…',
    resend: 'Send a new code',
    resending: 'Sending a new code…',
    resendWait: 'You can ask for a new code in',
    resent: ({ seconds }) => `Code sent. Use the newest one. You can ask again in ${counted(seconds, 'second')}.`,
    resendReady: 'You can ask for a new code now',
    suggestResend: 'If the code still does not work, ask for a new code.',
    differentAddress: 'Use a different address',
    announced: ({ destination }) => (destination ? `We sent a code to ${destination}` : 'We sent you a code'),
    codeNotSent,
  },
  approval: {
    heading: 'Your account is waiting for approval',
    text: 'You can sign in when someone has approved it.',
  },
  done: {
    heading: 'Your account is ready',
    text: 'You can now sign in.',
    alreadyConfirmedHeading: 'Your account is already confirmed',
    alreadyConfirmedText: 'Sign in to continue.',
    signIn: 'Sign in',
  },
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
