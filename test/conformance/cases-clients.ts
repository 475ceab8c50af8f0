import { createHmac } from 'node:crypto';
import type { Case } from './cases.js';
import { outcome } from './outcome.js';
import { ada, emailPool, signUp } from './people.js';

export const clientSecret = 'a-secret-of-more-than-24-characters';

export const clientCases: readonly Case[] = [
  {
    id: 'app-client-does-not-exist',
    settings: emailPool,
    run: (target) => outcome(signUp(target, ada, { ClientId: 'nobody' })),
    expected: { name: 'ResourceNotFoundException', message: 'User pool client nobody does not exist.' },
  },
  {
    id: 'nobody-may-sign-up',
    settings: { ...emailPool, AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } },
    run: (target) => outcome(signUp(target, ada)),
    expected: { name: 'NotAuthorizedException', message: 'SignUp is not permitted for this user pool' },
  },
  {
    id: 'secret-hash-is-wrong',
    settings: { ...emailPool, client: { ClientSecret: clientSecret } },
    run: async (target) => (await outcome(signUp(target, ada, { SecretHash: 'd3Jvbmc=' })))['name'],
    expected: 'NotAuthorizedException',
  },
  {
    id: 'secret-hash-is-right',
    settings: { ...emailPool, client: { ClientSecret: clientSecret } },
    run: async (target) => {
      const SecretHash = createHmac('sha256', clientSecret)
        .update(ada + target.clientId)
        .digest('base64');
      const answer = await outcome(signUp(target, ada, { SecretHash }));
      return { error: answer['name'], status: (await target.readUser(ada))?.status };
    },
    expected: { error: undefined, status: 'UNCONFIRMED' },
  },
  {
    id: 'session-where-the-app-client-allows-one',
    settings: { ...emailPool, client: { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] } },
    run: async (target) => {
      const { client, clientId } = target;
      const first = await client.signUp({ ClientId: clientId, Username: ada, Password: 'Correct-horse-1' });
      const second = client.confirmSignUp({
        ClientId: clientId,
        Username: ada,
        ConfirmationCode: await target.readCode(ada),
        Session: first.Session,
      });
      return { first: (await outcome(Promise.resolve(first)))['Session'], second: await outcome(second) };
    },
    expected: { first: 'a session', second: { Session: 'a session' } },
  },
];
