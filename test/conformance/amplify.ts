import { Amplify } from 'aws-amplify';
import { ConsoleLogger } from 'aws-amplify/utils';
import { beforeEach, onTestFinished, vi } from 'vitest';
import { createAmplifyClient } from '../../src/amplify.js';
import type { SignUpClient } from '../../src/client.js';

// It warns of every endpoint of one's own, at each configuration.
ConsoleLogger.LOG_LEVEL = 'ERROR';

/** There is one Amplify, and one configuration of it at a time. */
export function configureAmplify(userPoolEndpoint: string, userPoolClientId: string): void {
  Amplify.configure({ Auth: { Cognito: { userPoolId: 'eu-central-1_Example', userPoolClientId, userPoolEndpoint } } });
}

/** Amplify in front of one app client: the others' requests are a developer's mistake. */
export function amplifyClient(endpoint: string, clientId: string): SignUpClient {
  configureAmplify(endpoint, clientId);
  return createAmplifyClient();
}

/** Amplify in front of many app clients, as if each request came from a page of its own. */
export function amplifyClientForAll(endpoint: string): SignUpClient {
  const client = createAmplifyClient();
  const configured = <Request extends { ClientId: string | undefined }>(request: Request): Request => {
    configureAmplify(endpoint, request.ClientId ?? '');
    return request;
  };
  return {
    signUp: (request, options) => client.signUp(configured(request), options),
    confirmSignUp: (request, options) => client.confirmSignUp(configured(request), options),
    resendConfirmationCode: (request, options) => client.resendConfirmationCode(configured(request), options),
  };
}

/** Lets the tests that follow send what Amplify has no place for, of which the client warns, and nothing else. */
export function forgiveWhatAmplifyCannotSend(): void {
  beforeEach(() => {
    const { warn } = console;
    const spy = vi.spyOn(console, 'warn').mockImplementation((...words: readonly unknown[]) => {
      if (!/is not sent, because Amplify’s functions have no place for it/.test(String(words[0]))) warn(...words);
    });
    onTestFinished(() => {
      spy.mockRestore();
    });
  });
}
