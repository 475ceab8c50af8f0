import type { ServiceErrorKey } from '../messages/messages.js';
import type { ServiceFault } from './service-fault.js';

/** What a rejection comes to; `failed` and of no field unless it says otherwise. A tuple, because it is in every app. */
export type Meaning = readonly [
  key: ServiceErrorKey,
  field?: string | undefined,
  outcome?: ServiceFault['outcome'],
  /** Instead of the name that the rejection has. */
  name?: string,
];
