import type { Page } from 'playwright';

/** What of a node of Chromium's tree is read here. */
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly description?: { readonly value?: string };
  readonly value?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** What of its properties a person is told, or a screen reader goes by. */
const told = ['level', 'required', 'invalid', 'checked', 'disabled', 'readonly', 'busy', 'live', 'focused'];

/**
 * The form as Chromium hands it to a screen reader: a line for each node, with its role, its name and what describes it.
 * What only repeats the words of its parent is left out.
 */
export async function accessibilityTree(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as { nodes: readonly Node[] };
  await devtools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (node: Node, depth: number, above: string) => {
    const role = node.role?.value ?? '';
    const name = node.name?.value ?? '';
    const isShown =
      !node.ignored &&
      !['RootWebArea', 'generic', 'none', 'InlineTextBox', 'ListMarker', 'LineBreak'].includes(role) &&
      !(role === 'StaticText' && above.includes(name.trim()));
    if (isShown) {
      const states = told.flatMap((wanted) => {
        const value = node.properties?.find((property) => property.name === wanted)?.value.value;
        if (value === undefined || value === false || value === 'false') return [];
        return value === true || value === 'true' ? [wanted] : [`${wanted} ${String(value)}`];
      });
      const { value } = node.value ?? {};
      const parts = [
        role === 'StaticText' ? `“${name}”` : [role, name && `“${name}”`].filter(Boolean).join(' '),
        ...states,
        ...(value ? [`value “${String(value)}”`] : []),
        ...(node.description?.value ? [`described by “${node.description.value}”`] : []),
      ];
      lines.push(`${'  '.repeat(depth)}${parts.join(', ')}`);
    }
    const ids = node.childIds ?? [];
    // Of the countries the first and the last: which there are is the browser's to know.
    const isLong = role === 'MenuListPopup' && ids.length > 20;
    for (const id of isLong ? [...ids.slice(0, 2), ...ids.slice(-1)] : ids) {
      const child = byId.get(id);
      if (child) walk(child, isShown ? depth + 1 : depth, isShown ? name : above);
    }
  };
  const [root] = nodes;
  if (root) walk(root, 0, '');
  return `${lines.join('\n')}\n`;
}
