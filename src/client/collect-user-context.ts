import type { UserContextCollector, UserContextDataType } from './types.js';
import { within } from './within.js';

/** How long a sign-up waits for its user context data, in milliseconds. */
export const patience = 1000;

/**
 * The `UserContextData` of one request: as the app gives it, or what its collector has. A collector that throws, rejects, hangs or has
 * nothing to give costs at most a second and never the sign-up (F-36): the answer is then undefined.
 */
export async function collectUserContext(
  given: UserContextCollector | Readonly<UserContextDataType> | undefined,
  input: Parameters<UserContextCollector>[0],
): Promise<UserContextDataType | undefined> {
  if (!given) return undefined;
  const data = typeof given === 'function' ? await within(patience, () => given(input), input.signal) : given;
  // `{}` and `{ EncodedData: '' }` are what others' collectors give for nothing.
  return data?.EncodedData || data?.IpAddress ? data : undefined;
}
