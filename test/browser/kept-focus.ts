import type { Page } from 'playwright';
import { expect } from 'vitest';

declare global {
  interface Window {
    /** What had the focus when it was lost, each time. */
    focusLost: () => Promise<readonly string[]>;
  }
}

/**
 * Puts a script into a page that notes when the focus was in the form and is on the body two frames later, so that the
 * next Tab begins at the top of the page and a screen reader has nowhere to be. Not a loss is what a person does, with Tab
 * or a pointer, and what an app does that takes the whole form away.
 */
export const watchFocus = (page: Page): Promise<unknown> => page.addInitScript(watch);

/** Nothing of the form's has let the focus go. */
export async function expectFocusKept(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    // A page without script has nobody who would note it.
    expect(await frame.evaluate(() => (window.focusLost as typeof window.focusLost | undefined)?.() ?? [])).toEqual([]);
  }
}

/** Runs in the page, before anything else: it cannot refer to anything outside itself. */
function watch(): void {
  // The page's own, whatever a test puts in its place.
  const { requestAnimationFrame } = window;
  const lost: string[] = [];
  let held: { readonly what: string; readonly tree: ParentNode } | undefined;
  let looking = false;

  const frames = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
  const isOnBody = () =>
    document.hasFocus() && (document.activeElement === null || document.activeElement === document.body);
  const look = async () => {
    if (!held || looking || document.hidden) return;
    looking = true;
    await frames();
    looking = false;
    // It may have been let go meanwhile, or be elsewhere.
    if (!held || !isOnBody()) return;
    lost.push(held.what);
    held = undefined;
  };
  const letGo = () => {
    held = undefined;
  };
  const hold = () => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element?.closest('.csu-root')) {
      held = undefined;
      return;
    }
    const tree = element.getRootNode() as Document | ShadowRoot; // an element that can have the focus is in one
    held = { what: element.id || element.className, tree };
  };

  const later = () => void look();
  addEventListener('focusin', hold, true);
  addEventListener('focusout', later, true);
  // A press takes the focus to what it is on, which may be nothing; if that was in the form, it is held again.
  addEventListener('pointerdown', letGo, true);
  addEventListener('pointerup', hold, true);
  addEventListener('keydown', ({ key }) => key === 'Tab' && letGo(), true);
  // A page that is left loses its focus, and comes back without.
  addEventListener('pagehide', letGo);
  // What is taken away or disabled need not say that it lost the focus.
  new MutationObserver(() => {
    if (held && !held.tree.querySelector('.csu-root')) letGo();
    later();
  }).observe(document, { subtree: true, childList: true, attributes: true });

  window.focusLost = async () => {
    if (isOnBody()) await look();
    return lost;
  };
}
