/**
 * Runs in the page: what moves, though less motion is asked for (WCAG 2.3.3).
 *
 * @returns {string[]}
 */
export function motion() {
  return [...document.querySelectorAll('.csu-root, .csu-root *')].flatMap((element) =>
    ['', '::before', '::after'].flatMap((pseudo) => {
      const { animationDuration, transitionDuration } = getComputedStyle(element, pseudo);
      const durations = `${animationDuration}, ${transitionDuration}`.split(', ').map(parseFloat);
      return durations.some((seconds) => seconds > 0) ? [`moves: ${element.className}${pseudo}`] : [];
    }),
  );
}
