/**
 * What the library uses of the AWS SDK. A module of its own, only ever imported on demand: from a static list of names
 * every bundler drops the other hundred commands, which some (esbuild) keep behind a dynamic import.
 */
export {
  CognitoIdentityProviderClient,
  ConfirmSignUpCommand,
  InitiateAuthCommand,
  ResendConfirmationCodeCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
