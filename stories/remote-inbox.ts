import type { Inbox, InboxMessage } from '../src/testing.js';

/** The inbox of a pool on a server, asked for every half second while somebody looks. */
export function remoteInbox(url: string): Pick<Inbox, 'messages' | 'subscribe'> {
  let messages: readonly InboxMessage[] = [];
  return {
    get messages() {
      return messages;
    },
    subscribe(listener) {
      const timer = setInterval(() => {
        void fetch(url)
          .then((response) => response.json() as Promise<readonly InboxMessage[]>)
          .then((latest) => {
            if (latest.length === messages.length) return;
            messages = latest;
            listener();
          });
      }, 500);
      return () => {
        clearInterval(timer);
      };
    },
  };
}
