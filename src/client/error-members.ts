/** What is read of a rejection. Anything can be thrown, so anything can be asked: this never throws. */
export interface ErrorMembers {
  /** '' where there is none. */
  readonly name: string;
  /** Trimmed; '' where there is none. */
  readonly message: string;
  /** Node's code of a failed connection (`ECONNREFUSED`). */
  readonly code: string;
  /** The HTTP status; 0 where nothing answered. */
  readonly status: number;
}

export function errorMembers(error: unknown): ErrorMembers {
  const status = read(error, 'status') ?? read(read(error, '$metadata'), 'httpStatusCode'); // ours, the AWS SDK's
  return {
    name: text(error, 'name'),
    message: text(error, 'message').trim(),
    code: text(error, 'code'),
    status: typeof status === 'number' ? status : 0,
  };
}

function text(from: unknown, member: string): string {
  const value = read(from, member);
  return typeof value === 'string' ? value : '';
}

function read(from: unknown, member: string): unknown {
  try {
    return (Object(from) as Record<string, unknown>)[member]; // `Object` makes an object of everything
  } catch {
    return undefined; // a getter that throws, a revoked proxy
  }
}
