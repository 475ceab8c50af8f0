/**
 * Runs in the inbox page and keeps it up to date: the page works without. It is sent as its own source, so it is a whole
 * function, which refers to nothing outside itself.
 */
export function keepInboxUpToDate(): void {
  const said = document.querySelector('#said');
  let silence: ReturnType<typeof setTimeout> | undefined;
  const say = (words: string, seconds?: number) => {
    clearTimeout(silence);
    if (said && said.textContent !== words) said.textContent = words;
    if (seconds !== undefined) silence = setTimeout(say, seconds * 1000, '');
  };

  /** Leaves alone what has not changed, with its focus and selection. */
  function update(list: Element, next: Element): void {
    const items = [...next.children].map((item) => {
      const now = list.querySelector(`:scope > #${CSS.escape(item.id)}`);
      if (now?.querySelector('details')?.open) item.querySelector('details')?.setAttribute('open', '');
      return now?.isEqualNode(item) ? now : item;
    });
    for (const item of [...list.children]) if (!items.includes(item)) item.remove();
    items.forEach((item, index) => {
      const there = list.children[index];
      if (there !== item) list.insertBefore(item, there ?? null);
    });
  }

  let newest = document.querySelector('#messages > *')?.id;
  let asked = 0;
  async function refresh(): Promise<void> {
    const turn = ++asked;
    const response = await fetch(location.pathname);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (turn !== asked) return;
    for (const id of ['#messages', '#users']) {
      const [list, next] = [document.querySelector(id), page.querySelector(id)];
      if (list && next) update(list, next);
    }
    const message = document.querySelector('#messages > *');
    if (message && message.id !== newest) say(`New message to ${message.querySelector('.to')?.textContent ?? ''}`, 5);
    newest = message?.id;
  }

  // A browser has six connections to a server for all its pages: those that nobody sees keep none.
  let events: EventSource | undefined;
  function connect(): void {
    events?.close();
    events = undefined;
    if (document.hidden) return;
    events = new EventSource('/inbox/events');
    const look = () => void refresh().catch(() => undefined);
    events.onopen = () => {
      say('');
      look();
    };
    events.onmessage = look;
    events.onerror = () => {
      say('The fake pool does not answer. Is the command still running?');
    };
  }
  document.addEventListener('visibilitychange', connect);
  connect();

  // Only pages of this machine may write to the clipboard without TLS.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  document.documentElement.classList.toggle('can-copy', !!clipboard);
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : undefined;
    if (!button) return;
    void clipboard?.writeText(button.dataset['copy'] ?? '').then(() => {
      say('Copied', 2);
    });
  });
}
