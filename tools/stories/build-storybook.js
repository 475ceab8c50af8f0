import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { program, root } from '../steps.js';

/** Builds Storybook for a server with a fake pool, as the tests have one. @returns the folder with the site */
export function buildStorybook() {
  const out = path.join(root, '.cache', 'storybook');
  const command = [program('storybook'), 'build', '--output-dir', out, '--quiet', '--disable-telemetry'];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, STORYBOOK_WITH_POOL: '1' },
  });
  if (status !== 0) throw new Error(`Storybook could not be built.\n${stdout}\n${stderr}`);
  return out;
}
