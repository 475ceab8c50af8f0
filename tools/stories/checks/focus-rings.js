/**
 * Runs in the page: what can have the focus and does not show it with an outline of 2 px and 3 to 1, or is covered by
 * something while it has it (WCAG 2.4.7, 2.4.11, 1.4.11). A key must have been pressed before, since browsers draw
 * rings for keyboards. Links of the host's own are the host's affair.
 *
 * @returns {string[]}
 */
export function weakFocus() {
  /** @type {import('./colours.js').Colours} */
  const { behind, contrast } = Reflect.get(window, 'colours');
  const before = document.activeElement;
  const wrong = [
    ...document.querySelectorAll('[class^=csu-]:is(a[href], button, input, select, textarea, .csu-summary)'),
  ].flatMap((element) => {
    if (!(element instanceof HTMLElement) || element.closest('[hidden], [inert], :disabled')) return [];
    const name = element.outerHTML.slice(0, 120);
    element.focus();
    if (document.activeElement !== element) return [`takes no focus: ${name}`];
    // A password's ring goes around its frame, and its neighbour draws it.
    const toggle = element.matches('.csu-password > .csu-input') ? element.nextElementSibling : null;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(toggle ?? element, toggle ? '::before' : '');
    const ratio = contrast(outlineColor, behind(element));
    const found = [];
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) found.push(`no ring of 2 px: ${name}`);
    else if (ratio < 3) found.push(`a ring of ${ratio.toFixed(2)} to 1: ${name}`);
    // In the middle of the part that the window shows; a link may be broken into two lines.
    const [box] = element.getClientRects();
    if (!box) return [...found, `has no box: ${name}`];
    const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
    const top = document.elementFromPoint(x, y);
    if (!top || !(element.contains(top) || top.contains(element)))
      found.push(`covered while it has the focus: ${name}`);
    return found;
  });
  if (before instanceof HTMLElement) before.focus();
  return wrong;
}
