import type { Messages } from '../src/messages/messages.js';

const accents: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('aceinorsuyzACEINORSUYZ', (letter, index) => [
    letter,
    Array.from('áçéîñöřšûýžÁÇÉÎÑÖŘŠÛÝŽ')[index] ?? letter,
  ]),
);
const filler = ['öñé', 'ţŵö', 'ţĥŕéé', 'ƒöûŕ', 'ƒîṽé', 'šîẋ', 'šéṽéñ', 'éîĝĥţ', 'ñîñé', 'ţéñ'];

/**
 * A language that nobody speaks and everybody can read: in brackets, so that a cut end shows; accented, so that English that is
 * left shows; and longer, as German and Finnish are. Its tag is CLDR's for such a one.
 */
export const pseudo = (english: Messages): Messages => ({
  ...(inPseudo(english) as Messages), // the same members, with strings where strings were
  lang: 'en-XA',
  dir: 'ltr',
});

function inPseudo(words: unknown): unknown {
  if (typeof words === 'string') return pseudoSentence(words, []);
  if (typeof words === 'function') {
    // A function of one object, as each in Messages is.
    return (of: object) => pseudoSentence((words as (of: object) => string)(of), Object.values(of));
  }
  if (typeof words !== 'object' || !words) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, inPseudo(value)]));
}

/** What a sentence was given (a label, a destination) stays as it is, and so do addresses. */
function pseudoSentence(sentence: string, given: readonly unknown[]): string {
  const kept = given.filter((value): value is string => typeof value === 'string' && value !== '');
  const pattern = [...kept.map(escaped), String.raw`\S+@\S+`, String.raw`https?:\S+`];
  const parts = sentence.split(new RegExp(`(${pattern.join('|')})`, 'i'));
  const accented = parts.map((part, index) =>
    index % 2 ? part : part.replace(/[a-z]/gi, (letter) => accents[letter] ?? letter),
  );
  // A third longer; the shorter, the more.
  const length = Math.ceil(sentence.length * (sentence.length < 20 ? 0.6 : 0.35));
  const more: string[] = [];
  for (let index = 0; more.join(' ').length < length; index += 1) more.push(filler[index % filler.length] ?? '');
  return `[${accented.join('')} ${more.join(' ')}]`;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
