import { readFileSync } from 'node:fs';

/** One rule of the sheet, as it is written. */
export interface Rule {
  readonly selectors: readonly string[];
  readonly declarations: ReadonlyMap<string, string>;
  /** The prelude of the at-rule around it, or ''. */
  readonly within: string;
}

/** The sheet without its comments. */
export const text = readFileSync(new URL('../../src/styles.css', import.meta.url), 'utf8').replace(
  /\/\*[\s\S]*?\*\//g,
  '',
);

/** Reads the little of CSS that the sheet uses: rules, and rules within one at-rule. */
export function parseRules(css: string, within = ''): readonly Rule[] {
  const rules: Rule[] = [];
  for (let at = 0, open = css.indexOf('{'); open >= 0; open = css.indexOf('{', at)) {
    let depth = 1;
    let end = open + 1;
    for (; depth > 0; end += 1) depth += css[end] === '{' ? 1 : css[end] === '}' ? -1 : 0;
    const prelude = css.slice(at, open).trim().replace(/\s+/g, ' ');
    const body = css.slice(open + 1, end - 1);
    if (body.includes('{')) rules.push(...parseRules(body, prelude));
    else rules.push({ selectors: splitList(prelude), declarations: parseDeclarations(body), within });
    at = end;
  }
  return rules;
}

function parseDeclarations(body: string): ReadonlyMap<string, string> {
  const declarations = body.split(';').filter((part) => part.trim());
  return new Map(
    declarations.map((part) => {
      const colon = part.indexOf(':');
      return [
        part.slice(0, colon).trim(),
        part
          .slice(colon + 1)
          .trim()
          .replace(/\s+/g, ' '),
      ] as const;
    }),
  );
}

/** At the commas that stand in no bracket. */
function splitList(list: string): readonly string[] {
  return list.split(/,(?![^(]*\))/).map((selector) => selector.trim());
}

export const rules = parseRules(text).filter((rule) => !rule.within.startsWith('@keyframes'));

const find = (selector: string): ReadonlyMap<string, string> =>
  rules.find((rule) => rule.selectors.includes(selector) && rule.declarations.has('--_csu-primary'))?.declarations ??
  new Map();

export const scheme = {
  light: find('.csu-root'),
  dark: find(".csu-root:where([data-color-scheme='dark'])"),
  system: find(".csu-root:where([data-color-scheme='system'])"),
};

/** The public properties that the sheet reads, each with its default as written first. */
export const publicProperties: ReadonlyMap<string, string> = new Map(
  [...text.matchAll(/var\((--csu-[a-z-]+), /g)]
    .map((match) => [match[1] ?? '', fallback(match.index + match[0].length)] as const)
    .reverse(),
);

/** From an index to the bracket that closes what is around it. */
function fallback(start: number): string {
  let depth = 1;
  let end = start;
  for (; depth > 0; end += 1) depth += text[end] === '(' ? 1 : text[end] === ')' ? -1 : 0;
  return text.slice(start, end - 1);
}

/** The private properties of a scheme with the defaults put in, as a page without a theme has them. */
export function defaults(
  name: 'light' | 'dark',
  given: Readonly<Record<string, string>> = {},
): (part: string) => string {
  const values = scheme[name];
  const value = (part: string): string => {
    const written = values.get(`--_csu-${part}`) ?? scheme.light.get(`--_csu-${part}`) ?? '';
    const [, outer = '', inner = ''] = /^var\((--csu-[a-z-]+), (.*)\)$/.exec(written) ?? [];
    return (given[outer] ?? inner).replace(/var\(--_csu-([a-z-]+)\)/g, (_, name: string) => value(name));
  };
  return value;
}
