import { themeToStyle } from './theme-to-style.js';
import type { Theme } from './tokens.js';

/**
 * A theme as a rule of CSS, for a static file or a `<style nonce>`: a strict Content-Security-Policy without
 * `'unsafe-inline'` turns the style attribute of server-rendered HTML down. `layout` and `density` are data attributes and
 * stay with the `theme` prop.
 *
 * @param selector - what the rule is for; trusted. Default `.csu-root`, every form of the page.
 * @throws `theme-token` for a name that is no token
 * @example
 * writeFileSync('public/sign-up-theme.css', themeToCss({ colorPrimary: '#0a7a4b' }));
 */
export function themeToCss(theme: Theme, selector = '.csu-root'): string {
  const declarations = Object.entries(themeToStyle(theme)).map(([name, value]) => `  ${name}: ${value};\n`);
  return `${selector} {\n${declarations.join('')}}\n`;
}
