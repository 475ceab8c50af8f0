/**
 * Plain data as TypeScript, laid out as Prettier would with single quotes.
 *
 * @param indent what stands before the line that the value begins in
 * @param column how long that line is already
 * @param width how long it may become
 */
export function printLiteral(value: unknown, indent = '', column = 0, width = 80): string {
  const line = onOneLine(value);
  if (line !== undefined && column + line.length < width) return line;
  const inner = `${indent}  `;
  if (isObject(value) && !Object.keys(value).length) return '{}';
  if (Array.isArray(value)) {
    const items = value.map((item) => `${inner}${printLiteral(item, inner, inner.length, width)},\n`);
    return `[\n${items.join('')}${indent}]`;
  }
  if (isObject(value)) {
    const members = Object.entries(value).map(([key, item]) => {
      const start = `${inner}${printKey(key)}: `;
      return `${start}${printLiteral(item, inner, start.length, width)},\n`;
    });
    return `{\n${members.join('')}${indent}}`;
  }
  return line ?? '';
}

/** Nothing for what Prettier breaks however short it is: a list of several objects with several members each. */
function onOneLine(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    if (value.length > 1 && value.every((item) => isObject(item) && Object.keys(item).length > 1)) return undefined;
    const items = value.map(onOneLine);
    return items.includes(undefined) ? undefined : `[${items.join(', ')}]`;
  }
  if (isObject(value)) {
    const members = Object.entries(value).map(([key, item]) => {
      const line = onOneLine(item);
      return line === undefined ? undefined : `${printKey(key)}: ${line}`;
    });
    if (members.includes(undefined)) return undefined;
    return members.length ? `{ ${members.join(', ')} }` : '{}';
  }
  return typeof value === 'string' ? printString(value) : String(value).replace('e+', 'e');
}

const printKey = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : printString(key));

/** With the quotes that need fewer escapes, and single ones where it is all the same. */
function printString(text: string): string {
  const count = (quote: string) => text.split(quote).length;
  const double = JSON.stringify(text).replace(/[\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16)}`);
  if (count("'") > count('"')) return double;
  const inside = double.slice(1, -1).replace(/\\.|'/g, (part) => (part === '\\"' ? '"' : part === "'" ? "\\'" : part));
  return `'${inside}'`;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
