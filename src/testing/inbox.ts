/** A message the pool has sent. In a fake pool, sending it means showing it here. */
export interface InboxMessage {
  /** The whole address or number, unmasked. */
  readonly to: string;
  readonly medium: 'EMAIL' | 'SMS';
  readonly code: string;
  /** In pools that confirm with a link: what the person would click. `pool.openLink(link)` is the click. */
  readonly link?: string | undefined;
  /** As it was sent in the request. */
  readonly username: string;
  readonly subject?: string | undefined;
  readonly text: string;
  /** Milliseconds of the pool's clock. */
  readonly time: number;
}

/** What the pool has sent, newest last. Made for React's `useSyncExternalStore`: the list is a new one per change. */
export interface Inbox {
  readonly messages: readonly InboxMessage[];
  /** The newest message, or the newest to that address or for that username. */
  latest(toOrUsername?: string): InboxMessage | undefined;
  /** Calls the listener after each change, until the returned function is called. */
  subscribe(this: void, listener: () => void): () => void;
}

export interface WritableInbox extends Inbox {
  add(message: InboxMessage): void;
  clear(): void;
}

export function createInbox(): WritableInbox {
  const listeners = new Set<() => void>();
  let messages: readonly InboxMessage[] = [];
  const set = (next: readonly InboxMessage[]) => {
    messages = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    get messages() {
      return messages;
    },
    latest: (who) =>
      messages.filter((message) => who === undefined || message.to === who || message.username === who).at(-1),
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    add: (message) => {
      set([...messages, message]);
    },
    clear: () => {
      set([]);
    },
  };
}
