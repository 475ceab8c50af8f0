import type { CSSProperties } from 'react';
import type { Theme } from '../src/index.js';
import { contrastTheme, defaultTheme, minimalTheme, muiTheme, shadcnTheme } from '../src/themes.js';
import { mui, shadcn, type Kit } from '../test/theme/kits.js';

/** A theme of the library, and the page of a host that it reads the variables of. */
export interface Preset {
  /** The name that `cognito-sign-up/themes` exports it by. */
  readonly exported: string;
  readonly theme: Theme;
  readonly host?: { readonly kit: Kit; readonly background: string; readonly color: string };
}

/** By what the toolbar calls them. */
export const presets: Readonly<Record<string, Preset>> = {
  default: { exported: 'defaultTheme', theme: defaultTheme },
  minimal: { exported: 'minimalTheme', theme: minimalTheme },
  contrast: { exported: 'contrastTheme', theme: contrastTheme },
  shadcn: {
    exported: 'shadcnTheme',
    theme: shadcnTheme,
    host: { kit: shadcn, background: 'var(--background)', color: 'var(--foreground)' },
  },
  mui: {
    exported: 'muiTheme',
    theme: muiTheme,
    host: {
      kit: mui,
      background: 'var(--mui-palette-background-default)',
      color: 'var(--mui-palette-text-primary)',
    },
  },
};

/** What the host of a preset puts on the page: its variables, and its paper as the ground. */
export function pageOf(preset: Preset | undefined, scheme: unknown): CSSProperties {
  if (!preset?.host) return {};
  const { kit, ...ground } = preset.host;
  const isDark = scheme === 'dark' || (scheme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  return { ...(isDark ? kit.dark : kit.light), ...ground };
}
