import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { createAwsSdkClient } from '../../src/aws-sdk.js';
import { createSignUpClient } from '../../src/client.js';
import { overHttp } from './fake-pool-world.js';
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
