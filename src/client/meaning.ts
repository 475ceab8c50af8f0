import type { ServiceErrorKey } from '../messages/messages.js';
import type { ServiceFault } from './service-fault.js';

/** What an exception comes to. */
export interface Meaning {
  readonly key: ServiceErrorKey;
  readonly field?: string | undefined;
  /** @default 'failed' */
  readonly outcome?: ServiceFault['outcome'] | undefined;
}
