import { confirmUser, verify } from './confirm-user.js';
import type { Pool } from './pool.js';
import { notAuthorized, ServiceError } from './service-error.js';
import type { StoredUser } from './users.js';

/** What ConfirmSignUp and the link of a message have in common: the code, the alias, the confirmation. */
export async function confirmWithCode(
  pool: Pool,
  user: StoredUser,
  code: string,
  { force = false, clientMetadata = {} }: { force?: boolean | undefined; clientMetadata?: Record<string, string> } = {},
): Promise<void> {
  if (user.status === 'CONFIRMED') throw notAuthorized('User cannot be confirmed. Current status is CONFIRMED');
  const { pending } = user;
  if (!pending || pool.clock() >= pending.expires)
    throw new ServiceError('ExpiredCodeException', 'Invalid code provided, please request a code again.');
  if (pending.code !== code) {
    pool.limits.wrongCode(user.sub);
    throw codeMismatch();
  }
  const { attribute } = pending;
  if (!force && pool.users.aliasOwner(user, attribute, user.attributes.get(attribute) ?? ''))
    throw new ServiceError('AliasExistsException', `An account with the given ${attribute} already exists.`);
  verify(pool, user, attribute);
  await confirmUser(pool, user, clientMetadata);
}

export const codeMismatch = () =>
  new ServiceError('CodeMismatchException', 'Invalid verification code provided, please try again.');
