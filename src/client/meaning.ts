import type { ServiceErrorKey } from '../messages/messages.js';
import type { Diagnosis, NextAction, ServiceFault } from './service-fault.js';

/** What a rejection comes to; `failed` and of no field unless it says otherwise. */
export interface Meaning {
  readonly key: ServiceErrorKey;
  readonly field?: string | undefined;
  readonly fields?: ServiceFault['fields'];
  readonly outcome?: ServiceFault['outcome'];
  readonly diagnosis?: Diagnosis | undefined;
  /** Where it is another than the one that goes with the key. */
  readonly action?: NextAction | undefined;
  /** Instead of the name that the rejection has. */
  readonly name?: string | undefined;
}

/** Several faults as one: led by the first that has a field, since that is where the person can do something. */
export function together(faults: readonly Meaning[]): Meaning | undefined {
  // A field once, with what was said of it first. A Map, because the names are anybody's (S-8).
  const placed = new Map<string, Meaning>();
  for (const fault of faults) if (fault.field && !placed.has(fault.field)) placed.set(fault.field, fault);
  const [first = faults[0]] = placed.values();
  return (
    first && {
      ...first,
      diagnosis: faults.find(({ diagnosis }) => diagnosis)?.diagnosis,
      fields: placed.size > 1 ? [...placed].map(([field, { key }]) => ({ field, key })) : undefined,
    }
  );
}
