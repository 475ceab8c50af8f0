import {
  createSignUpClient,
  createTriggerErrorParser,
  createUserContextCollector,
  describeError,
  type Diagnosis,
  type NextAction,
  type Operation,
  type ParseTriggerError,
  type ServiceErrorKey,
  type SignUpClient,
  type SignUpRequest,
  type UserContextCollector,
} from '../../src/client.js';

// Making a client.
export const client: SignUpClient = createSignUpClient({ region: 'eu-central-1' });
createSignUpClient({ region: 'eu-central-1', fetch: globalThis.fetch });
createSignUpClient({ region: 'eu-central-1', fetch: undefined, headers: undefined });
createSignUpClient({ endpoint: 'https://sign-up.example.com', headers: { 'X-Api-Key': 'k' } });
createSignUpClient({
  endpoint: 'https://sign-up.example.com',
  headers: async () => ({ token: await Promise.resolve('t') }),
});

// @ts-expect-error -- nowhere to send to
createSignUpClient({});
// @ts-expect-error -- nowhere to send to
createSignUpClient();
// @ts-expect-error -- two places to send to
createSignUpClient({ region: 'eu-central-1', endpoint: 'https://sign-up.example.com' });
// @ts-expect-error -- an environment variable that may be unset
createSignUpClient({ region: process.env['REGION'] });
// @ts-expect-error -- a URL object is no string
createSignUpClient({ endpoint: new URL('https://sign-up.example.com') });
// @ts-expect-error -- headers are strings
createSignUpClient({ region: 'eu-central-1', headers: { retries: 1 } });

// Calling it, with members that may be undefined and arrays of one's own.
export const request: SignUpRequest = {
  ClientId: 'app',
  Username: 'ada',
  Password: undefined,
  UserAttributes: [{ Name: 'email', Value: 'ada@example.com' }],
};
void client.signUp(request, { abortSignal: new AbortController().signal });
void client.signUp(request, {});
void client.resendConfirmationCode({ ClientId: 'app', Username: 'ada' });
// @ts-expect-error -- no code
void client.confirmSignUp({ ClientId: 'app', Username: 'ada' });
// @ts-expect-error -- values travel as strings
void client.signUp({ ...request, UserAttributes: [{ Name: 'custom:seats', Value: 5 }] });
// @ts-expect-error -- Cognito's own member names
void client.signUp({ clientId: 'app', username: 'ada' });
// @ts-expect-error -- the option is called as in the AWS SDK
void client.signUp(request, { signal: new AbortController().signal });

// A client of an app's own, in front of its backend.
export const backend: SignUpClient = {
  signUp: async () => Promise.resolve({ UserConfirmed: true }),
  confirmSignUp: async (_request, options) => {
    options?.abortSignal?.throwIfAborted();
    return Promise.resolve({});
  },
  resendConfirmationCode: () => Promise.resolve({ CodeDeliveryDetails: { DeliveryMedium: 'EMAIL' } }),
};
// Signing in at the end is for those who want it.
export const signingIn: SignUpClient = {
  ...backend,
  initiateAuth: ({ Session }) => Promise.resolve(Session ? { AuthenticationResult: { AccessToken: 'token' } } : {}),
};
// @ts-expect-error -- the client of an app's own may have no such method
void backend.initiateAuth({ ClientId: 'app', AuthFlow: 'USER_AUTH', Session: 'session' });
void createSignUpClient({ region: 'eu-central-1' }).initiateAuth({ ClientId: 'app', AuthFlow: 'USER_AUTH' });
// @ts-expect-error -- the one flow that takes the Session of a sign-up
void createSignUpClient({ region: 'eu-central-1' }).initiateAuth({ ClientId: 'app', AuthFlow: 'USER_SRP_AUTH' });
// @ts-expect-error -- an operation is missing
export const partial: SignUpClient = { signUp: () => Promise.resolve({}), confirmSignUp: () => Promise.resolve({}) };

// Collectors: ours, synchronous ones, those with nothing to give.
export const collectors: UserContextCollector[] = [
  createUserContextCollector({ userPoolId: 'eu-central-1_Example', deviceId: false }),
  ({ username, clientId }) => ({ EncodedData: `${username} ${clientId}` }),
  () => undefined,
  () => Promise.resolve(undefined),
];
// @ts-expect-error -- the pool's id is needed
createUserContextCollector({});
// @ts-expect-error -- the encoded string belongs into EncodedData
export const bareString: UserContextCollector = () => 'encoded';

// What comes of an error is a closed union, so that an app's own words can be checked for completeness.
export const own = (error: unknown, operation: Operation): string => {
  const { key } = describeError(error, operation);
  const words: Partial<Record<ServiceErrorKey, string>> = { usernameExists: 'Taken' };
  return words[key] ?? 'Sorry';
};
describeError(undefined, 'InitiateAuth');
// @ts-expect-error -- not an operation of a sign-up
describeError(undefined, 'ForgotPassword');

// Reading a rejection, with what an app makes of a trigger's text.
export const parser: ParseTriggerError = createTriggerErrorParser({ messages: { EMAIL_TAKEN: 'Taken.' } });
export const ownParser: ParseTriggerError = ({ trigger, text }) =>
  trigger === 'PreSignUp' ? { message: text } : undefined;
export function next(error: unknown, request: SignUpRequest): [NextAction, Diagnosis | undefined] {
  const { action, diagnosis } = describeError(error, 'SignUp', { parseTriggerError: ownParser, request });
  return [action, diagnosis];
}
describeError(new Error(), 'InitiateAuth', { parseTriggerError: undefined, request: undefined });
// @ts-expect-error -- words are a string
export const wrong: ParseTriggerError = () => ({ message: 1 });
