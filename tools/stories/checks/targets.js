/**
 * Runs in the page: buttons under 44 px (40 where the theme is compact), and boxes to tick or to type in under 24 px each
 * way (WCAG 2.5.8 asks for 24, and axe looks at the links, too). The whole label of a check box can be hit.
 *
 * @returns {string[]}
 */
export function smallTargets() {
  return [...document.querySelectorAll('.csu-root :is(button, input, select, textarea)')].flatMap((element) => {
    const target = element.matches('[type=checkbox], [type=radio]')
      ? (element.closest('.csu-choice') ?? element)
      : element;
    const { width, height } = target.getBoundingClientRect();
    if (width === 0 || element.closest('[hidden]')) return [];
    const compact = element.closest('[data-density=compact]');
    // A theme that has the heights of a host is as high as that, and no lower than WCAG's floor.
    const root = element.closest('.csu-root') ?? element;
    const hosts = ['--csu-control-height', '--csu-button-height'].some((it) =>
      getComputedStyle(root).getPropertyValue(it),
    );
    const isButton = element.matches('.csu-button, .csu-text-button, .csu-toggle');
    const least = !isButton || hosts ? 24 : compact ? 40 : 44;
    if (width >= least && height >= least) return [];
    return [`${width.toFixed(1)} × ${height.toFixed(1)} px to hit: ${element.outerHTML.slice(0, 120)}`];
  });
}
