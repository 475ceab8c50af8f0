import type { ResendConfirmationCodeRequest, ResendConfirmationCodeResponse } from '../client/types.js';
import { deliverCode, deliveryDetails } from './deliver.js';
import { isPhoneNumber } from './formats.js';
import type { Pool } from './pool.js';
import type { Given } from './read-request.js';
import { checkClient } from './secret-hash.js';
import { invalidParameter, userNotFound } from './service-error.js';

/** ResendConfirmationCode. */
export async function resendConfirmationCode(
  pool: Pool,
  request: Given<ResendConfirmationCodeRequest, 'ClientId' | 'Username'>,
): Promise<ResendConfirmationCodeResponse> {
  const { config, users } = pool;
  const { Username } = request;
  await checkClient(config, request);
  pool.limits.resend(users.fold(Username));

  const user = users.find(Username);
  if (!user) {
    if (!config.client.hidesUsers) throw userNotFound();
    return { CodeDeliveryDetails: simulatedDetails(Username, config.autoVerifiedAttributes) };
  }
  if (user.status === 'CONFIRMED') throw invalidParameter('User is already confirmed.');
  const CodeDeliveryDetails = await deliverCode(pool, user, {
    username: Username,
    triggerSource: 'CustomMessage_ResendCode',
    clientMetadata: { ...request.ClientMetadata },
  });
  if (!CodeDeliveryDetails) throw invalidParameter('Cannot resend codes. Auto verification not turned on.');
  return { CodeDeliveryDetails };
}

/** What nobody can tell from the answer for a user who exists. */
const simulatedDetails = (username: string, verified: readonly string[]) =>
  isPhoneNumber(username) || (verified.includes('phone_number') && !verified.includes('email'))
    ? deliveryDetails('phone_number', isPhoneNumber(username) ? username : '+10000000000')
    : deliveryDetails('email', username.includes('@') ? username : `${username}@example.com`);
