import { afterEach, describe, expect, it, vi } from 'vitest';
import { generateUsername } from '../../src/form/generate-username.js';

const version4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('a generated username', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is a UUID, and never the same twice', () => {
    const made = Array.from({ length: 100 }, generateUsername);
    expect(made.every((name) => version4.test(name))).toBe(true);
    expect(new Set(made).size).toBe(100);
  });

  it('is one on pages without https too, where browsers have no randomUUID', () => {
    const { crypto } = globalThis;
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes) });
    const made = Array.from({ length: 100 }, generateUsername);
    expect(made.every((name) => version4.test(name))).toBe(true);
    expect(new Set(made).size).toBe(100);
  });
});
