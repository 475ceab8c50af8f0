/** What the way back needs of the way out. It opens nothing by itself: the code comes with the address alone. */
export interface KeptRequest {
  /** For PKCE. */
  readonly verifier: string;
  readonly nonce: string;
  readonly clientId: string;
  readonly redirectUri: string;
  /** In milliseconds of the wall clock. */
  readonly startedAt: number;
}

/** An hour: people may have to sign up with the provider first. Cognito's own code is good for five minutes after that. */
export const timeToLive = 3_600_000;

const prefix = 'cognito-sign-up:federated:';

/**
 * Keeps a request under its state until the tab is closed, and clears away those that are too old. One for each click:
 * somebody may go back and choose another provider.
 *
 * @throws what the storage throws: without it there would be no way back
 */
export function keepRequest(state: string, request: KeptRequest): void {
  const { sessionStorage } = window;
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(prefix) && !isFresh(parse(sessionStorage.getItem(key)))) sessionStorage.removeItem(key);
  }
  sessionStorage.setItem(prefix + state, JSON.stringify(request));
}

/** Takes a request out of the storage: it serves once. undefined where there is none; `expired` where it is too old. */
export function takeRequest(state: string): KeptRequest | 'expired' | undefined {
  try {
    const { sessionStorage } = window;
    const request = parse(sessionStorage.getItem(prefix + state));
    sessionStorage.removeItem(prefix + state);
    return request && (isFresh(request) ? request : 'expired');
  } catch {
    return undefined;
  }
}

/** A clock that was set back since has no say. */
const isFresh = (request: KeptRequest | undefined): boolean =>
  request !== undefined && Date.now() - request.startedAt <= timeToLive;

/** Anything on the same origin may have written it: only what is of the right kind is taken. */
function parse(text: string | null): KeptRequest | undefined {
  try {
    const kept = JSON.parse(text ?? '') as Partial<Record<keyof KeptRequest, unknown>> | null; // checked below
    const { verifier, nonce, clientId, redirectUri, startedAt } = kept ?? {};
    if (
      typeof verifier === 'string' &&
      typeof nonce === 'string' &&
      typeof clientId === 'string' &&
      typeof redirectUri === 'string' &&
      typeof startedAt === 'number'
    ) {
      return { verifier, nonce, clientId, redirectUri, startedAt };
    }
  } catch {
    // Not JSON: none of ours.
  }
  return undefined;
}
