import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadSource } from '../load-source.js';
import { root } from '../steps.js';

/** @param {string} text */
const inOneLine = (text) => text.replace(/\s+/g, ' ');

/** All that stories write, of which some is words that they give to the form: those stay in any language. */
const stories = inOneLine(
  ['stories', '.storybook']
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(tsx?|mdx)$/.test(entry.name))
        .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8')),
    )
    .join('\n'),
);

/**
 * Which of the texts that a form showed in English have no business in another language: all that are neither a story's
 * own nor spelt alike. So it finds what the library says past its own messages, too. A story may look for the library's
 * words, so these are never its own.
 *
 * @param {readonly string[]} texts in English
 * @param {string} tag of the other language; a pseudo-locale has no words in common
 * @returns {Promise<string[]>}
 */
export async function leftAsItWas(texts, tag) {
  if (tag === 'en') return [];
  const [english, own] = [await wordsOf('en'), await wordsOf(tag)];
  return texts.filter((text) => (english.has(text) || !stories.includes(inOneLine(text))) && !own.has(text));
}

/** @type {Map<string, Set<string>>} */
const known = new Map();

/** @param {string} tag */
async function wordsOf(tag) {
  if (tag.endsWith('-XA')) return new Set();
  const words = known.get(tag) ?? new Set(plain(Object.values(await loadSource(`src/locales/${tag}.ts`))[0]));
  known.set(tag, words);
  return words;
}

/**
 * @param {unknown} words
 * @returns {string[]}
 */
function plain(words) {
  if (typeof words === 'string') return [words.trim()];
  return typeof words === 'object' && words ? Object.values(words).flatMap(plain) : [];
}
