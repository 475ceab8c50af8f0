import { invalidParameter } from './invalid-parameter.js';
import type { Meaning } from './meaning.js';
import type { Operation } from './types.js';

type Rule = Meaning | ((message: string, operation: Operation) => Meaning);

const operator: Meaning = { key: 'notAvailable' };

/**
 * The exceptions of SignUp, ConfirmSignUp and ResendConfirmationCode, without the ending `Exception`. The name decides;
 * the message only where one name has several meanings, since messages change between versions of the service.
 *
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SignUp.html#API_SignUp_Errors
 */
export const exceptions: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['UsernameExists', { key: 'usernameExists', field: 'username' }],
  ['AliasExists', { key: 'aliasExists' }],
  ['CodeMismatch', { key: 'codeMismatch', field: 'code' }],
  ['ExpiredCode', { key: 'codeExpired', field: 'code' }],
  ['UserNotFound', { key: 'userNotFound' }],
  ['TooManyFailedAttempts', { key: 'tooManyAttempts' }],
  ['TooManyRequests', { key: 'tooManyRequests' }],
  ['InvalidParameter', invalidParameter],
  ['InvalidPassword', invalidPassword],
  ['NotAuthorized', notAuthorized],
  ['LimitExceeded', limitExceeded],
  ['CodeDeliveryFailure', codeNotSent],
  ['InvalidSmsRoleAccessPolicy', messagingRole],
  ['InvalidSmsRoleTrustRelationship', messagingRole],
  ['InvalidEmailRoleAccessPolicy', messagingRole],
  ['UserLambdaValidation', trigger('rejected')],
  ['UnexpectedLambda', trigger('serviceFailed')],
  ['InvalidLambdaResponse', trigger('serviceFailed')],
  ['Forbidden', forbidden],
  ['ResourceNotFound', operator],
  ['OperationNotEnabled', operator],
  ['InternalError', { key: 'serviceFailed', outcome: 'unknown' }],
]);

function invalidPassword(message: string): Meaning {
  // “Provided password cannot be used for security reasons.”: it is on a list of leaked ones.
  return { key: /security reasons/i.test(message) ? 'passwordBreached' : 'passwordPolicy', field: 'password' };
}

/** “User cannot be confirmed. Current status is CONFIRMED”, or a pool that is set up otherwise than the app believes. */
function notAuthorized(message: string, operation: Operation): Meaning {
  const confirmed = operation !== 'SignUp' && /\bCONFIRMED\b|already confirmed/.test(message);
  return confirmed ? { key: 'alreadyConfirmed' } : operator;
}

/** After SignUp it means that the user exists and no code went out: so the API's documentation. */
function limitExceeded(message: string, operation: Operation): Meaning {
  // “Exceeded daily email limit …” is no fault of the person's, and not over in an hour.
  const quota = operation === 'SignUp' || /^Exceeded daily/i.test(message);
  return quota ? codeNotSent(message, operation) : { key: 'tooManyAttempts' };
}

function codeNotSent(_message: string, operation: Operation): Meaning {
  return { key: 'codeNotSent', outcome: operation === 'SignUp' ? 'done' : 'failed' };
}

/** The pool may not send messages. Whether SignUp has created the user by then is not documented. */
function messagingRole(_message: string, operation: Operation): Meaning {
  return operation === 'SignUp' ? { ...operator, outcome: 'unknown' } : { key: 'codeNotSent' };
}

/** Only PreSignUp runs before anything has happened; CustomMessage and PostConfirmation run when the user exists. */
function trigger(key: Meaning['key']) {
  return (message: string, operation: Operation): Meaning => ({
    key,
    outcome: operation === 'ConfirmSignUp' || /^(Custom|PostConf)/.test(message) ? 'unknown' : 'failed',
  });
}

/** The web application firewall in front of the pool: “Request not allowed due to WAF block.” */
function forbidden(message: string): Meaning {
  return { key: /captcha|challenge/i.test(message) ? 'challengeRequired' : 'blocked' };
}
