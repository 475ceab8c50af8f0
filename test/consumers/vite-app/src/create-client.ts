import { createSignUpClient, type SignUpClient } from 'cognito-sign-up/client';
import { createAwsSdkClient } from 'cognito-sign-up/aws-sdk';
import type { PageConfig } from './page-config';

export async function createClient({
  client = 'fetch',
  endpoint,
}: Pick<PageConfig, 'client' | 'endpoint'>): Promise<SignUpClient> {
  switch (client) {
    case 'fetch':
      return createSignUpClient({ endpoint });
    case 'aws-sdk':
      return createAwsSdkClient({ endpoint });
    case 'own': {
      const { CognitoIdentityProvider } = await import('@aws-sdk/client-cognito-identity-provider');
      return new CognitoIdentityProvider({ region: 'local', endpoint, maxAttempts: 1 });
    }
  }
}
