/**
 * Runs in the page: text under 4.5 to 1 (WCAG 1.4.3). Axe looks at text, too, but not at placeholders; and in forced
 * colours it takes `-webkit-text-fill-color` for what is drawn, which Chromium reports unforced (axe 4.13, Chromium 147).
 *
 * @returns {string[]}
 */
export function faintText() {
  /** @type {import('./colours.js').Colours} */
  const { behind, contrast, over } = Reflect.get(window, 'colours');
  const forced = matchMedia('(forced-colors: active)').matches;
  return [...document.querySelectorAll('.csu-root *')].flatMap((element) => {
    // How faint what cannot be used is, in forced colours, is the system's own affair.
    if (element.closest('.csu-visually-hidden, svg, option') || (forced && element.closest('[aria-disabled=true]')))
      return [];
    if (element.getClientRects().length === 0) return [];
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    const typed = element.matches('input:not([type=checkbox], [type=radio]), select, textarea');
    const background = over(getComputedStyle(element).backgroundColor, behind(element));
    const pseudos = [...(hasText || typed ? [''] : []), ...(element.matches('[placeholder]') ? ['::placeholder'] : [])];
    return pseudos.flatMap((pseudo) => {
      const ratio = contrast(getComputedStyle(element, pseudo).color, background);
      return ratio < 4.5 ? [`text of ${ratio.toFixed(2)} to 1: ${element.outerHTML.slice(0, 120)} ${pseudo}`] : [];
    });
  });
}
