import type { Messages } from 'cognito-sign-up';

/** English in brackets, so that a cut end shows, and longer, as German and Finnish are. Its tag is CLDR's for such a one. */
export const pseudo = (english: Messages): Messages => ({
  ...(longer(english) as Messages), // the same members, with strings where strings were
  lang: 'en-XA',
  dir: 'ltr',
});

function longer(words: unknown): unknown {
  if (typeof words === 'string') {
    // A third longer; the shorter, the more.
    const more = Math.ceil(words.length * (words.length < 20 ? 0.6 : 0.35));
    return `[${words} ${'öñé ţŵö ţĥŕéé '.repeat(more).slice(0, more)}]`;
  }
  // A function of one object, as each in Messages is.
  if (typeof words === 'function') return (of: object) => longer((words as (of: object) => string)(of));
  if (typeof words !== 'object' || !words) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, longer(value)]));
}
