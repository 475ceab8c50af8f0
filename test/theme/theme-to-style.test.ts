import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MockInstance } from 'vitest';
import { themeToStyle } from '../../src/theme/theme-to-style.js';
import type { Theme } from '../../src/theme/tokens.js';
import { ratio } from './contrast.js';
import { defaults } from './sheet.js';

let warn: MockInstance<typeof console.warn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  warn.mockRestore();
});
const warned = (): readonly string[] => warn.mock.calls.map(([words]) => String(words));

/** A colour, and the same in hex for the sums below. */
const brands = [
  ['#000000', '#000000'],
  ['#ffffff', '#ffffff'],
  ['#0a7a4b', '#0a7a4b'],
  ['#0f172a', '#0f172a'],
  ['#1e3a8a', '#1e3a8a'],
  ['#635bff', '#635bff'],
  ['#777777', '#777777'],
  ['#e11d48', '#e11d48'],
  ['#ff6b00', '#ff6b00'],
  ['#ffd400', '#ffd400'],
  ['#00c2ff', '#00c2ff'],
  ['#7f1d1d', '#7f1d1d'],
  ['#c026d3', '#c026d3'],
  ['rgb(20% 40% 60%)', '#336699'],
  ['hsl(210 50% 40%)', '#336699'],
  ['oklch(0.62796 0.25768 29.234)', '#ff0000'],
  ['oklch(45.2% 78.3% 264.05deg)', '#0000ff'],
] as const;

describe('one brand colour is a whole theme', () => {
  describe.each(brands)('%s', (value, hex) => {
    const style = Object.fromEntries(
      Object.entries(themeToStyle({ colorPrimary: value })).map(([name, written]) => [
        name,
        written.replaceAll(value, hex),
      ]),
    );

    describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
      const color = defaults(scheme, style);

      it('has text on the button that can be read, at rest and under the pointer', () => {
        expect(ratio(color('on-primary'), color('primary'))).toBeGreaterThanOrEqual(4.5);
        expect(ratio(color('on-primary'), color('primary-hover'))).toBeGreaterThanOrEqual(4.5);
      });

      it('answers the pointer', () => {
        expect(ratio(color('primary'), color('primary-hover'))).toBeGreaterThan(1.02);
      });

      it.each(['background', 'control', 'danger-surface'])('has links that can be read on %s', (surface) => {
        expect(ratio(color('link'), color(surface))).toBeGreaterThanOrEqual(4.5);
      });

      it.each(['link', 'warning', 'success'])('has links that can be read on a panel tinted with %s', (tone) => {
        const panel = `color-mix(in srgb, ${color(tone)} 7%, ${color('background')})`;
        expect(ratio(color('link'), panel)).toBeGreaterThanOrEqual(4.5);
        expect(ratio(color('text'), panel)).toBeGreaterThanOrEqual(4.5);
      });

      it('has a focus ring and a box around a check that are seen', () => {
        expect(ratio(color('focus'), color('background'))).toBeGreaterThanOrEqual(3);
        expect(ratio(color('link'), color('control'))).toBeGreaterThanOrEqual(3);
      });
    });

    it('has a button that is seen on a dark card', () => {
      expect(ratio(defaults('dark', style)('primary'), defaults('dark')('background'))).toBeGreaterThanOrEqual(3);
    });
  });

  it('keeps the brand colour as it is written', () => {
    expect(themeToStyle({ colorPrimary: '#0a7a4b' })['--csu-color-primary']).toBe('#0a7a4b');
  });

  it('says nothing about it on the console', () => {
    for (const [value] of brands) themeToStyle({ colorPrimary: value });
    expect(warned()).toEqual([]);
  });
});

