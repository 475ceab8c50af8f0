/** What a page says to screen readers, and all that the app is told, from the first moment on. */
declare global {
  interface Window {
    seen: {
      /** The texts of alerts, each time that one appears. */
      readonly alerts: string[];
      /** What comes into the polite region, in order. */
      readonly said: string[];
    };
  }
}

/** Put into a page before anything else runs there; it cannot refer to anything outside itself. */
export function watchPage(): void {
  const seen = { alerts: [] as string[], said: [] as string[] };
  window.seen = seen;
  new MutationObserver((records) => {
    const spoken = new Set<Element>();
    for (const { target, addedNodes } of records) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest('[role=status]');
      if (region) spoken.add(region);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const element of [node, ...node.querySelectorAll('[role=alert]')]) {
          if (element.getAttribute('role') === 'alert') seen.alerts.push(element.textContent);
        }
      }
    }
    for (const { textContent } of spoken) if (textContent) seen.said.push(textContent);
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/**
 * Whether a text stands in anything that the app was told, however deep, in members that `JSON.stringify` and `for … in`
 * pass over too: an error's message, stack and cause.
 */
export function isTold(text: string): boolean {
  const looked = new Set<unknown>();
  const holds = (value: unknown): boolean => {
    if (typeof value === 'string') return value.includes(text);
    if (value === null || (typeof value !== 'object' && typeof value !== 'function') || looked.has(value)) return false;
    looked.add(value);
    // The page itself, with its password field, may be reached from a signal or an event; it is looked at elsewhere.
    if (value instanceof Node || value === window) return false;
    return Reflect.ownKeys(value).some((key) => {
      const member = Object.getOwnPropertyDescriptor(value, key);
      return holds(member?.value);
    });
  };
  return holds(window.told);
}
