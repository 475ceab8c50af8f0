import { describeError } from '../client/describe-error.js';
import { badResponse } from '../client/service-error.js';
import type { ServiceFault } from '../client/service-fault.js';
import type { AuthenticationResultType, InitiateAuthResponse } from '../client/types.js';
import { developerError } from '../messages/developer-error.js';
import type { SignInEnd } from './after-answer.js';
import { belongings, type Caller } from './belongings.js';
import { limited } from './limited.js';
import { warnAboutConfiguration } from './warn-about-configuration.js';

/** How long signing in may take, in milliseconds: the person is confirmed, and waits. */
export const signInPatience = 15_000;

export interface SignInAnswer {
  readonly end: SignInEnd;
  readonly tokens?: AuthenticationResultType | undefined;
  readonly fault?: ServiceFault | undefined;
}

/**
 * Signs the user in who was just confirmed, with the Session of that answer, if the app asks for it. Never rejects:
 * whatever goes wrong, the user is confirmed.
 */
export async function signIn(
  caller: Caller,
  username: string,
  userSub: string | undefined,
  session: string | undefined,
): Promise<SignInAnswer | undefined> {
  if (!caller.autoSignIn) return undefined;
  const failed = (fault: ServiceFault): SignInAnswer => {
    warnAboutConfiguration(fault, 'InitiateAuth');
    return { end: { status: 'confirmed', session, signInFault: fault }, fault };
  };
  if (!session) return failed(noSession(userSub !== undefined && !caller.journey.hasSession));
  try {
    return await limited(signInPatience, caller.signal, (signal) => send({ ...caller, signal }, username, session));
  } catch (error) {
    return failed(describeError(error, 'InitiateAuth', caller));
  }
}

async function send(caller: Caller, username: string, session: string): Promise<SignInAnswer> {
  const { client, clientId, signal } = caller;
  if (!client.initiateAuth) throw developerError('client-sign-in', false);
  const { SecretHash, ...more } = await belongings(caller, 'InitiateAuth', username);
  signal.throwIfAborted();
  return read(
    await client.initiateAuth(
      {
        AuthFlow: 'USER_AUTH',
        ClientId: clientId,
        AuthParameters: { USERNAME: username, ...(SecretHash && { SECRET_HASH: SecretHash }) },
        Session: session,
        ...more,
      },
      { abortSignal: signal },
    ),
  );
}

/** A client of the app's own may well resolve to nothing, whatever its type says. */
function read(answer: InitiateAuthResponse | undefined): SignInAnswer {
  const { AuthenticationResult: tokens, ChallengeName: challengeName, Session: session } = answer ?? {};
  if (tokens) return { end: { status: 'signedIn' }, tokens };
  if (!challengeName) throw badResponse(200);
  const { ChallengeParameters: challengeParameters = {}, AvailableChallenges: availableChallenges = [] } = answer ?? {};
  return { end: { status: 'challenge', challengeName, challengeParameters, availableChallenges, session } };
}

/**
 * Nothing to sign in with: a Session that has run out by now, or none from the start. Where the answer to SignUp arrived
 * whole and had none, the app client does not allow `USER_AUTH`.
 */
const noSession = (isOff: boolean): ServiceFault => ({
  name: 'NoSessionError',
  key: 'notSignedIn',
  outcome: 'failed',
  action: 'signIn',
  diagnosis: isOff ? 'userAuthOff' : undefined,
  cause: undefined,
});
