/**
 * Installs and builds the apps that the tests of the step "browser" take as they find them. What of that waits for the
 * network can wait beside other steps.
 */
import { loadSource } from './load-source.js';
import { root } from './steps.js';

process.chdir(root);
const { installConsumer } = await loadSource('test/browser/consumer.ts');
const { buildAll } = await loadSource('test/browser/global-setup.ts');
await buildAll(installConsumer('vite-app'));
installConsumer('jest');
