import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cases } from './cases.js';
import type { World } from './target.js';

/** What a server does otherwise than the service, and why that is no fault of the client in front of it. */
export interface Difference {
  readonly reason: string;
  /** What it answers instead. */
  readonly answers: unknown;
}

/** Runs every case, none skipped: where the server differs, the difference itself is what must be seen. */
export function runCases(
  title: string,
  open: () => Promise<World>,
  differences: ReadonlyMap<string, Difference> = new Map(),
): void {
  describe(title, () => {
    let world: World;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    it.each(cases.map(({ id }) => [id, differences.get(id)?.reason ?? 'as in the service'] as const))(
      '%s (%s)',
      async (id) => {
        const found = cases.find((one) => one.id === id);
        if (!found) throw new Error(id);
        const difference = differences.get(id);
        const seen = await found.run(await world.createTarget(found.settings));
        expect(seen).toEqual(difference ? difference.answers : found.expected);
      },
    );

    it('has a case for each difference, and no difference that is none', () => {
      const ids = new Map(cases.map(({ id, expected }) => [id, expected]));
      for (const [id, { answers }] of differences) {
        expect(ids.has(id), id).toBe(true);
        expect(answers, id).not.toEqual(ids.get(id));
      }
      expect(ids.size).toBe(cases.length);
    });
  });
}
