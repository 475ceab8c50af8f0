import { collectUserContext } from '../client/collect-user-context.js';
import { describeError } from '../client/describe-error.js';
import type { ServiceFault } from '../client/service-fault.js';
import { signedUp } from '../client/signed-up.js';
import type { Operation, RequestOptions, SignUpClient, SignUpRequest, UserContextCollector } from '../client/types.js';
import { notLoaded, notSent } from './load-calls.js';
import type { SignUpEvent } from './sign-up-event.js';
import type { ConfirmStep } from './sign-up-state.js';
import type { PrepareRequest } from './use-sign-up.js';
import { warnAboutConfiguration } from './warn-about-configuration.js';

/** What each call needs of the app, and how it is aborted. */
export interface Caller {
  readonly client: SignUpClient;
  readonly clientId: string;
  readonly userContextData?: UserContextCollector | undefined;
  readonly signal: AbortSignal;
}

/** Sends SignUp, with user context data in the request and the app's last word on it. Never rejects. */
export function signUp(caller: Caller, request: SignUpRequest, prepare?: PrepareRequest): Promise<SignUpEvent> {
  let username = request.Username ?? '';
  return call(
    'SignUp',
    caller,
    async () => {
      const ready = await withUserContext(caller, request);
      if (!prepare) return ready;
      const last = await prepare(ready);
      const { UserContextData, ...rest } = last;
      // The data names the Username it was made for: another name asks for it anew.
      const stale = UserContextData && UserContextData === ready.UserContextData && last.Username !== ready.Username;
      return stale ? withUserContext<SignUpRequest>(caller, rest) : last;
    },
    async (last, options) => {
      username = last.Username ?? '';
      const response = signedUp(await caller.client.signUp(last, options));
      return { type: 'signUpAnswered', username, response };
    },
    (fault) => ({ type: 'signUpFailed', username, fault }),
  );
}

/** Sends ConfirmSignUp for the Username that was signed up. Never rejects. */
export function confirm(caller: Caller, { username, session }: ConfirmStep, code: string): Promise<SignUpEvent> {
  const request = {
    ClientId: caller.clientId,
    Username: username,
    ConfirmationCode: code,
    ...(session && { Session: session }),
  };
  return call(
    'ConfirmSignUp',
    caller,
    () => withUserContext(caller, request),
    async (last, options) => {
      const answer = orNothing(await caller.client.confirmSignUp(last, options));
      return { type: 'confirmAnswered', session: answer?.Session };
    },
    (fault) => ({ type: 'confirmFailed', fault }),
  );
}

/** Sends ResendConfirmationCode. Never rejects. */
export function resend(caller: Caller, { username }: ConfirmStep): Promise<SignUpEvent> {
  return call(
    'ResendConfirmationCode',
    caller,
    () => withUserContext(caller, { ClientId: caller.clientId, Username: username }),
    async (last, options) => {
      const answer = orNothing(await caller.client.resendConfirmationCode(last, options));
      return { type: 'resendAnswered', delivery: answer?.CodeDeliveryDetails };
    },
    (fault) => ({ type: 'resendFailed', fault }),
  );
}

async function call<Request>(
  operation: Operation,
  { signal }: Caller,
  prepare: () => Promise<Request>,
  send: (request: Request, options: RequestOptions) => Promise<SignUpEvent>,
  failed: (fault: ServiceFault) => SignUpEvent,
): Promise<SignUpEvent> {
  let hasLeft = false;
  try {
    const request = await prepare();
    signal.throwIfAborted();
    hasLeft = true;
    return await send(request, { abortSignal: signal });
  } catch (error) {
    if (error === notLoaded) return failed(notSent);
    const fault = describeError(error, operation);
    warnAboutConfiguration(fault, operation);
    // The app's last word went wrong: whatever that looks like, nothing has reached the service.
    return failed(hasLeft ? fault : { ...fault, outcome: 'failed' });
  }
}

async function withUserContext<Request extends { Username: string | undefined }>(caller: Caller, request: Request) {
  const { clientId, userContextData, signal } = caller;
  const input = { username: request.Username ?? '', clientId, signal };
  const UserContextData = await collectUserContext(userContextData, input);
  return UserContextData ? { ...request, UserContextData } : request;
}

/** A client of the app's own may well resolve to nothing where all members are optional, whatever its type says. */
const orNothing = <Answer>(answer: Answer): Answer | undefined => answer;
