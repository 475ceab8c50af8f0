import { beforeAll, describe, expect, it } from 'vitest';
import { scaled } from './assumptions.js';
import { storm, type Outcome } from './storm.js';
import { ways } from './ways.js';

/** A small place and a short rush: the quota is as much too small for these people as it is for 100,000. */
const small = scaled(1, { people: 400, rush: 120, eagerness: 36 });
const outcomes = new Map<string, Outcome>();
const of = (name: string) => outcomes.get(name)!;

describe('a storm of sign-ups (F-6)', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    for (const way of ways) outcomes.set(way.name, await storm(way, small));
  }, 120_000);

  it('is far more than the quota lets through', () => {
    for (const { refused, peak } of outcomes.values()) {
      expect(refused).toBeGreaterThan(0.5);
      expect(peak).toBeGreaterThan(5 * small.quota);
    }
  });

  it('costs the least, and lets the most people in, where the button waits at random and longer each time', () => {
    const growing = of('growing');
    for (const name of ['none', 'words', 'fixed', 'spread']) {
      expect(growing.requestsPerCompletion).toBeLessThan(of(name).requestsPerCompletion);
      expect(growing.completed).toBeGreaterThan(of(name).completed);
    }
    expect(2 * growing.requestsPerCompletion).toBeLessThan(of('none').requestsPerCompletion);
    expect(growing.peak).toBeLessThan(0.75 * of('none').peak);
  });

  it('is worse with a shorter wait, and worst with none', () => {
    const costs = ['growing', 'fixed', 'spread', 'none'].map((name) => of(name).requestsPerCompletion);
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
  });
});

it(
  'without a storm nobody is turned away, and a sign-up is little more than its two requests',
  { timeout: 60_000 },
  async () => {
    const [calm] = await Promise.all(ways.slice(-1).map((way) => storm(way, scaled(50, { people: 300 }))));
    expect(calm).toMatchObject({ completed: 1, refused: 0 });
    expect(calm?.requestsPerCompletion).toBeGreaterThanOrEqual(2);
    expect(calm?.requestsPerCompletion).toBeLessThanOrEqual(2.3);
  },
);
