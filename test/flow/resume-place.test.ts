import { afterEach, describe, expect, it, vi } from 'vitest';
import { isKept, resumePlace } from '../../src/flow/resume-place.js';

const clientId = '1example23456789';
const storageOf = (value: string | null) => ({
  getItem: () => value,
  setItem: () => undefined,
  removeItem: () => undefined,
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('where a sign-up that waits is kept', () => {
  const [sessionStorage, localStorage, own] = [storageOf('session'), storageOf('local'), storageOf('own')];

  it.each([
    ['the tab, unless the app says otherwise', undefined, sessionStorage],
    ['the tab', true, sessionStorage],
    ['the tab for a day of the app’s choice', { timeToLive: 60 }, sessionStorage],
    ['the browser, if the app says so', { storage: 'local' as const }, localStorage],
    ['a store of the app’s own', { storage: own }, own],
  ])('is %s', (_, resume, storage) => {
    vi.stubGlobal('window', { sessionStorage, localStorage });
    expect(resumePlace({ clientId, resume })).toEqual({ storage, key: `cognito-sign-up:1:${clientId}` });
  });

  it('is nowhere where the app says so', () => {
    vi.stubGlobal('window', { sessionStorage, localStorage });
    expect(resumePlace({ clientId, resume: false })).toBeUndefined();
    expect(isKept({ clientId, resume: false })).toBe(false);
  });

  it('may have a name of the app’s own', () => {
    expect(resumePlace({ clientId, resume: { storage: own, key: 'mine' } })?.key).toBe('mine');
  });

  it('is nowhere where cookies are blocked, and the very property throws (F-35)', () => {
    vi.stubGlobal('window', {
      get sessionStorage() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
    expect(resumePlace({ clientId })).toBeUndefined();
    expect(isKept({ clientId })).toBe(false);
  });

  it('is nowhere on a server', () => {
    expect(resumePlace({ clientId })).toBeUndefined();
  });

  it.each([
    ['something', storageOf('{}'), true],
    ['nothing', storageOf(null), false],
    ['an empty text', storageOf(''), false],
  ])('is worth a look where it holds %s: %#', (_, storage, expected) => {
    expect(isKept({ clientId, resume: { storage } })).toBe(expected);
  });

  it('is worth no look where reading throws (F-35)', () => {
    const storage = {
      ...storageOf(null),
      getItem: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    };
    expect(isKept({ clientId, resume: { storage } })).toBe(false);
  });
});
