/**
 * Runs in the page: controls that can be operated and whose border does not stand out from what is around it, 3 to 1
 * (WCAG 1.4.11; axe has no rule for it). A field that is only to be read has nothing to be found for operating.
 *
 * @returns {string[]}
 */
export function faintBorders() {
  /** @type {import('./colours.js').Colours} */
  const { behind, contrast } = Reflect.get(window, 'colours');
  const drawn = '.csu-input, .csu-textarea, .csu-select, .csu-password, .csu-checkbox, .csu-radio';
  return [...document.querySelectorAll(drawn)].flatMap((element) => {
    if (element.matches('input:read-only:not([type=checkbox], [type=radio]), textarea:read-only, [aria-readonly]'))
      return [];
    if (element.closest('[aria-readonly], :disabled')) return [];
    const { appearance, borderTopWidth, borderTopColor } = getComputedStyle(element);
    // The password's own frame is the box around it; in forced colours the browser draws check boxes itself.
    if (element.matches('.csu-password > *') || appearance === 'auto') return [];
    const ratio = parseFloat(borderTopWidth) > 0 ? contrast(borderTopColor, behind(element)) : 1;
    return ratio < 3 ? [`a border of ${ratio.toFixed(2)} to 1: ${element.outerHTML.slice(0, 120)}`] : [];
  });
}
