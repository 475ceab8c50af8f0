import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ratio } from './contrast.js';
import { parseRules } from './sheet.js';

const text = readFileSync(new URL('../../src/federated.css', import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const rules = parseRules(text);

/**
 * The colours of a brand's button within elements with these schemes, the outermost first, where the system is light: what
 * is inherited from them, then what the rules for all buttons and for the brand say, in this order.
 */
function colors(brand: string, ...schemes: readonly string[]): (part: string) => string {
  const given = new Map<string, string>();
  const give = (applies: (selector: string) => boolean) => {
    for (const { selectors, declarations, within } of rules) {
      if (!within && selectors.some(applies)) for (const [name, value] of declarations) given.set(name, value);
    }
  };
  for (const scheme of schemes) {
    give((selector) => [':where([data-color-scheme])', `:where([data-color-scheme='${scheme}'])`].includes(selector));
  }
  give(
    (selector) =>
      selector.startsWith('.csu-federated-button') &&
      !/:hover|:focus|aria-disabled|data-image/.test(selector) &&
      (!selector.includes('data-brand') || selector.includes(brand)),
  );
  return (part) => {
    const written = given.get(`--_csu-brand${part}`) ?? '';
    const [, name = '', fallback = written] = /^var\((.*), (.*)\)$/.exec(written) ?? [];
    const inherited = given.get(name) ?? 'initial';
    return inherited === 'initial' ? fallback : inherited;
  };
}

describe('federated.css', () => {
  it.each([
    ['Google', 'light', '#fff', '#1f1f1f', '#747775'],
    ['Google', 'dark', '#131314', '#e3e3e3', '#8e918f'],
    ['SignInWithApple', 'light', '#000', '#fff', '#000'],
    ['SignInWithApple', 'dark', '#fff', '#000', '#fff'],
    ['Facebook', 'light', '#0866ff', '#fff', '#0866ff'],
    ['Facebook', 'dark', '#0866ff', '#fff', '#0866ff'],
  ])('gives %s its colours (%s), which can be read', (brand, scheme, fill, words, border) => {
    const of = colors(brand, scheme);
    expect([of(''), of('-text'), of('-border')]).toEqual([fill, words, border]);
    expect(ratio(fill, words)).toBeGreaterThanOrEqual(4.5);
    expect(ratio(of('-hover'), words)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    [[], 'light'],
    [['system'], 'light'],
    [['dark', 'light'], 'light'],
    [['dark', 'system'], 'light'],
    [['light', 'dark'], 'dark'],
    [['dark', 'light', 'dark'], 'dark'],
  ])('goes by the nearest scheme: within %j it is %s', (schemes, scheme) => {
    for (const brand of ['Google', 'SignInWithApple']) {
      for (const part of ['', '-hover', '-text', '-border']) {
        expect(colors(brand, ...schemes)(part)).toBe(colors(brand, scheme)(part));
      }
    }
  });

  it('takes no colour of a theme for a button of a brand', () => {
    const themed = rules
      .filter(({ selectors }) => selectors.some((selector) => selector.includes('.csu-federated-button')))
      .flatMap(({ declarations }) => [...declarations])
      .filter(([name, value]) => name !== 'outline' && /--_?csu-(?:color|dark|primary|text|background)/.test(value));
    expect(themed).toEqual([]);
  });

  it('looks the same in the dark by choice and by the system', () => {
    const of = (scheme: string) =>
      rules
        .filter(({ selectors }) => selectors.some((selector) => selector.includes(scheme)))
        .map(({ declarations }) => [...declarations]);
    expect(of("'dark'")).toHaveLength(1);
    expect(of("'system'")).toEqual(of("'dark'"));
  });

  it('lets one class of the host, loaded later, win over every rule', () => {
    const counted = rules
      .filter(({ within }) => !within.startsWith('@keyframes'))
      .flatMap(({ selectors }) => selectors)
      .map((selector) => selector.replace(/:where\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|::[a-z-]+/g, '').trim());
    // What weighs nothing at all: the schemes, and what the app puts into a button that waits.
    expect(counted.filter((selector) => !/^[\s>+]*\.csu-[a-z-]+[\s>]*$/.test(selector))).toEqual(['', '', '', '>']);
  });

  it('draws an icon at its size under a reset that has a rule for img', () => {
    const icon = rules.find(
      ({ declarations, selectors }) => /img/.test(selectors.join()) && declarations.get('block-size'),
    );
    expect(icon?.selectors).toEqual(['.csu-federated-icon > :where(img, svg)']);
    expect(icon?.declarations.get('max-inline-size')).toBe('none');
  });

  it.each([
    ['a viewport', /\d(d|s|l)?v(w|h|i|b|min|max)\b|\((min|max)-(width|height)/],
    ['an image or a font, which a policy may forbid', /url\(|@import|@font-face/],
    ['!important, against which a host has no means', /!important/],
    ['a left or a right', /(^|[\s-])(left|right)\b/m],
  ])('does not depend on %s (L-7, S-9)', (_, what) => {
    expect(text).not.toMatch(what);
  });
});
