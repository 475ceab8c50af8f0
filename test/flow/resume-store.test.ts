import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readResumePoint, removeResumePoint, writeResumePoint, type ResumePoint } from '../../src/flow/resume-store.js';
import type { ResumeStorage } from '../../src/flow/journey-options.js';

const key = 'kept here';
const sentAt = Date.UTC(2026, 0, 1);
const point: ResumePoint = {
  step: 'confirm',
  username: 'jane@example.com',
  signInName: 'jane@example.com',
  destination: 'j***@e***',
  medium: 'EMAIL',
  sentAt,
  resends: 2,
  limitedAt: sentAt - 1000,
};
const hour = 3_600_000;
const times = { now: sentAt, timeToLive: 24 * hour };

/** What a page has, without a page. */
function memory(kept: Readonly<Record<string, string>> = {}): ResumeStorage & { readonly all: Map<string, string> } {
  const all = new Map(Object.entries(kept));
  return {
    all,
    getItem: (name) => all.get(name) ?? null,
    setItem: (name, value) => void all.set(name, value),
    removeItem: (name) => void all.delete(name),
  };
}
const keeping = (value: unknown) => memory({ [key]: typeof value === 'string' ? value : JSON.stringify(value) });

describe('a sign-up that waits for its code', () => {
  it('comes back as it was kept (F-32)', () => {
    const storage = memory();
    writeResumePoint(storage, key, point);
    expect(readResumePoint(storage, key, times)).toEqual(point);
  });

  it('keeps the name to sign in with only where that is the Username: else it is an attribute (S-4)', () => {
    const storage = memory();
    writeResumePoint(storage, key, { ...point, username: 'b7c1f3d2' });
    expect([...storage.all.values()].join()).not.toContain('jane');
    expect(readResumePoint(storage, key, times)).toMatchObject({ username: 'b7c1f3d2', signInName: 'b7c1f3d2' });
  });

  it('may wait for somebody who approves instead', () => {
    const storage = memory();
    const waiting: ResumePoint = { ...point, step: 'approval', destination: undefined, medium: undefined, resends: 0 };
    writeResumePoint(storage, key, waiting);
    expect(readResumePoint(storage, key, times)).toEqual(waiting);
  });

  it('is gone when it was removed', () => {
    const storage = keeping(point);
    removeResumePoint(storage, key);
    expect(storage.all.size).toBe(0);
    expect(readResumePoint(storage, key, times)).toBeUndefined();
  });

  it('is kept apart by name', () => {
    const storage = memory();
    writeResumePoint(storage, 'kept there', point);
    expect(readResumePoint(storage, key, times)).toBeUndefined();
  });

  it('keeps none of what else the object has: no password, session, code or attribute (S-4)', () => {
    const storage = memory();
    const all = { ...point, password: 'canary', session: 'canary', code: 'canary', attributes: { email: 'canary' } };
    writeResumePoint(storage, key, all);
    expect([...storage.all.values()].join()).not.toContain('canary');
  });

  it.each([
    ['comes back to the last moment', 24 * hour, true],
    ['is gone after its time', 24 * hour + 1, false],
    ['comes back as just sent where the clock was set back (F-34)', -5 * hour, true],
  ])('%s', (_title, age, comesBack) => {
    const storage = keeping(point);
    const now = sentAt + age;
    const found = readResumePoint(storage, key, { ...times, now });
    expect(found?.sentAt).toBe(comesBack ? Math.min(sentAt, now) : undefined);
    expect(storage.all.size).toBe(comesBack ? 1 : 0);
  });
});

describe('what somebody else wrote under our name', () => {
  it.each<[string, unknown]>([
    ['is not JSON', '{'],
    ['is nothing', 'null'],
    ['is a list', [point]],
    ['has no name', { ...point, username: undefined }],
    ['has an empty name', { ...point, username: '' }],
    ['has a name that is none', { ...point, username: { toString: 'x' } }],
    ['has a name of ten thousand characters', { ...point, username: 'x'.repeat(10_000) }],
    ['has no time', { ...point, sentAt: '2026' }],
    ['has a time that is none', JSON.stringify(point).replace(String(sentAt), '1e999')],
    ['has its members from a prototype', '{"__proto__":' + JSON.stringify(point) + '}'],
  ])('is ignored where it %s', (_title, value) => {
    expect(readResumePoint(keeping(value), key, times)).toBeUndefined();
  });

  it.each<[string, object, Partial<ResumePoint>]>([
    ['a medium that is none', { medium: 'PIGEON' }, { medium: undefined }],
    ['a destination that is none', { destination: 7 }, { destination: undefined }],
    ['no name to sign in with', { signInName: undefined }, { signInName: point.username }],
    ['resends below zero', { resends: -1 }, { resends: 0 }],
    ['resends by the million', { resends: 1e6 }, { resends: 1000 }],
    ['a step that is none', { step: 'done' }, { step: 'confirm' }],
    ['a limit of no time', { limitedAt: 'now' }, { limitedAt: undefined }],
    ['half a resend', { resends: 1.5 }, { resends: 1 }],
    ['members that we do not know', { code: '123456' }, {}],
  ])('is taken without %s', (_title, given, taken) => {
    expect(readResumePoint(keeping({ ...point, ...given }), key, times)).toEqual({ ...point, ...taken });
  });

  it('never throws, and gives a point of the right kind or none', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.json(), fc.record({ username: fc.anything(), sentAt: fc.anything() }).map(stringify)),
        fc.integer(),
        (text, now) => {
          const found = readResumePoint(keeping(text), key, { now, timeToLive: 24 * hour });
          if (!found) return;
          expect(found.username).not.toBe('');
          expect(found.sentAt).toBeLessThanOrEqual(now);
          expect(Object.keys(found)).toEqual(Object.keys(point));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('comes back the same whatever is in the names', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.string({ unit: 'binary' }),
        (username, destination) => {
          const storage = memory();
          const named = { ...point, username, signInName: username, destination };
          writeResumePoint(storage, key, named);
          expect(readResumePoint(storage, key, times)).toEqual(named);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

const stringify = (value: unknown): string => {
  try {
    return JSON.stringify(value);
  } catch {
    return ''; // a bigint, say
  }
};

describe('storage that throws', () => {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  const closed: ResumeStorage = { getItem: refuse, setItem: refuse, removeItem: refuse };

  it('changes nothing (F-35)', () => {
    expect(readResumePoint(closed, key, times)).toBeUndefined();
    expect(() => {
      writeResumePoint(closed, key, point);
      removeResumePoint(closed, key);
    }).not.toThrow();
  });

  it('does not keep a point alive that it cannot remove', () => {
    const stuck = { ...keeping(point), removeItem: refuse };
    expect(readResumePoint(stuck, key, { ...times, now: sentAt + 25 * hour })).toBeUndefined();
  });
});
