import { themeToStyle } from '../../src/theme/theme-to-style.js';
import type { Theme } from '../../src/theme/tokens.js';
import { contrastTheme, defaultTheme, minimalTheme, muiTheme, shadcnTheme } from '../../src/themes.js';
import { mui, shadcn, type Kit } from './kits.js';
import { defaults } from './sheet.js';

export interface Preset {
  readonly name: string;
  readonly theme: Theme;
  /** Whose variables it reads. */
  readonly kit?: Kit;
}

export const presets: readonly Preset[] = [
  { name: 'no theme', theme: {} },
  { name: 'defaultTheme', theme: defaultTheme },
  { name: 'minimalTheme', theme: minimalTheme },
  { name: 'contrastTheme', theme: contrastTheme },
  { name: 'shadcnTheme', theme: shadcnTheme, kit: shadcn },
  { name: 'muiTheme', theme: muiTheme, kit: mui },
];

/** The value in force of each private property, as a page with the preset and its kit's defaults has it. */
export function inForce({ theme, kit }: Preset, scheme: 'light' | 'dark', host = scheme): (part: string) => string {
  const read = (name: string): string => kit?.[host][name] ?? `var(${name})`;
  const given = Object.entries(themeToStyle(theme))
    .filter(([, value]) => value !== 'initial')
    .map(([property, value]) => [property, value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => read(name))]);
  return defaults(scheme, Object.fromEntries(given) as Record<string, string>);
}
