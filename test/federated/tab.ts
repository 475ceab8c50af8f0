import { vi } from 'vitest';

/** As browsers have it: what is kept are its own members, and its methods are not. */
class TabStorage {
  readonly [key: string]: unknown;
  get length(): number {
    return Object.keys(this).length;
  }
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? String(this[key]) : null;
  }
  setItem(key: string, value: string): void {
    Object.defineProperty(this, key, { value, enumerable: true, configurable: true });
  }
  removeItem(key: string): void {
    Reflect.deleteProperty(this, key);
  }
}

/**
 * The storages of a tab, for Node. jsdom has byte arrays of its own, which Web Crypto's are none of; the stories use the
 * browser's storage.
 */
export function openTab(): { readonly sessionStorage: TabStorage; readonly localStorage: TabStorage } {
  const window = { sessionStorage: new TabStorage(), localStorage: new TabStorage() };
  vi.stubGlobal('window', window);
  return window;
}
