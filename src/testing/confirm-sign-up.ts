import type { ConfirmSignUpRequest, ConfirmSignUpResponse } from '../client/types.js';
import { codeMismatch, confirmWithCode } from './confirm-with-code.js';
import type { Pool } from './pool.js';
import type { Given } from './read-request.js';
import { checkClient } from './secret-hash.js';
import { userNotFound } from './service-error.js';

/** ConfirmSignUp. */
export async function confirmSignUp(
  pool: Pool,
  request: Given<ConfirmSignUpRequest, 'ClientId' | 'Username' | 'ConfirmationCode'>,
): Promise<ConfirmSignUpResponse> {
  const { config, users, sessions } = pool;
  const { Username, ConfirmationCode, ForceAliasCreation, ClientMetadata, Session } = request;
  await checkClient(config, request);
  pool.limits.confirmation(users.fold(Username));
  const user = users.find(Username);
  if (!user) throw config.client.hidesUsers ? codeMismatch() : userNotFound();
  const session = user.status === 'UNCONFIRMED' ? sessions.ofConfirmation(Session, user) : undefined;
  await confirmWithCode(pool, user, ConfirmationCode, {
    force: ForceAliasCreation,
    clientMetadata: { ...ClientMetadata },
  });
  if (!session) return {};
  session.used = true;
  return sessions.issue(user, true);
}
