import path from 'node:path';
import { runnerImport } from 'vite';
import { root } from './steps.js';

/**
 * Loads a file of the repository's TypeScript: through Vite, since Node 20 cannot.
 *
 * @param {string} file from the root
 */
export async function loadSource(file) {
  const { module } = await runnerImport(path.join(root, file), { root, configFile: false, logLevel: 'error' });
  return /** @type {any} */ (module);
}
