export type StandardAttributeName =
  | 'address'
  | 'birthdate'
  | 'email'
  | 'family_name'
  | 'gender'
  | 'given_name'
  | 'locale'
  | 'middle_name'
  | 'name'
  | 'nickname'
  | 'phone_number'
  | 'picture'
  | 'preferred_username'
  | 'profile'
  | 'website'
  | 'zoneinfo';

export type LabelledField =
  | StandardAttributeName
  | 'username'
  | 'usernameEmailOrPhone'
  | 'password'
  | 'password_confirmation'
  | 'use_password'
  | 'code';

export type PasswordRuleName = 'length' | 'lowercase' | 'uppercase' | 'number' | 'symbol';

/** From the easiest to guess to the hardest. */
export type PasswordStrength = 'veryWeak' | 'weak' | 'fair' | 'strong' | 'veryStrong';

/** Why a value was turned down in the browser: HTML's words (ValidityState) where HTML has one. */
export type FieldErrorReason =
  | 'required'
  | 'tooShort'
  | 'tooLong'
  | 'rangeUnderflow'
  | 'rangeOverflow'
  | 'typeMismatch'
  | 'patternMismatch'
  | 'badInput'
  /** Not among the options. */
  | 'notAnOption'
  /** What the field's own `validate` turned down without words. HTML's word. */
  | 'customError'
  /** An email address or telephone number as the username of a pool that has those as aliases. */
  | 'aliasAsUsername'
  /** The second password is not the first. */
  | 'passwordMismatch'
  /** White space in a username. */
  | 'whitespace'
  /** A lone half of a character, which cannot be sent. */
  | 'unsendable'
  /** Too short or too long for a telephone number of the country. */
  | 'impossibleNumber'
  | 'passwordPolicy'
  | 'passwordSpace';

/** What the service's answers mean for the user. Several exceptions may share a sentence. */
export type ServiceErrorKey =
  // of a field
  | 'usernameExists'
  | 'usernameFormat'
  | 'emailFormat'
  | 'phoneFormat'
  | 'passwordPolicy'
  | 'passwordBreached'
  | 'attributeRequired'
  | 'attributeRefused'
  | 'codeMismatch'
  | 'codeExpired'
  // of the form
  /** Of signing in after the sign-up: the account is confirmed, and nobody is signed in. */
  | 'notSignedIn'
  | 'aliasExists'
  | 'alreadyConfirmed'
  | 'userNotFound'
  | 'tooManyAttempts'
  | 'tooManyRequests'
  | 'codeNotSent'
  | 'rejected'
  | 'blocked'
  | 'challengeRequired'
  | 'notAvailable'
  | 'serviceFailed'
  | 'unreachable'
  /** A part of the page itself could not be fetched; nothing was sent. */
  | 'notLoaded'
  | 'offline'
  | 'timeout'
  /** Cancelled, or cut short by leaving the page. */
  | 'interrupted'
  /** Cancelled before anything was sent. */
  | 'cancelled'
  | 'badResponse'
  | 'unknown';

/** Which sentence of `messages.challenge` tells the person why a security check gave no token. */
export type ChallengeReason = 'required' | 'expired' | 'notLoaded';
