import { describe, expect, it } from 'vitest';
import { ratio } from './contrast.js';
import { inForce, presets } from './presets.js';
import { rules } from './sheet.js';

/** Figures of the preset for those who see little are higher (WCAG 1.4.6). */
const wanted = (name: string) => (name === 'contrastTheme' ? { text: 7, lines: 4.5 } : { text: 4.5, lines: 3 });

const looks = presets.flatMap((preset) => (['light', 'dark'] as const).map((scheme) => ({ ...preset, scheme })));

describe.each(looks)('with $name, in the $scheme scheme', ({ scheme, ...preset }) => {
  const value = inForce(preset, scheme);
  const { text: forText, lines: forLines } = wanted(preset.name);
  const tinted = (tone: string) => `color-mix(in srgb, ${value(tone)} 7%, ${value('background')})`;

  it.each([
    ['text', 'background'],
    ['text', 'control'],
    ['text', 'danger-surface'],
    // Help, marks, the countdown, and the words of a button that has to wait (aria-disabled).
    ['muted', 'background'],
    ['placeholder', 'control'],
    // Controls that are only to be read have no surface of their own.
    ['placeholder', 'background'],
    ['link', 'background'],
    ['link', 'control'],
    ['link', 'danger-surface'],
    // The button keeps its colours while a request runs.
    ['on-primary', 'primary'],
    ['on-primary', 'primary-hover'],
    ['danger', 'background'],
    ['danger', 'danger-surface'],
  ])('%s can be read on %s (WCAG 1.4.3)', (text, surface) => {
    expect(ratio(value(text), value(surface))).toBeGreaterThanOrEqual(forText);
  });

  it.each(['link', 'warning', 'success'])('text and links can be read on a panel tinted with %s', (tone) => {
    expect(ratio(value('text'), tinted(tone))).toBeGreaterThanOrEqual(forText);
    expect(ratio(value('link'), tinted(tone))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['success', 'link'])('the sign of the end in %s is seen on its own tint (WCAG 1.4.11)', (tone) => {
    const tint = `color-mix(in srgb, ${value(tone)} 12%, ${value('background')})`;
    expect(ratio(value(tone), tint)).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['border', 'background'],
    ['border', 'control'],
    ['danger', 'control'],
    ['focus', 'background'],
    ['focus', 'control'],
    ['focus', 'danger-surface'],
    ['primary', 'background'],
    ['link', 'control'],
    ['success', 'background'],
    ['warning', 'background'],
    ['muted', 'control'],
  ])('%s is seen on %s (WCAG 1.4.11)', (line, surface) => {
    expect(ratio(value(line), value(surface))).toBeGreaterThanOrEqual(forLines);
  });
});

describe.each(presets.filter(({ kit }) => kit))('$name', (preset) => {
  const parts = ['primary', 'on-primary', 'link', 'focus', 'text', 'muted', 'placeholder', 'background', 'control'];
  const lines = ['border', 'hairline', 'danger', 'danger-surface', 'success', 'warning', 'shadow'];

  it.each([...parts, ...lines])('has the %s of the host, whichever scheme the form is told', (part) => {
    for (const host of ['light', 'dark'] as const) {
      expect(inForce(preset, 'light', host)(part)).toBe(inForce(preset, 'dark', host)(part));
      expect(inForce(preset, 'light', host)(part)).not.toContain('var(');
    }
  });
});

it('this test mixes panels as the sheet does', () => {
  const mixes = rules.flatMap(
    (rule) => (rule.declarations.get('background-color') ?? '').match(/color-mix.*--_csu-tone.*/) ?? [],
  );
  expect(new Set(mixes)).toEqual(new Set(['color-mix(in srgb, var(--_csu-tone) 7%, var(--_csu-background))']));
});
