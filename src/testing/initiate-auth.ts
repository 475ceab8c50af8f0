import type { InitiateAuthResponse } from '../client/types.js';
import { type Challenge, firstChallenge, firstFactors, secondChallenge } from './challenges.js';
import { describeUser } from './fake-user.js';
import type { Pool } from './pool.js';
import type { readInitiateAuth } from './read-request.js';
import { checkClient } from './secret-hash.js';
import { invalidParameter, notAuthorized, ServiceError } from './service-error.js';
import { fakeTokens } from './tokens.js';

/** InitiateAuth, as far as a sign-up goes: `USER_AUTH`, with the Session that came with the confirmation. */
export async function initiateAuth(
  pool: Pool,
  request: ReturnType<typeof readInitiateAuth>,
): Promise<InitiateAuthResponse> {
  const { config, users, sessions } = pool;
  const { ClientId, AuthFlow, AuthParameters = {}, Session } = request;
  const { USERNAME, SECRET_HASH, PREFERRED_CHALLENGE } = AuthParameters;
  if (!USERNAME) throw invalidParameter('Missing required parameter USERNAME');
  await checkClient(config, { ClientId, Username: USERNAME, SecretHash: SECRET_HASH });
  // The pool knows no other flow, whatever the app client allows.
  if (AuthFlow !== 'USER_AUTH' || !config.client.userAuth)
    throw invalidParameter(`${AuthFlow} flow not enabled for this client`);

  const user = users.find(USERNAME);
  if (!user)
    throw config.client.hidesUsers
      ? notAuthorized('Incorrect username or password.')
      : new ServiceError('UserNotFoundException', 'User does not exist.');
  if (user.status !== 'CONFIRMED') throw new ServiceError('UserNotConfirmedException', 'User is not confirmed.');

  const challenge = (asked: Challenge) => ({ ...asked, ...sessions.issue(user, false) });
  if (Session === undefined) {
    const factors = firstFactors(pool, user);
    if (config.firstFactors.length < 2 || !factors.length) throw notAuthorized('Incorrect username or password.');
    return challenge(firstChallenge(user, factors, PREFERRED_CHALLENGE));
  }
  sessions.signIn(Session, user);
  const asked = pool.challenge ? pool.challenge(describeUser(user)) : secondChallenge(pool, user);
  return asked ? challenge(asked) : { ChallengeParameters: {}, AuthenticationResult: fakeTokens(pool, user, ClientId) };
}
