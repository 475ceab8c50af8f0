import type { Operation } from '../client/types.js';
import { limitExceeded, ServiceError } from './service-error.js';

const second = 1_000;
const hour = 3_600_000;
const day = 86_400_000;

/** How often the pool lets things be done, in any span of that length by its clock. */
export interface Limits {
  /** A user's confirmations in an hour. @default 15 */
  readonly confirmSignUp?: number | undefined;
  /** A user's requests for another code in an hour. @default 5 */
  readonly resendConfirmationCode?: number | undefined;
  /** A user's wrong codes in an hour, before TooManyFailedAttemptsException. @default Infinity */
  readonly wrongCodes?: number | undefined;
  /** A user's calls of any kind in a second; the service allows 10. @default Infinity */
  readonly callsPerUser?: number | undefined;
  /** Calls of SignUp and ConfirmSignUp in a second, of everybody together; an account is given 50. @default Infinity */
  readonly userCreations?: number | undefined;
  /** Emails in a day; Cognito's own sender allows an account 50. @default Infinity */
  readonly emails?: number | undefined;
}

/** Counts; what is too many is refused and not counted. */
export function createLimits(limits: Limits, clock: () => number) {
  const counted = new Map<string, number[]>();

  function count(key: string, limit: number, span: number, error: () => ServiceError): void {
    if (limit === Infinity) return;
    const recent = (counted.get(key) ?? []).filter((time) => clock() - time < span);
    counted.set(key, recent);
    if (recent.length >= limit) throw error();
    recent.push(clock());
  }

  return {
    /** What a call meets before anything of it is looked at. */
    call(operation: Operation, username: string): void {
      count(`call ${username}`, limits.callsPerUser ?? Infinity, second, tooMany('Too many requests'));
      if (operation === 'SignUp' || operation === 'ConfirmSignUp')
        count('user creation', limits.userCreations ?? Infinity, second, tooMany('Rate exceeded'));
    },
    confirmation: (username: string) => {
      count(`confirm ${username}`, limits.confirmSignUp ?? 15, hour, limitExceeded);
    },
    resend: (username: string) => {
      count(`resend ${username}`, limits.resendConfirmationCode ?? 5, hour, limitExceeded);
    },
    wrongCode: (username: string) => {
      count(`wrong code ${username}`, limits.wrongCodes ?? Infinity, hour, tooManyFailures);
    },
    email: () => {
      count('email', limits.emails ?? Infinity, day, dailyEmailLimit);
    },
    clear: () => {
      counted.clear();
    },
  };
}

const tooMany = (message: string) => () => new ServiceError('TooManyRequestsException', message);
const tooManyFailures = () =>
  new ServiceError('TooManyFailedAttemptsException', 'Too many failed attempts, please try after some time.');
const dailyEmailLimit = () =>
  new ServiceError(
    'LimitExceededException',
    'Exceeded daily email limit for the operation or the account. If a higher limit is required, please configure your user pool to use your own Amazon SES configuration for sending email.',
  );
