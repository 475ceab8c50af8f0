import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFakeUserPool, createRequestListener } from '../../src/testing.js';
import type { FakeUserPool, FakeUserPoolOptions, SchemaAttributeDescription } from '../../src/testing.js';

export interface ServedPool extends FakeUserPool {
  readonly endpoint: string;
  readonly clientId: string;
  close(): void;
}

export const clientId = 'browser1example';
/** Meets Cognito's default policy. */
export const password = 'Correct-horse-7';
export const ada = 'ada@example.com';

/** Email addresses are usernames, and are verified by a message. */
export const emailPool = { UsernameAttributes: ['email' as const], AutoVerifiedAttributes: ['email' as const] };

const custom = (name: string, AttributeDataType: string): SchemaAttributeDescription => ({
  Name: `custom:${name}`,
  AttributeDataType,
  Mutable: true,
});

/** Custom attributes of each type that Cognito has. */
export const customAttributes: readonly SchemaAttributeDescription[] = [
  custom('department', 'String'),
  custom('plan', 'String'),
  custom('seats', 'Number'),
  custom('newsletter', 'Boolean'),
  custom('starts', 'DateTime'),
];

/** A fake user pool behind a real HTTP server on loopback. @default email addresses as usernames */
export async function servePool(options: FakeUserPoolOptions = {}): Promise<ServedPool> {
  const pool = createFakeUserPool({
    userPool: {
      ...emailPool,
      SchemaAttributes: customAttributes,
    },
    userPoolClient: { ClientId: clientId },
    ...options,
  });
  const server = createServer(createRequestListener(pool));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a listening TCP server has one
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  // The pool's getters stay what they are: a spread would take what they give now.
  return Object.assign(Object.create(pool) as FakeUserPool, {
    endpoint: `http://127.0.0.1:${String(port)}`,
    clientId,
    close,
  });
}
