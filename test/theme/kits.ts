/** What two kits put on a page, as far as a preset or a story reads it. */
export interface Kit {
  readonly light: Readonly<Record<string, string>>;
  readonly dark: Readonly<Record<string, string>>;
}

/** The neutral theme that the kit's command writes for Tailwind 4. */
export const shadcn: Kit = {
  light: {
    '--background': 'oklch(1 0 0)',
    '--foreground': 'oklch(0.145 0 0)',
    '--card': 'oklch(1 0 0)',
    '--card-foreground': 'oklch(0.145 0 0)',
    '--primary': 'oklch(0.205 0 0)',
    '--primary-foreground': 'oklch(0.985 0 0)',
    '--muted-foreground': 'oklch(0.556 0 0)',
    '--destructive': 'oklch(0.577 0.245 27.325)',
    '--border': 'oklch(0.922 0 0)',
    '--input': 'oklch(0.922 0 0)',
    '--ring': 'oklch(0.708 0 0)',
    '--radius': '0.625rem',
  },
  dark: {
    '--background': 'oklch(0.145 0 0)',
    '--foreground': 'oklch(0.985 0 0)',
    '--card': 'oklch(0.205 0 0)',
    '--card-foreground': 'oklch(0.985 0 0)',
    '--primary': 'oklch(0.922 0 0)',
    '--primary-foreground': 'oklch(0.205 0 0)',
    '--muted-foreground': 'oklch(0.708 0 0)',
    '--destructive': 'oklch(0.704 0.191 22.216)',
    '--border': 'oklch(1 0 0 / 10%)',
    '--input': 'oklch(1 0 0 / 15%)',
    '--ring': 'oklch(0.556 0 0)',
    '--radius': '0.625rem',
  },
};

/** What `createTheme({ cssVariables: true, colorSchemes: { light: true, dark: true } })` of MUI 9.5.0 gives. */
export const mui: Kit = {
  light: {
    '--mui-palette-common-onBackground': '#000',
    '--mui-palette-primary-main': '#1976d2',
    '--mui-palette-primary-dark': '#1565c0',
    '--mui-palette-primary-contrastText': '#fff',
    '--mui-palette-text-primary': 'rgba(0, 0, 0, 0.87)',
    '--mui-palette-text-secondary': 'rgba(0, 0, 0, 0.6)',
    '--mui-palette-background-paper': '#fff',
    '--mui-palette-background-default': '#fff',
    '--mui-palette-divider': 'rgba(0, 0, 0, 0.12)',
    '--mui-palette-error-main': '#d32f2f',
    '--mui-palette-success-main': '#2e7d32',
    '--mui-palette-warning-main': '#ed6c02',
    '--mui-shape-borderRadius': '4px',
    '--mui-shadows-1':
      '0px 2px 1px -1px rgba(0,0,0,0.2),0px 1px 1px 0px rgba(0,0,0,0.14),0px 1px 3px 0px rgba(0,0,0,0.12)',
  },
  dark: {
    '--mui-palette-common-onBackground': '#fff',
    '--mui-palette-primary-main': '#90caf9',
    '--mui-palette-primary-dark': '#42a5f5',
    '--mui-palette-primary-contrastText': 'rgba(0, 0, 0, 0.87)',
    '--mui-palette-text-primary': '#fff',
    '--mui-palette-text-secondary': 'rgba(255, 255, 255, 0.7)',
    '--mui-palette-background-paper': '#121212',
    '--mui-palette-background-default': '#121212',
    '--mui-palette-divider': 'rgba(255, 255, 255, 0.12)',
    '--mui-palette-error-main': '#f44336',
    '--mui-palette-success-main': '#66bb6a',
    '--mui-palette-warning-main': '#ffa726',
    '--mui-shape-borderRadius': '4px',
    '--mui-shadows-1':
      '0px 2px 1px -1px rgba(0,0,0,0.2),0px 1px 1px 0px rgba(0,0,0,0.14),0px 1px 3px 0px rgba(0,0,0,0.12)',
  },
};
