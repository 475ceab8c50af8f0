import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resolveSchema } from '../../src/schema/resolve-schema.js';
import type { SignUpSchema } from '../../src/schema/types.js';

const warn = vi.spyOn(console, 'warn').mockReturnValue();

beforeEach(() => {
  vi.resetModules();
  warn.mockClear();
});
afterEach(() => {
  vi.unstubAllEnvs();
});

async function warnedAbout(...schemas: readonly SignUpSchema<string>[]) {
  const { warnAboutGenerators } = await import('../../src/form/warn-about-generators.js');
  for (const schema of schemas) warnAboutGenerators(resolveSchema(schema));
  return warn.mock.calls.map(([words]) => String(words));
}

describe('a developer', () => {
  it('is told once of a policy that a browser’s suggestion does not pass (P-10)', async () => {
    const said = await warnedAbout({}, {}, { passwordPolicy: { minLength: 20 } });
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/turns down what Chrome would generate/);
  });

  it.each<readonly [string, SignUpSchema<string>]>([
    ['a policy that all pass', { passwordPolicy: { minLength: 12, requireNumbers: true } }],
    ['a pool without passwords', { usernameAttributes: ['email'], password: 'none' }],
  ])('is told nothing of %s', async (_, schema) => {
    expect(await warnedAbout(schema)).toEqual([]);
  });
});
