import { describe, expect, it } from 'vitest';
import { parts } from '../../src/theme/parts.js';
import { tokenNames } from '../../src/theme/token-names.js';
import { publicProperties, rules, scheme, text } from './sheet.js';

/** Leaves out what weighs nothing, :where(), and pseudo-elements, which only their own kind can outweigh. */
function weighsOneClass(selector: string): boolean {
  const counted = selector.replace(/:where\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|::[a-z-]+/g, '');
  return /^[\s>+~]*\.csu-[a-z-]+[\s>+~]*$/.test(counted.trim());
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe('styles.css', () => {
  it('lets one class of the host, loaded later, win over every rule', () => {
    const selectors = rules.flatMap((rule) => rule.selectors);
    expect(selectors.length).toBeGreaterThan(100);
    expect(selectors.filter((selector) => !weighsOneClass(selector))).toEqual([]);
  });

  it('styles every documented part and no other', () => {
    expect([...new Set(text.match(/(?<=\.)csu-[a-z-]+/g))].sort()).toEqual([...parts].sort());
  });

  it('reads a property for every token, and no other', () => {
    const dark = tokenNames.filter((name) => /^(color|shadow)/.test(name));
    const expected = [
      ...tokenNames.map((name) => `--csu-${kebab(name)}`),
      ...dark.map((name) => `--csu-dark-${kebab(name)}`),
    ];
    expect([...publicProperties.keys()].sort()).toEqual(expected.sort());
  });

  it('looks the same in the dark by choice and by the system', () => {
    expect(scheme.dark.size).toBeGreaterThan(15);
    expect([...scheme.system]).toEqual([...scheme.dark]);
  });

  it('states both schemes for every colour, so that a form within a form of the other scheme is whole', () => {
    const ofColor = [...scheme.light].filter(([, value]) => /--csu-(color|shadow)/.test(value)).map(([name]) => name);
    expect([...scheme.dark.keys()].filter((name) => name.startsWith('--'))).toEqual(ofColor);
  });

  it.each([
    ['light-dark()', /light-dark\(/],
    ['nesting', /&|\{[^}]*\{[^}]*\{/],
    ['@scope', /@scope/],
    [':has()', /:has\(/],
    ['relative colours', /\bfrom var\(|\(from /],
    ['text-box, anchors, popovers', /text-box|anchor|popover/],
    ['@property and @starting-style', /@property|@starting-style/],
    ['corner-shape, shape(), if()', /corner-shape|shape\(|\bif\(/],
  ])('runs in the oldest browsers supported: no %s', (_, feature) => {
    expect(text).not.toMatch(feature);
  });

  it.each([
    ['a viewport', /\d(d|s|l)?v(w|h|i|b|min|max)\b|\((min|max)-(width|height)|\((width|height)/],
    ['an image or a font, which a policy may forbid', /url\(|@import|@font-face/],
    ['!important, against which a host has no means', /!important/],
    ['a left or a right', /(^|[\s-])(left|right)\b/m],
    ['a layer; styles.layer.css is the layered one', /@layer/],
    ['an element or an id of the host', /^(?!\s*(from|to)\b)\s*[a-z#][\w-]*\s*\{/m],
  ])('does not depend on %s (L-7, S-9)', (_, what) => {
    expect(text).not.toMatch(what);
  });

  it('moves nothing for those who asked for less motion', () => {
    const moving = rules.filter((rule) =>
      [...rule.declarations.keys()].some((name) => /^(animation|transition)/.test(name)),
    );
    expect(moving.length).toBeGreaterThan(0);
    for (const rule of moving) expect(rule.within).toBe('@media (prefers-reduced-motion: no-preference)');
  });

  it('never makes the text of a control smaller than 16 px, where iOS would zoom in (K-3)', () => {
    const control = rules.filter((rule) =>
      rule.selectors.some((name) => /^\.csu-(input|textarea|select|code)$/.test(name)),
    );
    const sizes = control.flatMap((rule) => rule.declarations.get('font-size') ?? []);
    expect(sizes.length).toBeGreaterThan(0);
    for (const size of sizes) expect(size).toMatch(/^max\(.*\b16px\b.*\)$/);
  });

  it.each(['heading', 'summary', 'alert', 'field', 'input', 'checkbox', 'button', 'text-button', 'link'])(
    'has room for a header of 64 px above a %s that gets the focus (WCAG 2.4.11)',
    (part) => {
      const margins = rules.flatMap(({ selectors, declarations }) =>
        selectors.includes(`.csu-${part}`) ? (declarations.get('scroll-margin-block') ?? []) : [],
      );
      expect(margins).toEqual(['5rem']);
    },
  );

  it('draws focus with an outline, which forced colours keep (L-7)', () => {
    const focus = rules.filter((rule) => rule.selectors.some((selector) => selector.includes(':focus-visible')));
    expect(focus.some((rule) => rule.declarations.get('outline')?.startsWith('var(--_csu-ring) solid'))).toBe(true);
    for (const rule of focus) expect(rule.declarations.has('box-shadow')).toBe(false);
  });
});
