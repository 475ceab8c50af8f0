/**
 * Installs and builds the app that the tests in a browser drive: they take it as they find it. What of that waits for the
 * network can wait beside other steps.
 */
import path from 'node:path';
import { runnerImport } from 'vite';
import { root } from './steps.js';

process.chdir(root);
const { installConsumer } = await load('test/browser/consumer.ts');
const { buildAll } = await load('test/browser/global-setup.ts');
await buildAll(installConsumer('vite-app'));

/** @param {string} file */
async function load(file) {
  const { module } = await runnerImport(path.join(root, file), { root, configFile: false, logLevel: 'error' });
  return /** @type {Record<string, any>} */ (module);
}
