import type { Theme } from '../tokens.js';

/**
 * The look without a theme, written out: to start from, or to bring a form that stands within another one, or among
 * tokens in CSS, back to it. `initial` is CSS's own word for a property that nobody has set: such tokens go by the
 * density, the layout or another token, and the colours that are missing here follow from `colorPrimary`.
 *
 * @example
 * <SignUpForm theme={{ ...defaultTheme, radius: '0.25rem' }} … />
 */
export const defaultTheme: Theme = {
  colorPrimary: '#3451d1',
  colorFocus: 'initial',
  colorText: '#14161a',
  colorTextMuted: '#5b6472',
  colorPlaceholder: '#6b7280',
  colorBackground: '#fff',
  colorControl: '#fff',
  colorBorder: '#868e9b',
  colorHairline: '#e3e6eb',
  colorDanger: '#b3261e',
  colorDangerSurface: '#fdf3f2',
  colorSuccess: '#1a7f4b',
  colorWarning: '#8a5a00',
  shadow: '0 1px 2px #14161a0a, 0 1rem 2.5rem -1rem #14161a1f',
  radius: '0.5rem',
  radiusButton: 'initial',
  radiusCard: '0.75rem',
  paddingCard: '2rem',
  paddingControl: '0.75rem',
  borderWidth: '1px',
  focusWidth: '0.125rem',
  focusOffset: '0.125rem',
  maxWidth: 'initial',
  controlHeight: 'initial',
  buttonHeight: 'initial',
  fieldGap: 'initial',
  labelGap: '0.375rem',
  sectionGap: '1.5rem',
  fontFamily: 'initial',
  fontSize: '1rem',
  fontSizeSmall: '0.875rem',
  fontSizeHeading: '1.375rem',
  fontWeightLabel: '500',
  fontWeightHeading: '600',
  fontWeightButton: '600',
  dark: {
    colorPrimary: '#8ea2ff',
    colorOnPrimary: '#0e1222',
    colorFocus: 'initial',
    colorText: '#eceef2',
    colorTextMuted: '#a3abb8',
    colorPlaceholder: '#98a1af',
    colorBackground: '#15171c',
    colorControl: '#1c1f26',
    colorBorder: '#737d8e',
    colorHairline: '#2a2e37',
    colorDanger: '#ff8f86',
    colorDangerSurface: '#2a1b1d',
    colorSuccess: '#5fd39a',
    colorWarning: '#f0c36a',
    shadow: 'none',
  },
};
