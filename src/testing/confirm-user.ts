import type { Pool } from './pool.js';
import { runTrigger } from './triggers.js';
import type { StoredUser } from './users.js';

/** Makes the user confirmed, then runs PostConfirmation, which can fail the call but not undo this. */
export async function confirmUser(pool: Pool, user: StoredUser, clientMetadata: Record<string, string>): Promise<void> {
  user.status = 'CONFIRMED';
  user.confirmedAt = pool.clock();
  user.pending = undefined;
  await runTrigger('PostConfirmation', pool.triggers.postConfirmation, {
    triggerSource: 'PostConfirmation_ConfirmSignUp',
    userName: user.username,
    request: { userAttributes: Object.fromEntries(user.attributes), clientMetadata },
  });
}
