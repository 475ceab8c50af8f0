export { contrastTheme } from './theme/presets/contrast-theme.js';
export { defaultTheme } from './theme/presets/default-theme.js';
export { minimalTheme } from './theme/presets/minimal-theme.js';
export { muiTheme } from './theme/presets/mui-theme.js';
export { shadcnTheme } from './theme/presets/shadcn-theme.js';
export type { Theme, ThemeTokens } from './theme/tokens.js';
