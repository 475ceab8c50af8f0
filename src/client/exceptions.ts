import { invalidParameter } from './invalid-parameter.js';
import type { Meaning } from './meaning.js';
import type { SentRequest } from './sent-request.js';
import type { Operation } from './types.js';

const confirmed: Meaning = { key: 'alreadyConfirmed', outcome: 'done', diagnosis: 'postConfirmationFailed' };
const lambda: Meaning = { key: 'serviceFailed', diagnosis: 'triggerFailed' };

/**
 * The exceptions of the four operations as “name operation message”, without the ending `Exception`; first match
 * first. The name decides; the message only where one name has several meanings, since messages change between
 * versions of the service, and only by its opening, since further on it may repeat what was typed.
 *
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SignUp.html#API_SignUp_Errors
 */
const answers: readonly (readonly [answer: RegExp, meaning: Meaning])[] = [
  [/^UsernameExists /, { key: 'usernameExists', field: 'username' }],
  [/^AliasExists /, { key: 'aliasExists' }],
  [/^CodeMismatch /, { key: 'codeMismatch', field: 'code' }],
  [/^ExpiredCode /, { key: 'codeExpired', field: 'code' }],
  [/^UserNotFound /, { key: 'userNotFound' }],
  // “Provided password cannot be used for security reasons.”: it is on a list of leaked ones.
  [/^InvalidPassword \w+ .{0,99}security reasons/i, { key: 'passwordBreached', field: 'password' }],
  [/^InvalidPassword /, { key: 'passwordPolicy', field: 'password' }],

  // Messages that do not go out. LimitExceeded after SignUp means that the user exists: so the API's documentation.
  // And “Exceeded daily email limit …” is no fault of the person's, and not over in an hour.
  [
    /^LimitExceeded SignUp Exceeded daily email/i,
    { key: 'codeNotSent', outcome: 'done', action: 'wait', diagnosis: 'emailQuota' },
  ],
  [/^LimitExceeded \w+ Exceeded daily email/i, { key: 'codeNotSent', action: 'wait', diagnosis: 'emailQuota' }],
  [/^(?:LimitExceeded|CodeDeliveryFailure) SignUp /, { key: 'codeNotSent', outcome: 'done' }],
  [/^CodeDeliveryFailure /, { key: 'codeNotSent', action: 'changeAddress' }],
  // Whether SignUp has created the user by then is not documented.
  [/^InvalidEmailRole\w+ SignUp /, { key: 'notAvailable', outcome: 'unknown', diagnosis: 'emailRole' }],
  [/^InvalidSmsRole\w+ SignUp /, { key: 'notAvailable', outcome: 'unknown', diagnosis: 'smsRole' }],
  [/^InvalidEmailRole/, { key: 'codeNotSent', diagnosis: 'emailRole' }],
  [/^InvalidSmsRole/, { key: 'codeNotSent', diagnosis: 'smsRole' }],

  [/^(?:LimitExceeded|TooManyFailedAttempts) /, { key: 'tooManyAttempts' }],
  [/^TooManyRequests /, { key: 'tooManyRequests' }],
  [/^InternalError /, { key: 'serviceFailed', outcome: 'unknown' }],
  // The web application firewall in front of the pool: “Request not allowed due to WAF block.”
  [/^(?:ChallengeRequired|Forbidden \w+ .{0,99}(?:captcha|challenge))/i, { key: 'challengeRequired' }],
  [/^Forbidden /, { key: 'blocked' }],

  // Triggers: UserLambdaValidation, UnexpectedLambda, InvalidLambdaResponse. PostConfirmation runs when the user is
  // confirmed, and after ConfirmSignUp nothing else does; CustomMessage and the senders run when the user exists.
  [/^\w*Lambda\w* (?:Confirm)?SignUp PostConfirmation /, confirmed],
  [/^\w*Lambda\w* ConfirmSignUp (?!\w+ (?:failed|invocation) )/, confirmed],
  [/^\w*Lambda\w* SignUp Custom/, { key: 'codeNotSent', outcome: 'done', diagnosis: 'triggerFailed' }],
  [/^UserLambda\w+ Resend/, { key: 'codeNotSent' }],
  [/^UserLambda\w+ ConfirmSignUp /, { key: 'rejected', outcome: 'unknown' }],
  [/^UserLambda/, { key: 'rejected' }],
  [/^\w*Lambda\w* ConfirmSignUp /, { ...lambda, outcome: 'unknown' }],
  [/^\w*Lambda\w* \w+ \w+ invocation .*timeout/i, { ...lambda, action: 'retry' }],
  [/^\w*Lambda/, lambda],

  // “User cannot be confirmed. Current status is CONFIRMED”: what the person wanted is so.
  [/^NotAuthorized (?:Con|Res)\w+ .{0,99}(?:\bCONFIRMED\b|already confirmed)/, { key: 'alreadyConfirmed' }],
  // A Session lives some minutes, its code a day: the next try goes without it.
  [/^NotAuthorized ConfirmSignUp .{0,40}\bsession\b/i, { key: 'serviceFailed', field: 'session' }],
  [/^NotAuthorized \w+ User (?:is|cannot)/, { key: 'notAvailable', action: 'support' }],
  // The pool or its app client is set up otherwise than the app believes.
  [/^NotAuthorized \w+ Client .{0,200}secret/, { key: 'notAvailable', diagnosis: 'clientSecret' }],
  [/^NotAuthorized \w+ Unable to verify secret/, { key: 'notAvailable', diagnosis: 'secretHash' }],
  [/^NotAuthorized \w+ A client attempted to write/, { key: 'notAvailable', diagnosis: 'attributeNotWritable' }],
  [/^NotAuthorized \w+ SignUp is not permitted/, { key: 'notAvailable', diagnosis: 'selfSignUpDisabled' }],
  [/^NotAuthorized /, { key: 'notAvailable' }],
  [/^ResourceNotFound /, { key: 'notAvailable', diagnosis: 'clientNotFound' }],
  [/^OperationNotEnabled /, { key: 'notAvailable', diagnosis: 'operationNotEnabled' }],
  [/^FeatureUnavailableInTier /, { key: 'notAvailable', diagnosis: 'featureNotInTier' }],
  // “USER_AUTH flow not enabled for this client”
  [/^InvalidParameter InitiateAuth .{0,40}flow (?:is )?not /, { key: 'notSignedIn', diagnosis: 'userAuthOff' }],
  [
    /^(?:UnsupportedOperation|InvalidUserPoolConfiguration) InitiateAuth /,
    { key: 'notSignedIn', diagnosis: 'userAuthOff' },
  ],
  [/^(?:UserNotConfirmed|PasswordResetRequired) InitiateAuth /, { key: 'notSignedIn' }],
];

/** What one of the service's exceptions means, or what our own client says of a firewall; undefined for other names. */
export function exceptionMeaning(
  name: string,
  message: string,
  operation: Operation,
  request: SentRequest | undefined,
): Meaning | undefined {
  const answer = `${name} ${operation} ${message}`;
  const found =
    /^\w+$/.test(name) &&
    (answers.find(([pattern]) => pattern.test(answer))?.[1] ??
      (name === 'InvalidParameter' && invalidParameter(message, request)));
  if (!found) return undefined;
  // Whatever keeps a confirmed user from being signed in, they can sign in as anybody does.
  if (operation === 'InitiateAuth' && (found.diagnosis ?? !ofTheService.test(found.key)))
    return { key: 'notSignedIn', diagnosis: found.diagnosis, action: 'signIn' };
  // Older versions of the service say so when no hash was sent at all, too.
  return found.diagnosis === 'secretHash' && request && !request.SecretHash
    ? { ...found, diagnosis: 'clientSecret' }
    : found;
}

const ofTheService = /^(?:tooManyRequests|serviceFailed|blocked|challengeRequired)$/;
