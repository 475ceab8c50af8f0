import type { Heard } from './page-config';

export function heard(callback: Heard['callback'], value: unknown): void {
  window.heard.push({ callback, value });
  window.told.push(value);
}
