/**
 * Runs in the page: the words that forms show, and the names that they give. What a live region has said was said in the
 * language of then; what stands over and under a form is the app's.
 *
 * @returns {string[]}
 */
export function textsOf() {
  /** @type {Set<string>} */
  const texts = new Set();
  for (const root of document.querySelectorAll('.csu-root')) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (
        !node.parentElement?.closest('[role=status], [translate=no], .csu-header, .csu-footer, option, textarea, style')
      )
        texts.add(node.textContent ?? '');
    }
    for (const element of root.querySelectorAll('[aria-label]')) texts.add(element.getAttribute('aria-label') ?? '');
  }
  // Two letters in a row: not the stars of a masked address.
  return [...texts].map((text) => text.trim()).filter((text) => /\p{L}{2}/u.test(text));
}

/**
 * Runs in the page: what of the form's text is cut, leaves its frame, or is one of these texts of English.
 *
 * @param {readonly string[]} english
 * @returns {string[]}
 */
export function misfits(english) {
  /** @type {string[]} */
  const found = [];
  const sentences = new Set(english);
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) found.push(`the page scrolls sideways (${String(page.scrollWidth)} px)`);
  for (const root of document.querySelectorAll('.csu-root')) {
    const frame = root.getBoundingClientRect();
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.textContent ?? '').trim();
      const element = node.parentElement;
      if (!text || !element) continue;
      if (sentences.has(text) && !element.closest('[role=status], .csu-header, .csu-footer, option')) {
        found.push(`English is left: ${text}`);
      }
      if (element.closest('.csu-visually-hidden, option, textarea, style')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.right > frame.right + 1 || box.left < frame.left - 1) found.push(`beside the form: ${text}`);
      }
      const cut = element.closest('button, a, label, legend, h2, h3, p, li, span');
      if (cut && getComputedStyle(cut).overflowX !== 'visible' && cut.scrollWidth > cut.clientWidth + 1) {
        found.push(`cut: ${text}`);
      }
    }
    for (const element of root.querySelectorAll('[aria-label]')) {
      const name = element.getAttribute('aria-label') ?? '';
      if (sentences.has(name)) found.push(`English is left in a name: ${name}`);
    }
    // What stands beside a field, within its frame, must leave room for what is typed.
    for (const toggle of root.querySelectorAll('.csu-toggle')) {
      const [field, frame] = [toggle.parentElement?.querySelector('input'), toggle.parentElement].map(
        (element) => element?.getBoundingClientRect().width ?? 0,
      );
      if ((field ?? 0) < 0.4 * (frame ?? 0)) found.push(`no room to type beside: ${toggle.textContent ?? ''}`);
    }
  }
  return [...new Set(found)];
}
