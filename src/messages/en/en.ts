import type { Messages } from '../messages.js';
import { enErrors } from './errors.js';
import { enService } from './service.js';
import { enSteps } from './steps.js';
import { counted, needed } from './words.js';

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
    retryWait: 'You can try again in',
    retryReady: 'You can try again now.',
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
    requirements: (policy) => `Use ${needed(policy)}`,
    strength: {
      veryWeak: 'This password is very easy to guess',
      weak: 'This password is easy to guess',
      fair: 'This password could be harder to guess',
      strong: 'This password is hard to guess',
      veryStrong: 'This password is very hard to guess',
    },
  },
  federated: {
    label: 'Sign up with another account',
    or: 'or',
    continueWith: ({ provider }) => `Continue with ${provider}`,
    starting: ({ provider }) => `Taking you to ${provider}…`,
    failed: 'That did not start. Try again, or fill in the form.',
  },
  challenge: {
    label: 'Security check',
    interactive: 'Complete the security check to continue',
    required: 'Complete the security check, then try again.',
    expired: 'The security check has expired. Complete it again.',
    notLoaded: 'The security check did not load. Turn off content blockers for this page, then try again.',
  },
  errors: enErrors,
  service: enService,
  ...enSteps,
};
