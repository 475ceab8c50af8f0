/**
 * Runs in the page: controls without a label that is seen (a placeholder passes axe), and errors without words or without
 * an icon (WCAG 3.3.2, 1.4.1).
 *
 * @returns {string[]}
 */
export function missingWords() {
  /** @param {Element | null | undefined} element */
  const isSeen = (element) => {
    const box = element?.getBoundingClientRect();
    return box !== undefined && box.width > 1 && box.height > 1;
  };
  const found = [];
  const controls = '.csu-root :is(input:not([type=hidden]), select, textarea)';
  for (const control of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll(controls))) {
    // A country stands under the label of its number, and says which it is.
    const own = control.matches('.csu-phone select') ? control.closest('.csu-phone')?.querySelector('input') : control;
    const label = [...(own?.labels ?? [])].find((it) => isSeen(it) && it.innerText.trim());
    if (isSeen(control) && !label) found.push(`no label to see: ${control.outerHTML.slice(0, 120)}`);
  }
  for (const field of document.querySelectorAll('.csu-field[data-invalid]')) {
    const error = field.querySelector('.csu-error');
    if (!error?.textContent?.trim()) found.push(`an error without words: ${field.textContent ?? ''}`);
    if (!isSeen(error?.querySelector('svg'))) found.push(`an error without an icon: ${field.textContent ?? ''}`);
  }
  return found;
}
