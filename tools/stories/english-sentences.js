import { loadSource } from '../load-source.js';

/** The plain sentences of English, to find them where they should not be. Labels that stories give themselves are not among them. */
export async function englishSentences() {
  const { en } = await loadSource('src/locales/en.ts');
  return plain(en).filter((sentence) => !/^(en|ltr)$/.test(sentence));
}

/**
 * @param {unknown} words
 * @returns {string[]}
 */
function plain(words) {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words ? Object.values(words).flatMap(plain) : [];
}
