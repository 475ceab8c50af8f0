import { createAwsSdkClient } from '../../src/aws-sdk.js';
import { createSignUpClient } from '../../src/client.js';
import { inMemory } from './fake-pool-world.js';
import { runCases } from './run-cases.js';
import { sdkRequestHandler } from './sdk-request-handler.js';

const region = 'eu-central-1';

runCases('the fake pool, called directly', () => Promise.resolve(inMemory((pool) => pool)));

runCases('the fetch client on the fake pool’s fetch', () =>
  Promise.resolve(inMemory((pool) => createSignUpClient({ region, fetch: pool.fetch }))),
);

runCases('the AWS SDK client with a request handler on the fake pool', () =>
  Promise.resolve(inMemory((pool) => createAwsSdkClient({ region, requestHandler: sdkRequestHandler(pool) }))),
);
