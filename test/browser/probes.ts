/**
 * Scripts that a test puts into a page before anything else runs there, to see what the library does through the
 * platform and through React alone. Each is a whole function: it cannot refer to anything outside itself.
 */

declare global {
  interface Window {
    /** The names of the fields that React drew, by the component, since a test last emptied it. */
    rendered: string[];
    /** How often React changed the page. */
    commits: number;
    /** The names of the fields whose pattern was tried. */
    validated: string[];
    /** Timers that have been set, and neither fired nor cleared. */
    timers: Set<unknown>;
  }
}

/** What of a fiber is read here: the names that React's developer tools know it by. */
interface Fiber {
  readonly flags: number;
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly memoizedProps: { readonly field?: { readonly name?: string } } | null;
}

/** Notes which fields' components are drawn, as the "Highlight updates" of React's developer tools does. */
export function probeRenders(): void {
  window.rendered = [];
  window.commits = 0;
  const performedWork = 1;
  const look = (fiber: Fiber, before: Fiber | null) => {
    if (before && fiber.flags & performedWork) {
      const name = fiber.memoizedProps?.field?.name;
      if (name !== undefined) window.rendered.push(name);
    }
    // The same child as before: React has not gone there.
    if (fiber.child === before?.child) return;
    for (let child = fiber.child; child; child = child.sibling) look(child, child.alternate);
  };
  Object.assign(window, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      renderers: new Map(),
      inject: () => 1,
      checkDCE: () => undefined,
      onCommitFiberUnmount: () => undefined,
      onPostCommitFiberRoot: () => undefined,
      onScheduleFiberRoot: () => undefined,
      onCommitFiberRoot: (_id: number, root: { readonly current: Fiber }) => {
        window.commits += 1;
        look(root.current, root.current.alternate);
      },
    },
  });
}

/** Notes whose pattern is tried: each field's has the field's own name in it, after a `§`. */
export function probeValidation(): void {
  window.validated = [];
  const { test } = RegExp.prototype;
  RegExp.prototype.test = function (text) {
    const [, rest] = this.source.split('§');
    if (rest !== undefined) window.validated.push(parseInt(rest).toString());
    return test.call(this, text);
  };
}

/** Notes which timers are running. */
export function probeTimers(): void {
  const timers = new Set<unknown>();
  window.timers = timers;
  const { setTimeout, clearTimeout, setInterval, clearInterval } = window;
  Object.assign(window, {
    setTimeout: (callback: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        callback(...args);
      }, delay);
      timers.add(timer);
      return timer;
    },
    setInterval: (callback: () => void, delay?: number) => {
      const timer = setInterval(callback, delay);
      timers.add(timer);
      return timer;
    },
    clearTimeout: (timer: number | undefined) => {
      timers.delete(timer);
      clearTimeout(timer);
    },
    clearInterval: (timer: number | undefined) => {
      timers.delete(timer);
      clearInterval(timer);
    },
  });
}
