import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createServer } from 'vite';
import { root } from '../steps.js';

/**
 * Loads a file of the repository's TypeScript: through Vite, since Node 20 cannot.
 *
 * @param {string} file from the root
 */
export async function loadSource(file) {
  const server = await createServer({
    root,
    configFile: false,
    server: { middlewareMode: true, ws: false },
    appType: 'custom',
    logLevel: 'error',
  });
  try {
    return /** @type {any} */ (await server.ssrLoadModule(pathToFileURL(path.join(root, file)).pathname));
  } finally {
    await server.close();
  }
}
