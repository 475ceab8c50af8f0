/** A script for a page, put there before anything else runs: what its events cost, by its own clock and by the browser's. */

declare global {
  interface Window {
    clocks: {
      /** Milliseconds that the handlers of each keystroke took, with all that they did before they returned. */
      readonly processing: number[];
      /** Milliseconds from a key to the next picture, by interaction; in steps of 8, from 16 on. */
      readonly interactions: Map<number, number>;
      longTasks: number;
      /** How far the page's own drawing has moved what was there. */
      shift: number;
    };
  }
}

/** What TypeScript's own types lack. */
interface EventTiming extends PerformanceEntry {
  readonly interactionId: number;
}
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

export function startClocks(): void {
  const clocks: Window['clocks'] = { processing: [], interactions: new Map(), longTasks: 0, shift: 0 };
  window.clocks = clocks;
  let begun = 0;
  for (const type of ['keydown', 'beforeinput', 'input', 'keyup']) {
    addEventListener(type, () => (begun = performance.now()), { capture: true });
    // The last to hear of it: React's handlers and its microtasks are through.
    addEventListener(type, () => {
      const took = performance.now() - begun;
      if (type === 'keydown') clocks.processing.push(took);
      else clocks.processing.push((clocks.processing.pop() ?? 0) + took);
    });
  }
  const watch = (options: object, note: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ buffered: true, ...options });
  };
  watch({ type: 'event', durationThreshold: 16 }, (entry) => {
    const { interactionId } = entry as EventTiming;
    if (!interactionId) return;
    clocks.interactions.set(interactionId, Math.max(clocks.interactions.get(interactionId) ?? 0, entry.duration));
  });
  watch({ type: 'longtask' }, () => (clocks.longTasks += 1));
  watch({ type: 'layout-shift' }, (entry) => (clocks.shift += (entry as LayoutShift).value));
}
