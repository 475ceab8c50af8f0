import type { Operation } from '../client/types.js';
import type { Fault } from './faults.js';
import { untilAborted } from './waiting.js';

/** Requests kept open, before the pool acts on them. */
export interface Hold {
  /** How many requests are waiting now. */
  readonly waiting: number;
  /** Resolves when the first request waits. */
  readonly arrived: Promise<void>;
  /** Ends the hold: what waits goes on, and later requests are not held. */
  release(this: void): void;
  /** Ends the hold, and what waits fails. @default 'network' */
  fail(this: void, fault?: Fault): void;
}

export function createHolds() {
  interface Entry {
    readonly operation: Operation | undefined;
    readonly hold: Hold;
    readonly wait: () => Promise<Fault | undefined>;
    readonly leave: () => void;
  }
  const holds = new Set<Entry>();

  return {
    hold(this: void, operation?: Operation): Hold {
      let open: (fault: Fault | undefined) => void = () => undefined;
      const opened = new Promise<Fault | undefined>((resolve) => (open = resolve));
      let arrive: () => void = () => undefined;
      const arrived = new Promise<void>((resolve) => (arrive = resolve));
      let waiting = 0;
      const end = (fault?: Fault) => {
        holds.delete(entry);
        open(fault);
      };
      const entry: Entry = {
        operation,
        wait: () => {
          waiting += 1;
          arrive();
          return opened;
        },
        leave: () => {
          waiting -= 1;
        },
        hold: {
          get waiting() {
            return waiting;
          },
          arrived,
          release: () => {
            end();
          },
          fail: (fault: Fault = 'network') => {
            end(fault);
          },
        },
      };
      holds.add(entry);
      return entry.hold;
    },
    /** Waits while the operation is held; gives the fault that the hold ended with, if any. */
    async pass(operation: Operation, signal: AbortSignal | undefined): Promise<Fault | undefined> {
      for (const entry of [...holds]) {
        if (entry.operation !== undefined && entry.operation !== operation) continue;
        const fault = await untilAborted(signal, entry.wait()).finally(entry.leave);
        if (fault !== undefined) return fault;
      }
      return undefined;
    },
    failAll: () => {
      for (const { hold } of [...holds]) hold.fail();
    },
  };
}
