import type { Operation } from '../client/types.js';

/** A request as it arrived, but for its secrets. */
export interface LoggedRequest {
  readonly operation: Operation;
  /** Password and SecretHash, where sent, read `[redacted]`; a body that is no JSON object is left out. */
  readonly request: Readonly<Record<string, unknown>>;
  /** Milliseconds of the pool's clock. */
  readonly time: number;
}

/** The body for the log, without what nobody should find in one. */
export function redact(body: string): Readonly<Record<string, unknown>> {
  try {
    const request: unknown = JSON.parse(body, (member, value: unknown) =>
      member === 'Password' || member === 'SecretHash' ? '[redacted]' : value,
    );
    // Spread gives the own members of an object, and nothing for null or a number.
    return typeof request === 'object' ? { ...request } : {};
  } catch {
    return {};
  }
}
