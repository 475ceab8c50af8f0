import { describe, expect, it, vi } from 'vitest';
import { themeToStyle } from '../../src/theme/theme-to-style.js';
import { ratio } from './contrast.js';
import { defaults } from './sheet.js';

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
    const warn = vi.spyOn(console, 'warn');
    for (const [value] of brands) themeToStyle({ colorPrimary: value });
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });
});
