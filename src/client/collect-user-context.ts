import type { UserContextCollector, UserContextDataType } from './types.js';
import { within } from './within.js';

/** How long a sign-up waits for its user context data, in milliseconds. */
export const patience = 1000;

/**
 * Asks the app's collector for the `UserContextData` of one request. A collector that throws, rejects, hangs or has
 * nothing to give costs at most a second and never the sign-up (F-36): the answer is then undefined.
 */
export async function collectUserContext(
  collector: UserContextCollector | undefined,
  input: Parameters<UserContextCollector>[0],
): Promise<UserContextDataType | undefined> {
  if (!collector) return undefined;
  const data = await within(patience, () => collector(input), input.signal);
  // `{}` and `{ EncodedData: '' }` are what others' collectors give for nothing.
  return data?.EncodedData || data?.IpAddress ? data : undefined;
}
