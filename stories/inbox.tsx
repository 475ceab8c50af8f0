import { useSyncExternalStore } from 'react';
import type { Inbox } from '../src/testing.js';
import './inbox.css';

/** The mail and text messages that the story's pool has sent, newest first, as they come. */
export function InboxPanel({ inbox }: { readonly inbox: Pick<Inbox, 'messages' | 'subscribe'> }) {
  const messages = useSyncExternalStore(inbox.subscribe, () => inbox.messages);
  return (
    <aside className="inbox" aria-labelledby="inbox-heading">
      <h2 id="inbox-heading">Inbox</h2>
      {messages.length === 0 && <p className="inbox-empty">Nothing yet. The code arrives here.</p>}
      <ol>
        {[...messages].reverse().map((message) => (
          <li key={message.time + message.code}>
            <p className="inbox-to">
              {message.medium === 'EMAIL' ? 'Mail' : 'Text message'} to {message.to}
            </p>
            <p>{message.text}</p>
            <p className="inbox-code">{message.code}</p>
          </li>
        ))}
      </ol>
    </aside>
  );
}
