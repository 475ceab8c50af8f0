import { describe, expect, it } from 'vitest';
import { themeToStyle } from '../../src/theme/theme-to-style.js';
import { tokenNames } from '../../src/theme/token-names.js';
import { presets } from './presets.js';
import { publicProperties } from './sheet.js';

const whole = presets.filter(({ name }) => name !== 'no theme');

describe.each(whole)('$name', ({ theme }) => {
  // The console of these tests takes no warning: so no preset has a pair of colours that development would name.
  const style: Readonly<Record<string, string>> = themeToStyle(theme);

  it('sets every property that the sheet reads, so that nothing of a form around it shows through', () => {
    const unset = [...publicProperties.keys()].filter((property) => !(property in style));
    expect(unset).toEqual([]);
  });

  it('has no value that a style attribute would turn down', () => {
    const given = tokenNames.filter((name) => theme[name]).length;
    const inStyle = Object.keys(style).filter((property) => !property.startsWith('--csu-dark-')).length;
    expect(inStyle).toBeGreaterThanOrEqual(given);
    expect(Object.values(style).filter((value) => /undefined|null|\[object/.test(value))).toEqual([]);
  });

  it('keeps what it says where one token is changed', () => {
    expect(themeToStyle({ ...theme, radius: '1px' })).toEqual({ ...style, '--csu-radius': '1px' });
  });
});

it('defaultTheme says what the sheet says', () => {
  const style: Readonly<Record<string, string>> = themeToStyle(whole[0]?.theme ?? {});
  const other = [...publicProperties].filter(([property, value]) => {
    // These two are worked out; a test of contrast compares what comes of them.
    if (/primary-hover|color-link/.test(property)) return false;
    return style[property] !== 'initial' && style[property] !== value;
  });
  expect(other).toEqual([]);
});
