import type { FakeUserPool } from '../../src/testing.js';

/** What is used of the SDK's HttpRequest. Its bodies are text in the JSON protocol. */
interface SdkRequest {
  readonly protocol: string;
  readonly hostname: string;
  readonly path: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

/** Lets the AWS SDK speak to a pool in this process: its requests become calls of the pool's fetch. */
export function sdkRequestHandler(pool: FakeUserPool) {
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    async handle(
      { protocol, hostname, path, method, headers, body = '' }: SdkRequest,
      { abortSignal }: { abortSignal?: AbortSignal } = {},
    ) {
      const response = await pool.fetch(`${protocol}//${hostname}${path}`, {
        method,
        headers,
        body,
        signal: abortSignal ?? null,
      });
      return {
        response: {
          statusCode: response.status,
          headers: Object.fromEntries(response.headers),
          body: new Uint8Array(await response.arrayBuffer()),
        },
      };
    },
    updateHttpClientConfig: () => undefined,
    httpHandlerConfigs: () => ({}),
  };
}
