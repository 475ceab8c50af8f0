import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MockInstance } from 'vitest';
import { themeToStyle } from '../../src/theme/theme-to-style.js';
import type { Theme } from '../../src/theme/tokens.js';
import { ratio } from './contrast.js';

let warn: MockInstance<typeof console.warn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  warn.mockRestore();
});
const warned = (): readonly string[] => warn.mock.calls.map(([words]) => String(words));

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
