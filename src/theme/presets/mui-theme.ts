import type { Theme } from '../tokens.js';
import { defaultTheme } from './default-theme.js';

/**
 * The same in both schemes: the host's variables change with its dark mode. The kit's own border of a text field has less
 * than 3:1 on its paper, so it is mixed with what stands on it.
 */
const colors = {
  colorPrimary: 'var(--mui-palette-primary-main)',
  colorPrimaryHover: 'var(--mui-palette-primary-dark)',
  colorOnPrimary: 'var(--mui-palette-primary-contrastText)',
  colorLink: 'color-mix(in oklab, var(--mui-palette-primary-main), var(--mui-palette-common-onBackground) 12%)',
  colorFocus: 'var(--mui-palette-primary-main)',
  colorText: 'var(--mui-palette-text-primary)',
  colorTextMuted: 'var(--mui-palette-text-secondary)',
  colorPlaceholder: 'var(--mui-palette-text-secondary)',
  colorBackground: 'var(--mui-palette-background-paper)',
  colorControl: 'var(--mui-palette-background-paper)',
  colorBorder: 'color-mix(in oklab, var(--mui-palette-background-paper), var(--mui-palette-common-onBackground) 40%)',
  colorHairline: 'var(--mui-palette-divider)',
  colorDanger: 'color-mix(in oklab, var(--mui-palette-error-main), var(--mui-palette-common-onBackground) 12%)',
  colorDangerSurface: 'color-mix(in oklab, var(--mui-palette-error-main) 6%, var(--mui-palette-background-paper))',
  colorSuccess: 'var(--mui-palette-success-main)',
  colorWarning: 'color-mix(in oklab, var(--mui-palette-warning-main), var(--mui-palette-common-onBackground) 12%)',
  shadow: 'var(--mui-shadows-1)',
};

/**
 * Reads the variables of MUI (`--mui-palette-primary-main`, `--mui-shape-borderRadius`, …), which a theme with
 * `cssVariables: true` puts on the page, and takes its measures. It follows the host's dark mode by itself.
 */
export const muiTheme: Theme = {
  ...defaultTheme,
  ...colors,
  dark: colors,
  radius: 'var(--mui-shape-borderRadius)',
  radiusCard: 'var(--mui-shape-borderRadius)',
  paddingControl: '0.875rem',
  controlHeight: '3.5rem',
  buttonHeight: '2.625rem',
  fontSizeHeading: '1.5rem',
  fontWeightLabel: '400',
  fontWeightHeading: '400',
  fontWeightButton: '500',
};
