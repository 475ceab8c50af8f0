import type { Pool } from './pool.js';
import { commonEvent, runTrigger } from './run-trigger.js';
import type { PostConfirmationEvent } from './triggers.js';
import type { StoredUser } from './users.js';

/** Makes the user confirmed, then runs PostConfirmation, which can fail the call but not undo this. */
export async function confirmUser(pool: Pool, user: StoredUser, clientMetadata: Record<string, string>): Promise<void> {
  user.status = 'CONFIRMED';
  user.confirmedAt = pool.clock();
  user.pending = undefined;
  await runTrigger<PostConfirmationEvent>(pool, 'PostConfirmation', pool.triggers.postConfirmation, () => ({
    ...commonEvent(pool, user),
    triggerSource: 'PostConfirmation_ConfirmSignUp',
    request: { userAttributes: Object.fromEntries(user.attributes), clientMetadata },
    response: {},
  }));
}

/** Marks the address as the user's own. An alias that was somebody else's is theirs no longer. */
export function verify({ users }: Pool, user: StoredUser, attribute: 'email' | 'phone_number'): void {
  const owner = users.aliasOwner(user, attribute, user.attributes.get(attribute) ?? '');
  owner?.attributes.set(`${attribute}_verified`, 'false');
  user.attributes.set(`${attribute}_verified`, 'true');
}
