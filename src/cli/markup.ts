/** Markup of our own, with nothing in it that came from elsewhere unescaped: made by `markup`, or of a constant. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = Markup | string | number | undefined | readonly Part[];

/**
 * A template of markup: what is put in is text and becomes no markup, in content as in quoted attributes, unless it was
 * made by `markup` itself. Undefined is nothing, a list is its entries.
 *
 * @example markup`<li title="${name}">${message.text}</li>`
 */
export const markup = (template: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(template.map((text, index) => text + markupOf(parts[index])).join(''));

function markupOf(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return part.map(markupOf).join('');
}

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Control characters, which HTML cannot hold, are shown as missing. */
const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities.get(character) ?? '').replace(/[^\P{Cc}\t\n\r]/gu, '\ufffd');
