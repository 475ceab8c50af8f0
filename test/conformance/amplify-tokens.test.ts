import { Amplify } from 'aws-amplify';
import { decodeJWT, fetchAuthSession, getCurrentUser } from 'aws-amplify/auth';
import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito';
import { expect, it } from 'vitest';
import { createFakeUserPool } from '../../src/testing.js';

// The recipe of docs/flow.md, which uses more of Amplify than its guide describes.
it('the tokens of a sign-up sign Amplify in', async () => {
  const ClientId = '1example23456789';
  Amplify.configure({ Auth: { Cognito: { userPoolId: 'eu-central-1_Example', userPoolClientId: ClientId } } });
  const stored = new Map<string, string>();
  cognitoUserPoolsTokenProvider.setKeyValueStorage({
    setItem: (key, value) => Promise.resolve(void stored.set(key, value)),
    getItem: (key) => Promise.resolve(stored.get(key) ?? null),
    removeItem: (key) => Promise.resolve(void stored.delete(key)),
    clear: () => Promise.resolve(stored.clear()),
  });

  const pool = createFakeUserPool({ userPoolClient: { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] } });
  const Username = 'ada@example.com';
  const { Session, UserSub } = await pool.signUp({ ClientId, Username, Password: 'Correct-horse-7' });
  const ConfirmationCode = pool.inbox.latest()?.code;
  const confirmed = await pool.confirmSignUp({ ClientId, Username, ConfirmationCode, Session });
  const { AuthenticationResult: tokens = {} } = await pool.initiateAuth({
    ClientId,
    AuthFlow: 'USER_AUTH',
    AuthParameters: { USERNAME: Username },
    Session: confirmed.Session,
  });

  const { AccessToken = '', IdToken = '', RefreshToken = '' } = tokens;
  const accessToken = decodeJWT(AccessToken);
  await cognitoUserPoolsTokenProvider.tokenOrchestrator.setTokens({
    tokens: {
      accessToken,
      idToken: decodeJWT(IdToken),
      refreshToken: RefreshToken,
      clockDrift: 0,
      username: String(accessToken.payload['username'] ?? Username),
    },
  });
  expect(await getCurrentUser()).toMatchObject({ userId: UserSub });
  expect((await fetchAuthSession()).tokens?.accessToken.toString()).toBe(AccessToken);
});
