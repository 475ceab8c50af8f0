/**
 * What the clients of this library reject with when something answered: `name` is the exception's name as the service
 * gives it (`UsernameExistsException`), `BadResponse` for an answer that cannot be read, or `ChallengeRequired` where a
 * firewall asks for a CAPTCHA.
 */
export interface ServiceError extends Error {
  /** The HTTP status. */
  readonly status: number;
  /** `InvalidParameterException` may carry one; its values are undocumented. */
  readonly reasonCode?: string;
}

export function serviceError(name: string, message: string, status: number, reasonCode?: unknown): ServiceError {
  const error = Object.assign(new Error(message), { name, status });
  return typeof reasonCode === 'string' ? Object.assign(error, { reasonCode }) : error;
}

/** An answer that is none of the service's: HTML, nothing at all, JSON of another shape. Its body is never kept. */
export function badResponse(status: number): ServiceError {
  return serviceError('BadResponse', `The answer (HTTP ${String(status)}) is not one of the service's.`, status);
}
