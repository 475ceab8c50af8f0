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

type Members = Partial<Record<string, unknown>>;

export function errorMembers(error: unknown): ErrorMembers {
  try {
    // `Object` makes an object of everything.
    const { name, message, code, status, $metadata } = Object(error) as Members;
    const answered = status ?? (Object($metadata) as Members)['httpStatusCode']; // ours, the AWS SDK's
    return {
      name: text(name),
      message: text(message).trim(),
      code: text(code),
      status: typeof answered === 'number' ? answered : 0,
    };
  } catch {
    return errorMembers(undefined); // a getter that throws, a revoked proxy: nothing is to be known
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
