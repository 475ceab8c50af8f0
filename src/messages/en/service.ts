import type { Messages } from '../messages.js';
import { notLoaded } from './first.js';
import { codeNotSent, emailFormat, phoneFormat, that, your } from './words.js';

const different = 'Sign in, or use a different one.';
const support = 'or contact support.';
const kept = 'Your details are kept. Try again';
const failed = () => `Something went wrong on our side. ${kept} in a moment.`;

/** What the service's answers mean, in English. */
export const enService: Messages['service'] = {
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
  notSignedIn: () => 'Your account is confirmed, but we could not sign you in. Sign in to continue.',
  alreadyConfirmed: () => 'Your account is already confirmed. Sign in to continue.',
  userNotFound: () => 'We could not find this account. Check your details, then create it again.',
  tooManyAttempts: () => 'There were too many attempts. Wait about an hour, then try again.',
  tooManyRequests: () => 'The service is busy. Your details are kept. Wait a little, then try again.',
  codeNotSent: () => codeNotSent,
  rejected: () => `We could not accept these details. Check them, ${support}`,
  blocked: () => `A security check stopped your request. Try a different network, ${support}`,
  challengeRequired: () => 'Complete the security check, then try again.',
  notAvailable: () => `You cannot sign up right now. Try again later, ${support}`,
  serviceFailed: failed,
  notLoaded,
  unreachable: () => `We could not reach the service. Check your connection. ${kept}.`,
  offline: () => `You appear to be offline. ${kept} when you are connected.`,
  timeout: () => `The service took too long to answer. ${kept} in a moment.`,
  interrupted: () => `Your last try was stopped, but may have gone through. ${kept}.`,
  cancelled: () => `Stopped before anything was sent. ${kept} when you are ready.`,
  badResponse: failed,
  unknown: failed,
};