describe('themeToStyle', () => {
  it('changes nothing without a token', () => {
    expect(themeToStyle({})).toEqual({});
    expect(themeToStyle({ layout: 'plain', density: 'compact', dark: {} })).toEqual({});
    expect(themeToStyle({ colorPrimary: undefined, radius: '', dark: undefined })).toEqual({});
  });

  it('gives every token a property, those of the dark scheme their own', () => {
    expect(
      themeToStyle({
        radius: '4px',
        fontSizeHeading: '2rem',
        colorText: '#111',
        dark: { colorText: '#eee', shadow: 'none' },
      }),
    ).toEqual({
      '--csu-radius': '4px',
      '--csu-font-size-heading': '2rem',
      '--csu-color-text': '#111',
      '--csu-dark-color-text': '#eee',
      '--csu-dark-shadow': 'none',
    });
  });

  it('lets every derived colour be overruled', () => {
    const style = themeToStyle({
      colorPrimary: '#0a7a4b',
      colorPrimaryHover: '#075c38',
      colorLink: '#0b5fff',
      colorOnPrimary: '#f0fff8',
      dark: { colorPrimary: '#5fd39a', colorLink: '#5fd39a', colorOnPrimary: '#002110', colorPrimaryHover: '#fff' },
    });
    expect(style).toEqual({
      '--csu-color-primary': '#0a7a4b',
      '--csu-color-primary-hover': '#075c38',
      '--csu-color-on-primary': '#f0fff8',
      '--csu-color-link': '#0b5fff',
      '--csu-dark-color-primary': '#5fd39a',
      '--csu-dark-color-primary-hover': '#fff',
      '--csu-dark-color-on-primary': '#002110',
      '--csu-dark-color-link': '#5fd39a',
    });
  });

  it('keeps what was derived where a token is there without a value', () => {
    const style = themeToStyle({ colorPrimary: '#ffd400', colorOnPrimary: undefined, colorLink: '' });
    expect(style['--csu-color-on-primary']).toBe('#000');
    expect(style['--csu-color-link']).toContain('color-mix');
  });

  it('survives what a database makes of a theme', () => {
    const theme = JSON.parse('{"colorPrimary":"#ffd400","colorBackground":null,"radius":4,"dark":null}') as Theme;
    const style = themeToStyle(theme);
    expect(style['--csu-color-on-primary']).toBe('#000');
    expect(style).not.toHaveProperty('--csu-radius');
  });

  it('looks for links that can be read on the surface of the theme', () => {
    const surface = '#3a3320';
    const style = themeToStyle({
      colorPrimary: '#ffd400',
      colorBackground: surface,
      colorText: '#fff',
      colorControl: '#222',
    });
    expect(style['--csu-color-link']).toBe('#ffd400');
    const onLight = themeToStyle({ colorPrimary: '#ffd400', dark: { colorBackground: '#fffbe6' } });
    expect(ratio(onLight['--csu-dark-color-link'] ?? '', '#fffbe6')).toBeGreaterThanOrEqual(4.5);
  });

  it('uses a variable in both schemes, with its text beside it', () => {
    expect(themeToStyle({ colorPrimary: 'var(--brand)', colorOnPrimary: 'var(--on-brand)' })).toEqual({
      '--csu-color-primary': 'var(--brand)',
      '--csu-color-on-primary': 'var(--on-brand)',
      '--csu-dark-color-primary': 'var(--brand)',
      '--csu-dark-color-on-primary': 'var(--on-brand)',
    });
    expect(warned()).toEqual([]);
  });

  it('tells the developer once that a variable needs the text on it beside it', () => {
    themeToStyle({ colorPrimary: 'var(--accent)' });
    themeToStyle({ colorPrimary: 'var(--accent)' });
    const words = warned().filter((word) => word.startsWith('cognito-sign-up: theme.colorPrimary'));
    expect(words).toHaveLength(1);
    expect(words[0]).toMatch(/var\(--accent\).*give theme\.colorOnPrimary/);
  });

  it.each<[string, Theme, RegExp]>([
    [
      'text on the button',
      { colorPrimary: '#ff6b00', colorOnPrimary: '#fff' },
      /colorOnPrimary #fff on colorPrimary #ff6b00 .* 2\.\d:1, and people need 4\.5:1/,
    ],
    ['help', { colorTextMuted: '#aaa', colorBackground: '#fff' }, /colorTextMuted #aaa on colorBackground #fff/],
    ['a placeholder', { colorPlaceholder: '#999', colorControl: '#eee' }, /colorPlaceholder #999 on colorControl #eee/],
    [
      'the border of a control',
      { colorBorder: '#e5e5e5', colorBackground: '#fff' },
      /colorBorder #e5e5e5 on colorBackground #fff .* need 3:1/,
    ],
    [
      'text in the dark',
      { dark: { colorText: '#333', colorBackground: '#000' } },
      /theme\.dark: colorText #333 on colorBackground #000/,
    ],
  ])('tells the developer once of %s that cannot be read', (_, theme, words) => {
    themeToStyle(theme);
    themeToStyle(theme);
    expect(warned().filter((word) => words.test(word))).toHaveLength(1);
  });

  it.each([
    ['colour', { colour: '#fff' }],
    ['__proto__', JSON.parse('{"__proto__": "red"}') as object],
    ['constructor', { constructor: 'red' }],
    ['dark.radius', { dark: { radius: '1px' } }],
  ])('says which name is no token: %s', (name, theme) => {
    expect(() => themeToStyle(theme as Theme)).toThrow(new RegExp(`theme\\.${name} is no token.*\\[theme-token`));
  });
});
