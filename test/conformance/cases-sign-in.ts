import { createHmac } from 'node:crypto';
import type { InitiateAuthResponse } from '../../src/client.js';
import type { Case } from './cases.js';
import { clientSecret } from './cases-clients.js';
import { outcome } from './outcome.js';
import { ada, attributes, emailPool, password } from './people.js';
import type { PoolSettings, Target } from './target.js';

const userAuth: PoolSettings = { ...emailPool, client: { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] } };

/** From the empty pool to a user who is confirmed by the code, with the Session of that. */
async function confirmed({ client, clientId: ClientId, readCode }: Target, hash?: string) {
  const secret = hash === undefined ? {} : { SecretHash: hash };
  const UserAttributes = attributes({ email: ada });
  const first = await client.signUp({ ClientId, Username: ada, Password: password, UserAttributes, ...secret });
  const ConfirmationCode = await readCode(ada);
  const { Session } = first;
  return client.confirmSignUp({ ClientId, Username: ada, ConfirmationCode, ...(Session && { Session }), ...secret });
}

/** What came of it, but for the tokens, which are different each time. */
async function signIn(
  { client, clientId }: Target,
  Session: string | undefined,
  more: Record<string, string> = {},
): Promise<Readonly<Record<string, unknown>>> {
  // Called on the client, as the form does.
  const answer = client.initiateAuth?.({
    ClientId: clientId,
    AuthFlow: 'USER_AUTH',
    AuthParameters: { USERNAME: ada, ...more },
    ...(Session !== undefined && { Session }),
  });
  return answer ? outcome(answer.then(withoutTokens)) : {};
}

/** A client need not be able to sign in. */
const able =
  (run: Case['run']): Case['run'] =>
  (target) =>
    target.client.initiateAuth ? run(target) : Promise.resolve('no initiateAuth');

function withoutTokens({ AuthenticationResult, ...answer }: InitiateAuthResponse) {
  if (!AuthenticationResult) return answer;
  const { AccessToken, IdToken, RefreshToken, TokenType } = AuthenticationResult;
  const tokens = [AccessToken, IdToken, RefreshToken].filter(Boolean).length;
  return { ...answer, tokens, TokenType };
}

const hashOf = ({ clientId }: Target) =>
  createHmac('sha256', clientSecret)
    .update(ada + clientId)
    .digest('base64');

const cases: readonly Case[] = [
  {
    id: 'session-of-a-confirmation-signs-in',
    settings: userAuth,
    run: async (target) => signIn(target, (await confirmed(target)).Session),
    expected: { ChallengeParameters: {}, tokens: 3, TokenType: 'Bearer' },
  },
  {
    id: 'session-signs-in-with-the-secret-hash-of-the-username',
    settings: { ...userAuth, client: { ...userAuth.client, ClientSecret: clientSecret } },
    run: async (target) => {
      const hash = hashOf(target);
      return signIn(target, (await confirmed(target, hash)).Session, { SECRET_HASH: hash });
    },
    expected: { ChallengeParameters: {}, tokens: 3, TokenType: 'Bearer' },
  },
  {
    id: 'session-signs-in-without-the-secret-hash-that-is-needed',
    settings: { ...userAuth, client: { ...userAuth.client, ClientSecret: clientSecret } },
    run: async (target) => {
      const { Session } = await confirmed(target, hashOf(target));
      return (await signIn(target, Session))['name'];
    },
    expected: 'NotAuthorizedException',
  },
  {
    id: 'session-signs-in-once',
    settings: userAuth,
    run: async (target) => {
      const { Session } = await confirmed(target);
      await signIn(target, Session);
      return (await signIn(target, Session))['name'];
    },
    expected: 'NotAuthorizedException',
  },
  {
    id: 'session-where-the-pool-demands-a-second-factor',
    settings: { ...userAuth, MfaConfiguration: 'ON' },
    run: async (target) => {
      const { ChallengeName, Session } = await signIn(target, (await confirmed(target)).Session);
      return { ChallengeName, Session };
    },
    expected: { ChallengeName: 'MFA_SETUP', Session: 'a session' },
  },
  {
    id: 'session-that-is-none',
    settings: userAuth,
    run: async (target) => {
      await confirmed(target);
      return (await signIn(target, 'a-session-that-nobody-was-given'))['name'];
    },
    expected: 'NotAuthorizedException',
  },
  {
    id: 'sign-in-where-the-app-client-does-not-allow-it',
    settings: emailPool,
    run: async (target) => {
      const { Session } = await confirmed(target);
      return { Session, name: (await signIn(target, Session))['name'] };
    },
    expected: { Session: undefined, name: 'InvalidParameterException' },
  },
];

export const signInCases: readonly Case[] = cases.map((one) => ({ ...one, run: able(one.run) }));
