import type { Operation } from '../client/types.js';

/** A request as it arrived, but for its secrets. */
export interface LoggedRequest {
  readonly operation: Operation;
  /** Password and SecretHash (InitiateAuth's SECRET_HASH), where sent, read `[redacted]`; a body that is no JSON object is left out. */
  readonly request: Readonly<Record<string, unknown>>;
  /** Milliseconds of the pool's clock. */
  readonly time: number;
}

const secrets: ReadonlySet<string> = new Set(['Password', 'SecretHash', 'SECRET_HASH']);

/** The body for the log, without what nobody should find in one. */
export function redact(body: string): Readonly<Record<string, unknown>> {
  try {
    const request: unknown = JSON.parse(body, (member, value: unknown) => (secrets.has(member) ? '[redacted]' : value));
    // Spread gives the own members of an object, and nothing for null or a number.
    return typeof request === 'object' ? { ...request } : {};
  } catch {
    return {};
  }
}
