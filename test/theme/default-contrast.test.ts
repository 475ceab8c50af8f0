import { describe, expect, it } from 'vitest';
import { ratio } from './contrast.js';
import { defaults, rules } from './sheet.js';

const tinted = (name: 'light' | 'dark', tone: string): string =>
  `color-mix(in srgb, ${defaults(name)(tone)} 7%, ${defaults(name)('background')})`;

describe.each(['light', 'dark'] as const)('without a theme, in the %s scheme', (name) => {
  const value = defaults(name);

  it.each([
    ['text', 'background'],
    ['text', 'control'],
    ['text', 'danger-surface'],
    ['muted', 'background'],
    ['placeholder', 'control'],
    ['link', 'background'],
    ['link', 'control'],
    ['link', 'danger-surface'],
    ['on-primary', 'primary'],
    ['danger', 'background'],
    ['danger', 'danger-surface'],
  ])('%s can be read on %s: 4.5:1 (WCAG 1.4.3)', (text, surface) => {
    expect(ratio(value(text), value(surface))).toBeGreaterThanOrEqual(4.5);
  });

  it('the button can be read under the pointer', () => {
    expect(ratio(value('on-primary'), value('primary-hover'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['link', 'warning', 'success'])('text and links can be read on a panel tinted with %s', (tone) => {
    expect(ratio(value('text'), tinted(name, tone))).toBeGreaterThanOrEqual(4.5);
    expect(ratio(value('link'), tinted(name, tone))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['border', 'background'],
    ['border', 'control'],
    ['danger', 'control'],
    ['focus', 'background'],
    ['focus', 'control'],
    ['primary', 'background'],
    ['success', 'background'],
    ['warning', 'background'],
    ['muted', 'control'],
  ])('%s is seen on %s: 3:1 (WCAG 1.4.11)', (line, surface) => {
    expect(ratio(value(line), value(surface))).toBeGreaterThanOrEqual(3);
  });
});

it('this test mixes panels as the sheet does', () => {
  const mixes = rules.flatMap(
    (rule) => (rule.declarations.get('background-color') ?? '').match(/color-mix.*--_csu-tone.*/) ?? [],
  );
  expect(new Set(mixes)).toEqual(new Set(['color-mix(in srgb, var(--_csu-tone) 7%, var(--_csu-background))']));
});
