import {
  CognitoIdentityProvider,
  CognitoIdentityProviderClient,
  type ConfirmSignUpCommandInput,
  type ConfirmSignUpCommandOutput,
  type InitiateAuthCommandInput,
  type InitiateAuthCommandOutput,
  type ResendConfirmationCodeCommandInput,
  type ResendConfirmationCodeCommandOutput,
  type SignUpCommandInput,
  type SignUpCommandOutput,
} from '@aws-sdk/client-cognito-identity-provider';
import { createAwsSdkClient } from '../../src/aws-sdk.js';
import type {
  ConfirmSignUpRequest,
  ConfirmSignUpResponse,
  InitiateAuthRequest,
  InitiateAuthResponse,
  ResendConfirmationCodeRequest,
  ResendConfirmationCodeResponse,
  SignUpClient,
  SignUpRequest,
  SignUpResponse,
} from '../../src/client.js';

// The SDK's aggregated client is a SignUpClient as it stands.
export const aggregated: SignUpClient = new CognitoIdentityProvider({ region: 'eu-central-1', maxAttempts: 1 });

// The bare client is not, and takes the adapter.
// @ts-expect-error -- it has `send`, not the operations
export const bare: SignUpClient = new CognitoIdentityProviderClient({});
export const wrapped: SignUpClient = createAwsSdkClient({ client: new CognitoIdentityProviderClient({}) });
export const fromAggregated: SignUpClient = createAwsSdkClient({ client: new CognitoIdentityProvider({}) });
export const byRegion: SignUpClient = createAwsSdkClient({ region: 'eu-central-1' });
export const byEndpoint: SignUpClient = createAwsSdkClient({ endpoint: 'http://localhost:9229' });
export const withTimeouts: SignUpClient = createAwsSdkClient({
  region: 'eu-central-1',
  requestHandler: { requestTimeout: 30_000 },
});

// @ts-expect-error -- nowhere to send to
createAwsSdkClient({});
// @ts-expect-error -- two places to send to
createAwsSdkClient({ region: 'eu-central-1', endpoint: 'http://localhost:9229' });
// @ts-expect-error -- a client knows its region
createAwsSdkClient({ client: new CognitoIdentityProviderClient({}), region: 'eu-central-1' });
// @ts-expect-error -- a configuration is no client
createAwsSdkClient({ client: { region: 'eu-central-1' } });

// Our shapes are the SDK's: what one takes or gives, the other does.
export const requests = (
  signUp: SignUpRequest,
  confirm: ConfirmSignUpRequest,
  resend: ResendConfirmationCodeRequest,
  signIn: InitiateAuthRequest,
): [SignUpCommandInput, ConfirmSignUpCommandInput, ResendConfirmationCodeCommandInput, InitiateAuthCommandInput] => [
  signUp,
  confirm,
  resend,
  signIn,
];

export const requestsBack = (
  signUp: SignUpCommandInput,
  confirm: ConfirmSignUpCommandInput,
  resend: ResendConfirmationCodeCommandInput,
): [SignUpRequest, ConfirmSignUpRequest, ResendConfirmationCodeRequest] => [signUp, confirm, resend];

export const responses = (
  signUp: SignUpCommandOutput,
  confirm: ConfirmSignUpCommandOutput,
  resend: ResendConfirmationCodeCommandOutput,
  signIn: InitiateAuthCommandOutput,
): [SignUpResponse, ConfirmSignUpResponse, ResendConfirmationCodeResponse, InitiateAuthResponse] => [
  signUp,
  confirm,
  resend,
  signIn,
];

// No member was forgotten or misspelt on either side.
type Missing<Theirs, Ours> = Exclude<keyof Theirs, keyof Ours | '$metadata'> | Exclude<keyof Ours, keyof Theirs>;
type None = [
  Missing<SignUpCommandInput, SignUpRequest>,
  Missing<ConfirmSignUpCommandInput, ConfirmSignUpRequest>,
  Missing<ResendConfirmationCodeCommandInput, ResendConfirmationCodeRequest>,
  Missing<SignUpCommandOutput, SignUpResponse>,
  Missing<ConfirmSignUpCommandOutput, ConfirmSignUpResponse>,
  Missing<ResendConfirmationCodeCommandOutput, ResendConfirmationCodeResponse>,
  Missing<InitiateAuthCommandInput, InitiateAuthRequest>,
  Missing<InitiateAuthCommandOutput, InitiateAuthResponse>,
];
export const noneMissing = (all: None): never[] => all;
