import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { describe } from 'vitest';
import { createAwsSdkClient } from '../../src/aws-sdk.js';
import { createSignUpClient } from '../../src/client.js';
import { amplifyClient, forgiveWhatAmplifyCannotSend } from './amplify.js';
import { amplifyDifferences } from './amplify-differences.js';
import { clientId, overHttp } from './fake-pool-world.js';
import { runCases } from './run-cases.js';

runCases('the fetch client over HTTP to the fake pool', () =>
  Promise.resolve(overHttp((endpoint) => createSignUpClient({ endpoint }))),
);

runCases('the AWS SDK client over HTTP to the fake pool', () =>
  Promise.resolve(overHttp((endpoint) => createAwsSdkClient({ endpoint }))),
);

runCases('the AWS SDK itself over HTTP to the fake pool', () =>
  Promise.resolve(
    overHttp((endpoint) => new CognitoIdentityProvider({ endpoint, region: 'eu-central-1', maxAttempts: 1 })),
  ),
);

describe('with Amplify', () => {
  forgiveWhatAmplifyCannotSend();
  runCases(
    'the Amplify client over HTTP to the fake pool',
    () => Promise.resolve(overHttp((endpoint) => amplifyClient(endpoint, clientId))),
    amplifyDifferences,
  );
});
