import type { StoredUser } from './users.js';
import { type Random, randomUuid } from './random.js';
import { notAuthorized } from './service-error.js';

const minute = 60_000;

interface Session {
  readonly user: StoredUser;
  readonly expires: number;
  /** Whoever holds it has proved to have the address, or was believed without. */
  readonly proven: boolean;
  used: boolean;
}

/**
 * The Sessions that answers carry, where the app client allows `ALLOW_USER_AUTH`: each for one user, for the minutes
 * of `AuthSessionValidity`, and for one call. The texts are those of RespondToAuthChallenge; what the service says to
 * a Session of a sign-up is not established.
 */
export function createSessions(options: { userAuth: boolean; minutes: number; clock: () => number; random: Random }) {
  const { userAuth, minutes, clock, random } = options;
  const sessions = new Map<string, Session>();

  function use(id: string, user: StoredUser): Session {
    const session = sessions.get(id);
    if (session?.user !== user) throw notAuthorized('Invalid session for the user.');
    if (session.used) throw notAuthorized('Invalid session for the user, session can only be used once.');
    session.used = true;
    if (clock() >= session.expires) throw notAuthorized('Invalid session for the user, session is expired.');
    return session;
  }

  return {
    /** A member of the answer, or none. */
    issue(user: StoredUser, proven: boolean): { Session?: string } {
      if (!userAuth) return {};
      const id = `fake-session-${randomUuid(random)}`;
      sessions.set(id, { user, proven, expires: clock() + minutes * minute, used: false });
      return { Session: id };
    },
    /** ConfirmSignUp's: one that is none, or no longer, does not stand in the way of the code. */
    continues(id: string | undefined, user: StoredUser): boolean {
      try {
        return id !== undefined && !!use(id, user);
      } catch {
        return false;
      }
    },
    /** InitiateAuth's: throws for one that signs nobody in. */
    signIn(id: string, user: StoredUser): void {
      if (!use(id, user).proven) throw notAuthorized('Invalid session for the user.');
    },
    clear: () => {
      sessions.clear();
    },
  };
}
