import { confirmSignUp, resendSignUpCode, signUp, type SignUpInput } from 'aws-amplify/auth';
import * as auth from 'aws-amplify/auth';
import { createAmplifyClient } from '../../src/amplify.js';
import type { SignUpClient } from '../../src/client.js';

export const byItself: SignUpClient = createAmplifyClient();
export const withFunctions: SignUpClient = createAmplifyClient({ auth: { signUp, confirmSignUp, resendSignUpCode } });
export const withModule: SignUpClient = createAmplifyClient({ auth });
export const withOwn: SignUpClient = createAmplifyClient({
  auth: { ...auth, signUp: (input: SignUpInput) => signUp({ ...input, options: { userAttributes: {} } }) },
});
export const signingIn: SignUpClient = createAmplifyClient({ autoSignIn: true });
export const signingInByCode: SignUpClient = createAmplifyClient({ autoSignIn: { authFlowType: 'USER_AUTH' } });

// @ts-expect-error -- all three are needed
createAmplifyClient({ auth: { signUp } });
// @ts-expect-error -- Amplify knows no such flow
createAmplifyClient({ autoSignIn: { authFlowType: 'PASSWORDLESS' } });
// @ts-expect-error -- where it sends to is Amplify.configure's
createAmplifyClient({ region: 'eu-central-1' });
