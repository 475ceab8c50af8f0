import { invalidParameter } from './invalid-parameter.js';
import type { Meaning } from './meaning.js';
import type { Operation } from './types.js';

/**
 * The exceptions of SignUp, ConfirmSignUp and ResendConfirmationCode, by name without the ending `Exception`, and what
 * our own client says of a firewall. The name decides; the message only where one name has several meanings, since
 * messages change between versions of the service.
 *
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SignUp.html#API_SignUp_Errors
 */
export function exceptionMeaning(name: string, message: string, operation: Operation): Meaning | undefined {
  const isSignUp = operation === 'SignUp';
  // UserLambdaValidation, UnexpectedLambda, InvalidLambdaResponse.
  if (/Lambda/.test(name)) {
    // Only PreSignUp runs before anything has happened; CustomMessage and PostConfirmation run when the user exists.
    const late = operation === 'ConfirmSignUp' || /^(Custom|PostConf)/.test(message);
    return [/^User/.test(name) ? 'rejected' : 'serviceFailed', undefined, late ? 'unknown' : 'failed'];
  }
  // The pool may not send messages. Whether SignUp has created the user by then is not documented.
  if (/^Invalid(Sms|Email)Role/.test(name)) return isSignUp ? ['notAvailable', undefined, 'unknown'] : ['codeNotSent'];
  switch (name) {
    case 'UsernameExists':
      return ['usernameExists', 'username'];
    case 'AliasExists':
      return ['aliasExists'];
    case 'CodeMismatch':
      return ['codeMismatch', 'code'];
    case 'ExpiredCode':
      return ['codeExpired', 'code'];
    case 'UserNotFound':
      return ['userNotFound'];
    case 'InvalidParameter':
      return invalidParameter(message);
    case 'InvalidPassword':
      // “Provided password cannot be used for security reasons.”: it is on a list of leaked ones.
      return [/security reasons/i.test(message) ? 'passwordBreached' : 'passwordPolicy', 'password'];
    case 'LimitExceeded':
      // After SignUp it means that the user exists and no code went out: so the API's documentation. And “Exceeded
      // daily email limit …” is no fault of the person's, and not over in an hour.
      if (isSignUp || /^Exceeded daily/i.test(message)) return exceptionMeaning('CodeDeliveryFailure', '', operation);
      return ['tooManyAttempts'];
    case 'CodeDeliveryFailure':
      return ['codeNotSent', undefined, isSignUp ? 'done' : 'failed'];
    case 'TooManyFailedAttempts':
      return ['tooManyAttempts'];
    case 'TooManyRequests':
      return ['tooManyRequests'];
    case 'InternalError':
      return ['serviceFailed', undefined, 'unknown'];
    case 'Forbidden':
      // The web application firewall in front of the pool: “Request not allowed due to WAF block.”
      return [/captcha|challenge/i.test(message) ? 'challengeRequired' : 'blocked'];
    case 'ChallengeRequired':
      return ['challengeRequired'];
    case 'NotAuthorized':
    case 'ResourceNotFound':
    case 'OperationNotEnabled':
      // “User cannot be confirmed. Current status is CONFIRMED”, or a pool that is set up otherwise than the app believes.
      return [!isSignUp && /\bCONFIRMED\b|already confirmed/.test(message) ? 'alreadyConfirmed' : 'notAvailable'];
    default:
      return undefined;
  }
}
