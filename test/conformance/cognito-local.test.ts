import { describe } from 'vitest';
import { createAwsSdkClient } from '../../src/aws-sdk.js';
import { createSignUpClient } from '../../src/client.js';
import { amplifyClientForAll, forgiveWhatAmplifyCannotSend } from './amplify.js';
import { amplifyHasNoSignIn } from './amplify-differences.js';
import { cognitoLocalDifferences } from './cognito-local-differences.js';
import { cognitoLocalWorld } from './cognito-local-world.js';
import { runCases } from './run-cases.js';

runCases(
  'the fetch client over HTTP to cognito-local',
  () => cognitoLocalWorld((endpoint) => createSignUpClient({ endpoint })),
  cognitoLocalDifferences,
);

runCases(
  'the AWS SDK client over HTTP to cognito-local',
  () => cognitoLocalWorld((endpoint) => createAwsSdkClient({ endpoint })),
  cognitoLocalDifferences,
);

describe('with Amplify', () => {
  forgiveWhatAmplifyCannotSend();
  runCases(
    'the Amplify client over HTTP to cognito-local',
    () => cognitoLocalWorld(amplifyClientForAll),
    new Map([...cognitoLocalDifferences, ...amplifyHasNoSignIn]),
  );
});
