import { vi } from 'vitest';

/** Where a text can be reached from a value: the paths to it, in members that nothing enumerates, and by getters too. */
export function pathsTo(text: string, from: unknown): readonly string[] {
  const paths: string[] = [];
  const looked = new Set<unknown>();
  const queue: (readonly [path: string, value: unknown])[] = [['', from]];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [path, value] = next;
    if (typeof value === 'string' && value.includes(text)) paths.push(path);
    if (value === null || (typeof value !== 'object' && typeof value !== 'function') || looked.has(value)) continue;
    looked.add(value);
    // The page is looked at by itself.
    if (value instanceof Node || value === globalThis || value === window) continue;
    if (value instanceof Map || value instanceof Set) queue.push([`${path}()`, [...value.entries()]]);
    for (const key of Reflect.ownKeys(value)) {
      queue.push([`${path}.${String(key)}`, read(value, key)]);
    }
  }
  return paths;
}

function read(value: object, key: PropertyKey): unknown {
  try {
    return Reflect.get(value, key);
  } catch {
    return undefined;
  }
}

/** What React keeps of a tree: props, state and refs of each component that is drawn, or was before. */
export function reactTree(container: Element): unknown {
  const members = Object.entries(container).filter(([name]) => name.startsWith('__reactContainer'));
  if (members.length !== 1) throw new Error('React keeps its tree elsewhere.');
  return members[0]?.[1];
}

/** All that is written down by a page: in storage, in cookies, in the history, in the console. */
export function watchWriting(): unknown[] {
  const written: unknown[] = [];
  const note = (...words: unknown[]) => void written.push(words);
  for (const method of ['log', 'info', 'debug', 'warn', 'error', 'trace', 'table', 'dir', 'group'] as const) {
    vi.spyOn(console, method).mockImplementation(note);
  }
  const { setItem } = Storage.prototype;
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, ...item) {
    note(...item);
    setItem.apply(this, item);
  });
  vi.spyOn(history, 'pushState').mockImplementation(note);
  vi.spyOn(history, 'replaceState').mockImplementation(note);
  vi.spyOn(document, 'cookie', 'set').mockImplementation(note);
  vi.stubGlobal('reportError', note);
  return written;
}
