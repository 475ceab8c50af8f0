/**
 * Does to every text of the page what the translators of browsers do to it, over and over as the page changes. Runs in the
 * page, and refers to nothing outside itself.
 */
export function translateTexts(): void {
  const translateAll = () => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    for (const text of found) {
      const parent = text.parentElement;
      const kept = !text.data.trim() || parent?.closest('font, script, style, [translate=no]');
      if (!parent || kept) continue;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      parent.replaceChild(outer, text);
      outer.append(inner);
      inner.append(`»${text.data}«`);
    }
  };
  translateAll();
  new MutationObserver(translateAll).observe(document.body, { subtree: true, childList: true });
}
