import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parseModule, printModule } from '../../src/cli/schema-module.js';
import { schema } from '../types/written-by-command.js';
import { schema as schemaInJavaScript } from '../types/written-in-javascript.js';

describe('the module that is written', () => {
  it.each([
    ['ts', 'written-by-command.ts', schema],
    ['js', 'written-in-javascript.js', schemaInJavaScript],
  ] as const)(
    'gives a form the names and types of its fields, as test/types holds (%s)',
    async (language, file, schema) => {
      const text = await readFile(new URL(`../types/${file}`, import.meta.url), 'utf8');
      const comment = 'What `npx cognito-sign-up schema` writes: test/cli/schema-module.test.ts.';
      expect(printModule(schema, [comment], language).replace('cognito-sign-up/schema', '../../src/schema.js')).toBe(
        text,
      );
      expect(parseModule(text, file)).toEqual(schema);
    },
  );
});
