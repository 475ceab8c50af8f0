import type { PoolConfig } from './pool-config.js';
import { notAuthorized, ServiceError } from './service-error.js';

interface ClientIdentity {
  readonly ClientId: string;
  readonly Username: string;
  readonly SecretHash?: string | undefined;
}

/** Throws unless the request is of the pool's client and, where that has a secret, was made by someone who knows it. */
export async function checkClient({ client }: PoolConfig, request: ClientIdentity): Promise<void> {
  const { ClientId, Username, SecretHash } = request;
  if (client.id !== undefined && client.id !== ClientId)
    throw new ServiceError('ResourceNotFoundException', `User pool client ${ClientId} does not exist.`);
  const unverified = notAuthorized(`Unable to verify secret hash for client ${ClientId}`);
  if (client.secret === undefined) {
    // (unverified) the service is taken to refuse a hash that it cannot check.
    if (SecretHash !== undefined) throw unverified;
    return;
  }
  if (SecretHash === undefined)
    throw notAuthorized(`Client ${ClientId} is configured for secret but secret was not received`);
  if (SecretHash !== (await secretHash(client.secret, Username + ClientId))) throw unverified;
}

/** Base64 of HMAC-SHA256(client secret, Username + ClientId), the username exactly as sent. */
async function secretHash(secret: string, text: string): Promise<string> {
  const bytes = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', bytes.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  const hash = await crypto.subtle.sign('HMAC', key, bytes.encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}
