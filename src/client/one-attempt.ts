import { developerError } from '../messages/developer-error.js';
import { readAnswer } from './read-answer.js';
import { signedUp } from './signed-up.js';
import type { Operation, SignUpRequest } from './types.js';
import { untilAborted } from './until-aborted.js';

/** A call that another library makes for us, by the page's `fetch`. */
interface Call {
  readonly operation: Operation;
  readonly request: Pick<SignUpRequest, 'ClientId' | 'Username'>;
  readonly signal: AbortSignal | undefined;
}

interface Attempt extends Call {
  /** Whether its request was seen to leave. */
  sent?: boolean;
  /** What went wrong with it. */
  failure?: { readonly reason: unknown };
}

const attempts = new Set<Attempt>();
let own: typeof fetch | undefined;
let theirs: typeof fetch;

/**
 * Settles as `send` does, which sends one request of the protocol through the page's `fetch` and would repeat it after
 * some failures, with no way to say that it must not. The first failure is kept from it: it gets an error that it knows
 * nothing of, and gives up; who called gets what `createSignUpClient` would have rejected with.
 *
 * For that, `fetch` is replaced while such a call is under way. All but the call's own request passes untouched.
 */
export async function inOneAttempt<Answer>(call: Call, send: () => Promise<Answer>): Promise<Answer> {
  const attempt: Attempt = { ...call };
  attempts.add(attempt);
  replaceFetch();
  try {
    const answer = await send();
    if (process.env.NODE_ENV !== 'production' && !attempt.sent) warnAboutUnseen();
    return answer;
  } catch (error) {
    throw attempt.failure ? attempt.failure.reason : error;
  } finally {
    attempts.delete(attempt);
    restoreFetch();
  }
}

function replaceFetch(): void {
  if (own && globalThis.fetch === own) return;
  const before = globalThis.fetch;
  const replacement: typeof fetch = (input, init) => {
    // Not a method of another object: browsers refuse that (“Illegal invocation”).
    const send = (more?: RequestInit) => before.call(globalThis, input, more ? { ...init, ...more } : init);
    const expected = ownRequest(init);
    return expected ? sendOnce(expected, send) : send();
  };
  try {
    globalThis.fetch = replacement;
    own = replacement;
    theirs = before;
  } catch {
    // A page that has frozen its globals: the call is made, with the other library's repetitions.
  }
}

/** Unless another script has replaced it in the meantime: then ours stays below that, and lets everything pass. */
function restoreFetch(): void {
  if (attempts.size === 0 && own && globalThis.fetch === own) globalThis.fetch = theirs;
}

interface OwnRequest {
  readonly attempt: Attempt;
  /** The app client that it names. */
  readonly clientId: string | undefined;
}

/** The attempt that a request belongs to. Never throws: most requests are somebody else's. */
function ownRequest(init: RequestInit | undefined): OwnRequest | undefined {
  if (typeof init?.body !== 'string') return undefined;
  try {
    const target = new Headers(init.headers).get('x-amz-target');
    if (!target) return undefined;
    const { ClientId, Username } = JSON.parse(init.body) as Attempt['request'];
    const same = [...attempts].filter(
      ({ operation, request }) => target.endsWith(`.${operation}`) && request.Username === Username,
    );
    const attempt = same.find(({ sent }) => !sent) ?? same.find(({ failure }) => failure);
    return attempt && { attempt, clientId: ClientId };
  } catch {
    return undefined;
  }
}

async function sendOnce(
  { attempt, clientId }: OwnRequest,
  send: (more?: RequestInit) => Promise<Response>,
): Promise<Response> {
  const { operation, request, signal, failure } = attempt;
  const receive = async () => {
    const response = await send(signal && { signal });
    const answer = await readAnswer(response.clone());
    if (operation === 'SignUp') signedUp(answer);
    return response;
  };
  try {
    if (failure) throw failure.reason;
    attempt.sent = true;
    signal?.throwIfAborted();
    if (request.ClientId !== undefined && clientId !== request.ClientId) throw otherClient(request.ClientId, clientId);
    return await untilAborted(receive(), signal);
  } catch (reason) {
    attempt.failure ??= { reason };
    // Neither a TypeError nor one of the names after which calls are repeated.
    throw new Error('cognito-sign-up has this answer, and makes no second attempt.', { cause: reason });
  }
}

function otherClient(asked: string, configured: string | undefined): Error {
  return developerError(
    'amplify-client-id',
    process.env.NODE_ENV !== 'production' &&
      `the request is for the app client ${asked}, and Amplify is configured with ${String(configured)}. Amplify sends all ` +
        'calls to its own, so people would be signed up where the form does not look for them. Give the form the ' +
        'clientId that Amplify.configure gets.',
  );
}

let warned = false;

function warnAboutUnseen(): void {
  if (warned) return;
  warned = true;
  // eslint-disable-next-line no-console -- what a developer has to be told, in development only
  console.warn(
    'cognito-sign-up: a call of Amplify was made without the page’s fetch, so it may have been repeated. A SignUp whose ' +
      'answer was lost, or whose code could not be sent, has created the user all the same; repeated, it fails with ' +
      'UsernameExistsException. Use createSignUpClient, or a version of Amplify that this library was tested with.',
  );
}
