import { Markdown } from '@storybook/addon-docs/blocks';
import { props } from 'virtual:described-props';
import type { DescribedInterface } from '../../.storybook/described-props.js';

/** What the comments over an interface's props say, as a table. */
export function PropsTable({ of }: { readonly of: DescribedInterface }) {
  const rows = props[of].map(
    ({ name, type, required, text, default: fallback }) =>
      `| \`${name}\`${required ? ' (required)' : ''} | ${cell(text)} | ${type ? `\`${cell(type)}\`` : ''} | ${cell(fallback)} |`,
  );
  return (
    <Markdown>{['| prop | what it is | type | default |', '| --- | --- | --- | --- |', ...rows].join('\n')}</Markdown>
  );
}

/** Nothing that would end a cell. */
const cell = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
