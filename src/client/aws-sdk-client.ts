import type {
  CognitoIdentityProviderClient,
  CognitoIdentityProviderClientConfig,
} from '@aws-sdk/client-cognito-identity-provider';
import { endpointOf, type EndpointOptions } from './endpoint.js';
import { badResponse } from './service-error.js';
import { signedUp } from './signed-up.js';
import type { RequestOptions, SignUpClient } from './types.js';
import { untilAborted } from './until-aborted.js';
import { warnAboutRetries } from './warn-about-retries.js';

export type AwsSdkClientOptions =
  | {
      /** The SDK client that the app has already, best made with `maxAttempts: 1`. */
      readonly client: CognitoIdentityProviderClient;
    }
  | (EndpointOptions & {
      readonly client?: undefined;
      /** The SDK's own option: how requests leave. @default the SDK's */
      readonly requestHandler?: CognitoIdentityProviderClientConfig['requestHandler'] | undefined;
    });

/**
 * A `SignUpClient` over the AWS SDK: over the `CognitoIdentityProviderClient` that an app already has, or over one made
 * here, with a single attempt per call and no credentials (the operations are not signed).
 *
 * The SDK is loaded at the first call, so that it is never part of the first paint; it has to be installed beside this
 * library. A given client that would retry is reported in development: see `docs/decisions.md` for what a repeated
 * SignUp does.
 *
 * @throws {Error} `client-endpoint` unless there is a client, or exactly one of `region` and `endpoint`, well-formed.
 * @example
 * const client = createAwsSdkClient({ region: 'eu-central-1' });
 * @example
 * const client = createAwsSdkClient({ client: new CognitoIdentityProviderClient({ region, maxAttempts: 1 }) });
 */
export function createAwsSdkClient(options: AwsSdkClientOptions): Required<SignUpClient> {
  if (!options.client) endpointOf(options);

  const start = async () => {
    const sdk = await import('./aws-sdk-commands.js');
    if (!options.client) return { sdk, client: new sdk.CognitoIdentityProviderClient(configuration(options)) };
    if (process.env.NODE_ENV !== 'production') void warnAboutRetries(options.client);
    return { sdk, client: options.client };
  };
  let started: ReturnType<typeof start> | undefined;

  /** Loads once; a load that failed is tried again at the next call. */
  const load = () =>
    (started ??= start().catch((error: unknown) => {
      started = undefined;
      throw error;
    }));

  const call = <Answer extends Answered>(
    options: RequestOptions | undefined,
    send: (loaded: Awaited<ReturnType<typeof start>>) => Promise<Answer>,
  ) => untilAborted(load().then(send).then(genuine), options?.abortSignal);

  return {
    signUp: async (request, options) =>
      signedUp(await call(options, ({ sdk, client }) => client.send(new sdk.SignUpCommand(request), options))),
    confirmSignUp: (request, options) =>
      call(options, ({ sdk, client }) => client.send(new sdk.ConfirmSignUpCommand(request), options)),
    resendConfirmationCode: (request, options) =>
      call(options, ({ sdk, client }) => client.send(new sdk.ResendConfirmationCodeCommand(request), options)),
    initiateAuth: (request, options) =>
      call(options, ({ sdk, client }) => client.send(new sdk.InitiateAuthCommand(request), options)),
  };
}

function configuration({ region, endpoint, requestHandler }: Exclude<AwsSdkClientOptions, { client: object }>) {
  return {
    // An unsigned request to a given endpoint does not depend on the region, yet the SDK insists on one.
    region: region ?? 'us-east-1',
    maxAttempts: 1,
    ...(endpoint && { endpoint }),
    ...(requestHandler && { requestHandler }),
  } satisfies CognitoIdentityProviderClientConfig;
}

interface Answered {
  readonly $metadata?: { readonly httpStatusCode?: number | undefined } | undefined;
}

/** The SDK takes every status under 300 for success; the service's is 200, and 202 is a firewall's silent challenge. */
function genuine<Answer extends Answered>(answer: Answer): Answer {
  const status = answer.$metadata?.httpStatusCode ?? 200;
  if (status !== 200) throw badResponse(status);
  return answer;
}
