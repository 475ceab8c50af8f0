/**
 * Runs in the page: text that its own box cuts, in either direction. Fields scroll by themselves, and a select shows what
 * it has room for.
 *
 * @returns {string[]}
 */
export function clipped() {
  return [...document.querySelectorAll('.csu-root, .csu-root *')].flatMap((element) => {
    if (element.closest('.csu-visually-hidden, select, svg, textarea')) return [];
    const { overflowX, overflowY } = getComputedStyle(element);
    const wide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    const high = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
    return element.clientWidth > 0 && (wide || high) && !element.matches('input')
      ? [`cut: ${(element.textContent ?? '').slice(0, 80)}`]
      : [];
  });
}
