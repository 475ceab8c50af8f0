import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { themeToCss } from '../../src/theme/theme-to-css.js';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('themeToCss', () => {
  it('writes a rule for every form of the page, for a policy that turns style attributes down (S-9)', () => {
    expect(themeToCss({ radius: '4px', dark: { colorText: '#eee' } })).toBe(
      '.csu-root {\n  --csu-radius: 4px;\n  --csu-dark-color-text: #eee;\n}\n',
    );
  });

  it('writes it for one form', () => {
    expect(themeToCss({ radius: '0' }, '#join .csu-root')).toBe('#join .csu-root {\n  --csu-radius: 0;\n}\n');
  });

  it.each([
    'Inter, "Helvetica Neue", sans-serif',
    "'Source Sans 3', sans-serif",
    '"Yu Gothic (UI)", sans-serif',
    '0 1px 2px rgb(0 0 0 / 8%), 0 8px 24px -8px rgb(0 0 0 / 12%)',
    'color-mix(in oklab, var(--brand, rgb(1 2 3)), #000 10%)',
    'clamp(1rem, calc(2 * var(--space)), 3rem)',
    'メイリオ, sans-serif',
    '-0.5px',
  ])('keeps %s', (value) => {
    expect(themeToCss({ fontFamily: value })).toBe(`.csu-root {\n  --csu-font-family: ${value};\n}\n`);
  });

  it.each([
    'red; background: url(//evil.example)',
    'red } body { display: none',
    'red</style><script>alert(1)</script>',
    'red /* ',
    'red \\3b color: blue',
    '"',
    "'",
    '"a" "',
    'rgb(1 2 3',
    'rgb(1 2 3))',
    ')(',
    'var(--a, "x)',
    '"(" (',
    '(") "(" )',
    'f("a) g(b")"',
    '(")"(")")',
    '[a',
    'red !important',
    '@import "x"',
    '"a\nb"',
  ])('leaves out %j, which would not stay within its declaration (S-5)', (value) => {
    expect(themeToCss({ fontFamily: value, radius: '1px' })).toBe('.csu-root {\n  --csu-radius: 1px;\n}\n');
  });
});
