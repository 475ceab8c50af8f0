import { badResponse } from './service-error.js';
import type { SignUpResponse } from './types.js';

/**
 * The answer to SignUp always says whether the user is confirmed, and its id; an app's own client may pass on less of
 * it. One that says nothing is not the service's, and must not be taken for a user who waits for approval.
 *
 * @throws {ServiceError} `BadResponse`
 */
export function signedUp(response: SignUpResponse | undefined): SignUpResponse {
  const { UserConfirmed, UserSub, CodeDeliveryDetails } = response ?? {};
  if (!response || (UserConfirmed ?? UserSub ?? CodeDeliveryDetails) === undefined) throw badResponse(200);
  return response;
}
