import type { Theme } from '../tokens.js';
import { defaultTheme } from './default-theme.js';

/**
 * Black, white and a few greys, without a frame: for pages whose own type and space are the design. The one colour left
 * is that of errors and of rules that are met.
 */
export const minimalTheme: Theme = {
  ...defaultTheme,
  layout: 'plain',
  colorPrimary: '#18181b',
  colorText: '#18181b',
  colorTextMuted: '#52525b',
  colorPlaceholder: '#71717a',
  colorBorder: '#8b8b94',
  colorHairline: '#e4e4e7',
  colorDanger: '#b42318',
  colorDangerSurface: '#fbf3f2',
  shadow: 'none',
  radius: '0.25rem',
  radiusCard: '0.375rem',
  sectionGap: '1.75rem',
  fontSizeHeading: '1.5rem',
  fontWeightButton: '500',
  dark: {
    ...defaultTheme.dark,
    colorPrimary: '#fafafa',
    colorOnPrimary: '#18181b',
    colorText: '#fafafa',
    colorTextMuted: '#a8a8b0',
    colorPlaceholder: '#92929b',
    colorBackground: '#0c0c0e',
    colorControl: '#0c0c0e',
    colorBorder: '#71717a',
    colorHairline: '#2b2b30',
    colorDanger: '#ff9287',
    colorDangerSurface: '#231517',
  },
};
