import type { Pool } from './pool.js';
import { randomUuid } from './random.js';
import type { StoredUser } from './users.js';

/** A new Session for the user's next call, where the app client allows `ALLOW_USER_AUTH`; otherwise nothing. */
export function newSession({ config, random }: Pool, user: StoredUser): { Session?: string } {
  if (!config.client.userAuth) return {};
  user.session = `fake-session-${randomUuid(random)}`;
  return { Session: user.session };
}
