import { type Random, randomUuid } from './random.js';
import { notAuthorized } from './service-error.js';
import type { StoredUser } from './users.js';

const minute = 60_000;

/** What ConfirmSignUp does with a Session that is none, or none any more. The service's own way is not established. */
export type StaleSessions = 'ignore' | 'refuse';

interface SessionOptions {
  readonly userAuth: boolean;
  readonly minutes: number;
  readonly stale: StaleSessions;
  readonly clock: () => number;
  readonly random: Random;
}

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
export function createSessions({ userAuth, minutes, stale, clock, random }: SessionOptions) {
  const sessions = new Map<string, Session>();

  function open(id: string, user: StoredUser): Session {
    const session = sessions.get(id);
    if (session?.user !== user) throw notAuthorized('Invalid session for the user.');
    if (session.used) throw notAuthorized('Invalid session for the user, session can only be used once.');
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
    /** The Session of a ConfirmSignUp, which the caller ends when the user is confirmed. */
    ofConfirmation(id: string | undefined, user: StoredUser): Session | undefined {
      if (id === undefined) return undefined;
      try {
        return open(id, user);
      } catch (error) {
        if (stale === 'refuse') throw error;
        return undefined;
      }
    },
    /** The end of a Session that InitiateAuth came with; throws if it signs nobody in. */
    signIn(id: string, user: StoredUser): void {
      const session = open(id, user);
      session.used = true;
      if (!session.proven) throw notAuthorized('Invalid session for the user.');
    },
    clear: () => {
      sessions.clear();
    },
  };
}
