/**
 * Installs and builds the app that the tests in a browser drive: they take it as they find it. What of that waits for the
 * network can wait beside other steps.
 */
import { loadSource } from './load-source.js';
import { root } from './steps.js';

process.chdir(root);
const { installConsumer } = await loadSource('test/browser/consumer.ts');
const { buildAll } = await loadSource('test/browser/global-setup.ts');
await buildAll(installConsumer('vite-app'));
