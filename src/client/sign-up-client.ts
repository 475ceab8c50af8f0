import { endpointOf, type EndpointOptions } from './endpoint.js';
import { readAnswer } from './read-answer.js';
import { signedUp } from './signed-up.js';
import type { Operation, RequestOptions, SignUpClient } from './types.js';
import { untilAborted } from './until-aborted.js';

/** What the client needs of a `fetch`: AWS WAF's `AwsWafIntegration.fetch` fits, and so does a pool's in a test. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export type SignUpClientOptions = EndpointOptions & {
  /** Sends the requests. @default the page's `fetch`, looked up at each call */
  readonly fetch?: Fetch | undefined;
  /**
   * More headers, or a function that gives them at each call. Those of the protocol cannot be replaced. A header that
   * is not on the service's CORS list works only through an `endpoint` that allows it.
   */
  readonly headers?: HeaderRecord | (() => HeaderRecord | Promise<HeaderRecord>) | undefined;
};

type HeaderRecord = Readonly<Record<string, string>>;

/**
 * A client of the user pools API in under 1.5 kB: the JSON protocol over `fetch`, unsigned, one attempt per call.
 *
 * Rejects with a `ServiceError` when something answered, with `fetch`'s own error (a `TypeError`) when nothing did, and
 * with the signal's reason when the call was aborted. `describeError` reads them all.
 *
 * @throws {Error} `client-endpoint` unless there is exactly one of `region` and `endpoint`, well-formed.
 * @example
 * const client = createSignUpClient({ region: 'eu-central-1' });
 * @example
 * // Through a proxy of the app's own, which adds the secret hash and limits rates:
 * const client = createSignUpClient({ endpoint: 'https://sign-up.example.com/' });
 */
export function createSignUpClient(options: SignUpClientOptions): Required<SignUpClient> {
  const url = endpointOf(options);
  const { fetch, headers } = options;

  const send = async (operation: Operation, request: object, signal: AbortSignal | undefined) => {
    const more = typeof headers === 'function' ? await headers() : headers;
    if (signal?.aborted) throw signal.reason;
    const init: RequestInit = {
      method: 'POST',
      headers: {
        ...Object.fromEntries(Object.entries(more ?? {}).map(([name, value]) => [name.toLowerCase(), value])),
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
        'cache-control': 'no-store',
      },
      body: JSON.stringify(request), // leaves out what is undefined
      credentials: 'omit', // the service answers with `Access-Control-Allow-Origin: *`
      redirect: 'error', // the service never redirects, and nobody else shall have the password
      ...(signal && { signal }),
    };
    // Neither is called as a method of another object: browsers refuse that ("Illegal invocation").
    return readAnswer(await (fetch ? fetch(url, init) : globalThis.fetch(url, init)));
  };

  // The answers' members are all optional, so any JSON object passes for one.
  const call = (operation: Operation, request: object, options: RequestOptions | undefined) =>
    untilAborted(send(operation, request, options?.abortSignal), options?.abortSignal);
  return {
    signUp: async (request, options) => signedUp(await call('SignUp', request, options)),
    confirmSignUp: (request, options) => call('ConfirmSignUp', request, options),
    resendConfirmationCode: (request, options) => call('ResendConfirmationCode', request, options),
    initiateAuth: (request, options) => call('InitiateAuth', request, options),
  };
}
