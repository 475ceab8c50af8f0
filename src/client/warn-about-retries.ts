import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';

const warned = new WeakSet();

/** Tells the developer, once per client, about an SDK client that repeats calls. Never rejects. */
export async function warnAboutRetries(client: CognitoIdentityProviderClient): Promise<void> {
  if (warned.has(client)) return;
  warned.add(client);
  try {
    const attempts = await client.config.maxAttempts();
    if (attempts <= 1) return;
    // eslint-disable-next-line no-console -- what a developer has to be told, in development only
    console.warn(
      `cognito-sign-up: the CognitoIdentityProviderClient given to createAwsSdkClient makes up to ${String(attempts)} attempts ` +
        'per call. A SignUp whose answer was lost, or whose code could not be sent, has created the user all the same; ' +
        'repeated, it fails with UsernameExistsException, and people read that their new account is already taken. ' +
        'Make the client with { maxAttempts: 1 }.',
    );
  } catch {
    // A client without a readable configuration, such as a test's.
  }
}
