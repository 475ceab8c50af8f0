import { expect, inject, test } from 'vitest';
import { program } from '../../tools/steps.js';
import { run } from './consumer.js';

test('an app in TypeScript compiles against the types in the package', async () => {
  await expect(run(inject('app'), program('typescript', 'tsc'), ['-p', '.'])).resolves.toBe('');
});
