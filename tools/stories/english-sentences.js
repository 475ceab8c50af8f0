import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createServer } from 'vite';
import { root } from '../steps.js';

/** The plain sentences of English, to find them where they should not be. Labels that stories give themselves are not among them. */
export async function englishSentences() {
  // Through Vite, since Node 20 cannot load TypeScript.
  const server = await createServer({
    root,
    configFile: false,
    server: { middlewareMode: true },
    appType: 'custom',
    logLevel: 'error',
  });
  try {
    const { en } = await server.ssrLoadModule(pathToFileURL(path.join(root, 'src/locales/en.ts')).pathname);
    return plain(en).filter((sentence) => !/^(en|ltr)$/.test(sentence));
  } finally {
    await server.close();
  }
}

/**
 * @param {unknown} words
 * @returns {string[]}
 */
function plain(words) {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words ? Object.values(words).flatMap(plain) : [];
}
