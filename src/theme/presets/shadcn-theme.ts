import type { Theme } from '../tokens.js';
import { defaultTheme } from './default-theme.js';

/**
 * The same in both schemes: the host's variables change with its dark mode. The kit's own lines and ring have less than
 * 3:1 on its card, so they are mixed with its text; it has no colour for what went well, or for a warning.
 */
const colors = {
  colorPrimary: 'var(--primary)',
  colorPrimaryHover: 'color-mix(in oklab, var(--primary) 90%, var(--card))',
  colorOnPrimary: 'var(--primary-foreground)',
  colorLink: 'var(--primary)',
  colorFocus: 'color-mix(in oklab, var(--ring), var(--card-foreground) 30%)',
  colorText: 'var(--card-foreground)',
  colorTextMuted: 'var(--muted-foreground)',
  colorPlaceholder: 'var(--muted-foreground)',
  colorBackground: 'var(--card)',
  colorControl: 'var(--card)',
  colorBorder: 'color-mix(in oklab, var(--input), var(--card-foreground) 35%)',
  colorHairline: 'var(--border)',
  colorDanger: 'color-mix(in oklab, var(--destructive), var(--card-foreground) 12%)',
  colorDangerSurface: 'color-mix(in oklab, var(--destructive) 6%, var(--card))',
  colorSuccess: 'color-mix(in oklab, oklch(0.6 0.13 155), var(--card-foreground) 25%)',
  colorWarning: 'color-mix(in oklab, oklch(0.7 0.15 70), var(--card-foreground) 30%)',
  shadow: '0 1px 3px rgb(0 0 0 / 0.1), 0 1px 2px -1px rgb(0 0 0 / 0.1)',
};

/**
 * Reads the variables of shadcn/ui (`--primary`, `--card`, `--radius`, …), which hold whole colours, as its themes for
 * Tailwind 4 have them, and takes its measures. It follows the host's dark mode by itself.
 */
export const shadcnTheme: Theme = {
  ...defaultTheme,
  ...colors,
  dark: colors,
  radius: 'calc(var(--radius) - 2px)',
  radiusCard: 'calc(var(--radius) + 4px)',
  paddingCard: '1.5rem',
  controlHeight: '2.25rem',
  fieldGap: '1.25rem',
  labelGap: '0.5rem',
  fontSizeHeading: '1.25rem',
  fontWeightButton: '500',
};
