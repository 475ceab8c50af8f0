import { plainText } from '../client/trigger-text.js';
import type { CodeDeliveryDetailsType } from '../client/types.js';

/**
 * Where the message went, to be shown and said: text in one line, which turns nothing around it and has an end (F-38).
 * What a client of the app's own calls a destination may be anything.
 */
export function destinationOf(delivery: CodeDeliveryDetailsType | undefined): string | undefined {
  const destination: unknown = delivery?.Destination;
  return typeof destination === 'string' ? plainText(destination) : undefined;
}
