import { badResponse } from './service-error.js';
import type { SignUpResponse } from './types.js';

/**
 * The answer to SignUp always says whether the user is confirmed, and its id. One that says neither is not the
 * service's, and must not be taken for a user who waits for approval.
 *
 * @throws {ServiceError} `BadResponse`
 */
export function signedUp(response: SignUpResponse): SignUpResponse {
  if (response.UserConfirmed === undefined && response.UserSub === undefined) throw badResponse(200);
  return response;
}
