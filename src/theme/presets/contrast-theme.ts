import type { Theme } from '../tokens.js';
import { defaultTheme } from './default-theme.js';

/**
 * For people who see little, and for audiences with many of them: all text has 7:1 (WCAG 1.4.6), borders, icons and the
 * focus ring 4.5:1; lines are 2 px, the ring 3 px, and no text is smaller than 16 px.
 */
export const contrastTheme: Theme = {
  ...defaultTheme,
  colorPrimary: '#0b3a8f',
  colorText: '#000',
  colorTextMuted: '#333a45',
  colorPlaceholder: '#4a515c',
  colorBorder: '#4a515c',
  colorHairline: '#4a515c',
  colorDanger: '#8c1410',
  colorDangerSurface: '#fff5f4',
  colorSuccess: '#0d5c33',
  colorWarning: '#6b4400',
  shadow: 'none',
  borderWidth: '2px',
  focusWidth: '0.1875rem',
  fontSizeSmall: '1rem',
  fontSizeHeading: '1.5rem',
  fontWeightLabel: '600',
  fontWeightHeading: '700',
  fontWeightButton: '700',
  dark: {
    ...defaultTheme.dark,
    colorPrimary: '#ffd84d',
    colorOnPrimary: '#000',
    colorText: '#fff',
    colorTextMuted: '#d5d9e0',
    colorPlaceholder: '#c0c6d0',
    colorBackground: '#000',
    colorControl: '#000',
    colorBorder: '#c0c6d0',
    colorHairline: '#8f97a5',
    colorDanger: '#ffa69f',
    colorDangerSurface: '#1f0c0c',
    colorSuccess: '#7ce0ad',
    colorWarning: '#ffcf70',
  },
};
