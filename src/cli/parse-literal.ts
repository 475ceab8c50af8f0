/** Where a literal ends, or why it is none. */
export class NotPlainData extends Error {
  constructor(
    readonly position: number,
    found: string,
  ) {
    super(found);
  }
}

/**
 * Reads a literal of strings, numbers, true, false, null, undefined, lists and objects, as TypeScript has it: with
 * comments, trailing commas, parentheses, either kind of quotes and `as const`. Nothing is run.
 *
 * @throws NotPlainData with the position of what is something else
 */
export function parseLiteral(source: string, start: number): unknown {
  let position = start;

  const take = (pattern: RegExp): string | undefined => {
    const sticky = new RegExp(pattern, `${pattern.flags}y`);
    sticky.lastIndex = position;
    const found = sticky.exec(source)?.[0];
    position += found?.length ?? 0;
    return found;
  };
  const skip = () => take(/(?:\s|\/\/[^\n]*|\/\*[^]*?\*\/)*/);
  const taken = (pattern: RegExp) => {
    const found = take(pattern);
    skip();
    return found;
  };
  const fail = (): never => {
    throw new NotPlainData(position, /[^\s]{1,20}/y.exec(source.slice(position))?.[0] ?? 'the end of the file');
  };

  const text = () => {
    const quoted = taken(/'(?:[^'\\\n]|\\[^])*'|"(?:[^"\\\n]|\\[^])*"|`(?:[^`\\$]|\\[^]|\$(?!\{))*`/);
    return quoted === undefined ? undefined : unescaped(quoted.slice(1, -1));
  };
  /** Items with commas between them, up to what closes the list. */
  const items = <Item>(close: RegExp, item: () => Item): Item[] => {
    const found: Item[] = [];
    while (taken(close) === undefined) {
      found.push(item());
      if (taken(/,/) === undefined && !close.test(source.charAt(position))) fail();
    }
    return found;
  };
  const member = (): [string, unknown] => {
    const key = text() ?? taken(/[\p{L}_$][\p{L}\p{N}_$]*|\d+/u) ?? fail();
    return taken(/:/) === undefined ? fail() : [key, value()];
  };
  const bare = (): unknown => {
    if (taken(/\{/)) return Object.fromEntries(items(/\}/, member));
    if (taken(/\[/)) return items(/\]/, value);
    const word =
      text() ?? taken(/-?(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\w$])|(?:true|false|null|undefined)(?![\w$])/);
    return word === undefined ? fail() : word;
  };
  function value(): unknown {
    if (taken(/\(/)) {
      const found = value();
      return taken(/\)/) ? found : fail();
    }
    const isText = /['"`]/.test(source.charAt(position));
    const found = bare();
    taken(/as\s+const(?![\w$])/);
    return typeof found === 'string' && !isText ? meaning(found) : found;
  }

  skip();
  return value();
}

const words = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', undefined],
]);

const meaning = (word: string): unknown => (words.has(word) ? words.get(word) : Number(word.replaceAll('_', '')));

const escapes = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
  ['0', '\0'],
]);

function unescaped(text: string): string {
  return text.replace(
    /\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})|(\r?\n)|([^]))/gi,
    (_, braced?: string, unicode?: string, hex?: string, newline?: string, other = '') => {
      const code = braced ?? unicode ?? hex;
      if (code !== undefined) return String.fromCodePoint(parseInt(code, 16));
      return newline === undefined ? (escapes.get(other as string) ?? (other as string)) : '';
    },
  );
}
