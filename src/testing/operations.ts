import type { Operation } from '../client/types.js';
import { confirmSignUp } from './confirm-sign-up.js';
import { initiateAuth } from './initiate-auth.js';
import type { Pool } from './pool.js';
import {
  type Body,
  readConfirmSignUp,
  readInitiateAuth,
  readResendConfirmationCode,
  readSignUp,
} from './read-request.js';
import { resendConfirmationCode } from './resend-confirmation-code.js';
import { signUp } from './sign-up.js';

/** Does what was asked, if the pool's quotas let anything be asked; throws a ServiceError otherwise. */
export function run(pool: Pool, operation: Operation, body: Body): Promise<object> {
  const count = (username: string) => {
    pool.limits.call(operation, pool.users.fold(username));
  };
  switch (operation) {
    case 'SignUp': {
      const request = readSignUp(body);
      count(request.Username);
      return signUp(pool, request);
    }
    case 'ConfirmSignUp': {
      const request = readConfirmSignUp(body);
      count(request.Username);
      return confirmSignUp(pool, request);
    }
    case 'ResendConfirmationCode': {
      const request = readResendConfirmationCode(body);
      count(request.Username);
      return resendConfirmationCode(pool, request);
    }
    case 'InitiateAuth': {
      const request = readInitiateAuth(body);
      count(request.AuthParameters?.['USERNAME'] ?? '');
      return initiateAuth(pool, request);
    }
  }
}
