import type { FakeUser } from '../testing/fake-user.js';
import type { InboxMessage } from '../testing/inbox.js';
import type { FakeUserPool } from '../testing/types.js';
import { Markup, markup } from './markup.js';

/** Apart from the template: bundlers rewrite templates that close a script, with a helper of their own. */
const script = new Markup('<script src="/inbox/script.js" defer></script>');

/** What the page tells of the pool besides. */
export interface InboxFacts {
  /** In words: `the user pool eu-central-1_Example`. */
  readonly name: string;
  /** Undefined where any will do. */
  readonly clientId: string | undefined;
}

/** Of each, the newest. */
const most = 200;

/** The web inbox: all that the pool has sent, and whom it has. It holds no script and no style of its own. */
export function inboxPage(
  pool: Pick<FakeUserPool, 'inbox' | 'users' | 'findUser'>,
  { name, clientId, endpoint }: InboxFacts & { readonly endpoint: string },
): string {
  const { messages } = pool.inbox;
  const numbered = messages.map((message, index) => ({ message, id: `message-${String(index + 1)}` }));
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Inbox of the fake user pool</title>
<link rel="icon" href="/inbox/icon.svg">
<link rel="stylesheet" href="/inbox/style.css">
${script}
</head>
<body>
<header>
<div class="head">
<h1>Fake user pool</h1>
<form method="post" action="/inbox/forget"><button>Forget everything</button></form>
</div>
<p class="quiet">It is like ${name}. Nothing is sent anywhere, and everything is forgotten when the command ends.</p>
<dl class="facts">
<div><dt>Endpoint</dt><dd><code>${endpoint}</code></dd></div>
<div><dt>ClientId</dt><dd>${clientId === undefined ? 'any id will do' : markup`<code>${clientId}</code>`}</dd></div>
</dl>
<noscript><p><a href="/inbox">Reload</a> to see what has come since.</p></noscript>
</header>
<main>
<section aria-labelledby="messages-heading">
<h2 id="messages-heading">Messages</h2>
<ol id="messages">${numbered
    .slice(-most)
    .reverse()
    .map(({ message, id }) => messageItem(message, id, fateOf(message, pool)))}</ol>
<p class="empty">Nothing yet. What the pool sends arrives here.</p>
</section>
<section aria-labelledby="users-heading">
<h2 id="users-heading">Users</h2>
<ul id="users">${[...pool.users].slice(-most).reverse().map(userItem)}</ul>
<p class="empty">Nobody yet. Whoever signs up appears here.</p>
</section>
</main>
<p id="said" role="status"></p>
</body>
</html>
`.text;
}

/** Why a message is of no use any more, if so. */
function fateOf(message: InboxMessage, { inbox, findUser }: Pick<FakeUserPool, 'inbox' | 'findUser'>) {
  const user = findUser(message.username);
  if (user?.status === 'CONFIRMED') return 'The user is confirmed.';
  const newest = [...inbox.messages].reverse().find(({ username }) => findUser(username)?.sub === user?.sub);
  return newest === message ? undefined : 'Replaced by a newer message.';
}

function messageItem(message: InboxMessage, id: string, fate: string | undefined): Markup {
  const { medium, to, time, subject, text, link } = message;
  return markup`<li id="${id}" class="${fate === undefined ? 'card' : 'card old'}">
<p class="meta"><span>${medium === 'EMAIL' ? 'Email' : 'Text message'} to <bdi class="to">${to}</bdi></span> ${timeOf(time)}</p>
${subject === undefined ? undefined : markup`<h3 dir="auto">${subject}</h3>`}
<p class="text" dir="auto">${link === undefined ? text : withLink(text, link, to)}</p>
${link === undefined ? codeOf(message) : undefined}
${fate === undefined ? undefined : markup`<p class="quiet">${fate}</p>`}
</li>
`;
}

const codeOf = ({ code }: InboxMessage): Markup =>
  markup`<p class="code"><code>${code}</code> <button type="button" data-copy="${code}" aria-label="Copy the code ${code}">Copy</button></p>`;

/** The link leads to where the page itself came from, whatever name that has. */
function withLink(text: string, link: string, to: string): readonly Markup[] {
  const { pathname, search } = new URL(link);
  const anchor = markup`<a href="${pathname + search}" target="_blank" rel="noopener">Confirm this address<span class="unseen"> (${to})</span></a>`;
  const parts = text.split(link);
  // A text of the pool's own may have left it out.
  if (parts.length === 1) parts.push('');
  return parts.map((part, index) => markup`${index ? anchor : undefined}${part}`);
}

function userItem({ username, sub, status, ...user }: FakeUser): Markup {
  const { email, phone_number: phoneNumber } = user.attributes;
  // Where the username is an address, the pool's own name for a user says nothing to anybody.
  const name = (username === sub ? (email ?? phoneNumber) : undefined) ?? username;
  const isConfirmed = status === 'CONFIRMED';
  return markup`<li id="user-${sub}" class="card">
<p class="meta"><bdi class="to">${name}</bdi> <span class="status" data-status="${status}">${isConfirmed ? 'Confirmed' : 'Unconfirmed'}</span></p>
<details><summary>Details<span class="unseen"> (${name})</span></summary>
${list('Attributes', { sub, ...user.attributes })}
${list('Validation data', user.validationData)}
${list('Client metadata', user.clientMetadata)}
</details>
${isConfirmed ? undefined : markup`<form method="post" action="/inbox/confirm"><input type="hidden" name="username" value="${username}"><button>Confirm as an administrator<span class="unseen"> (${name})</span></button></form>`}
</li>
`;
}

function list(heading: string, entries: Readonly<Record<string, string>>): Markup | undefined {
  const names = Object.keys(entries);
  if (!names.length) return undefined;
  return markup`<h3>${heading}</h3>
<dl>${Object.entries(entries).map(([name, value]) => markup`<div><dt>${name}</dt><dd dir="auto">${value}</dd></div>`)}</dl>`;
}

function timeOf(time: number): Markup {
  const date = new Date(time);
  return markup`<time datetime="${date.toISOString()}">${date.toTimeString().slice(0, 8)}</time>`;
}
