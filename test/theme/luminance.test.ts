import { describe, expect, it } from 'vitest';
import { contrast, luminance } from '../../src/theme/luminance.js';
import { luminanceOf } from './contrast.js';

describe('luminance', () => {
  it.each([
    ['#000', '#000000'],
    ['#FFF', '#ffffff'],
    ['#0a7a4b', '#0a7a4b'],
    [' #3451D1 ', '#3451d1'],
    ['rgb(10 122 75)', '#0a7a4b'],
    ['rgb(10, 122, 75)', '#0a7a4b'],
    ['rgba(10, 122, 75, 1)', '#0a7a4b'],
    ['rgb(10 122 75 / 100%)', '#0a7a4b'],
    ['rgb(20% 40% 60%)', '#336699'],
    ['hsl(210 50% 40%)', '#336699'],
    ['hsl(210, 50%, 40%)', '#336699'],
    ['hsl(210deg 50 40)', '#336699'],
    ['hsl(-150 50% 40%)', '#336699'],
    ['hsl(0 100% 50%)', '#ff0000'],
    ['hsl(60 100% 50%)', '#ffff00'],
    ['hsl(300 100% 25.1%)', '#800080'],
    ['oklch(1 0 0)', '#ffffff'],
    ['oklch(0% 0 0)', '#000000'],
    ['oklch(0.62796 0.25768 29.234)', '#ff0000'],
    ['oklch(86.644% 0.29483 142.495)', '#00ff00'],
    ['oklch(45.2% 78.3% 264.05deg)', '#0000ff'],
    ['oklch(0.5883 0.1065 251.6)', '#4a80ba'],
  ])('reads %s as %s', (value, hex) => {
    expect(luminance(value)).toBeCloseTo(luminanceOf(hex), 2);
  });

  it.each([
    '',
    'rebeccapurple',
    'var(--brand)',
    'currentColor',
    'transparent',
    '#12',
    '#12345',
    '#0a7a4b80',
    'rgb(0 0)',
    'rgb(0 0 0 / 50%)',
    'rgba(0, 0, 0, 0.9)',
    'hsl(0.5turn 50% 50%)',
    'oklch(from red l c h)',
    'rgb(var(--r) 0 0)',
    'lab(50% 0 0)',
    'color(display-p3 1 0 0)',
  ])('does not guess at %j', (value) => {
    expect(luminance(value)).toBeUndefined();
  });

  it('takes an absent colour for an unreadable one', () => {
    expect(luminance(undefined)).toBeUndefined();
  });

  it('gives the contrast of black and white, either way round', () => {
    expect(contrast(0, 1)).toBeCloseTo(21);
    expect(contrast(1, 0)).toBeCloseTo(21);
  });
});
