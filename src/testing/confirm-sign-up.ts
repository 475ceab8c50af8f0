import type { ConfirmSignUpRequest, ConfirmSignUpResponse } from '../client/types.js';
import { confirmUser } from './confirm-user.js';
import type { Pool } from './pool.js';
import type { Given } from './read-request.js';
import { checkClient } from './secret-hash.js';
import { notAuthorized, ServiceError } from './service-error.js';

/** ConfirmSignUp. */
export async function confirmSignUp(
  pool: Pool,
  request: Given<ConfirmSignUpRequest, 'ClientId' | 'Username' | 'ConfirmationCode'>,
): Promise<ConfirmSignUpResponse> {
  const { config, users } = pool;
  const { Username, ConfirmationCode } = request;
  await checkClient(config, request);
  pool.attempts.count('ConfirmSignUp', users.fold(Username), pool.limits.confirmSignUp);

  const user = users.find(Username);
  if (!user) throw config.client.hidesUsers ? codeMismatch() : userNotFound();
  if (user.status === 'CONFIRMED') throw notAuthorized('User cannot be confirmed. Current status is CONFIRMED');
  const { pending } = user;
  if (!pending || pool.clock() >= pending.expires)
    throw new ServiceError('ExpiredCodeException', 'Invalid code provided, please request a code again.');
  if (pending.code !== ConfirmationCode) throw codeMismatch();

  const address = user.attributes.get(pending.attribute) ?? '';
  const owner = users.aliasOwner(user, pending.attribute, address);
  if (owner) {
    if (!request.ForceAliasCreation)
      throw new ServiceError('AliasExistsException', `An account with the given ${pending.attribute} already exists.`);
    owner.attributes.set(`${pending.attribute}_verified`, 'false');
  }
  const continues = pool.sessions.continues(request.Session, user);
  user.attributes.set(`${pending.attribute}_verified`, 'true');
  await confirmUser(pool, user, { ...request.ClientMetadata });
  return continues ? pool.sessions.issue(user, true) : {};
}

export const userNotFound = () =>
  new ServiceError('UserNotFoundException', 'Username/client id combination not found.');
const codeMismatch = () =>
  new ServiceError('CodeMismatchException', 'Invalid verification code provided, please try again.');
