import { describe, expect, it } from 'vitest';
import { triaged, withUntriaged } from '../../.storybook/axe-reporter.js';

const finding = (id: string, ...html: readonly string[]) => ({ id, nodes: html.map((each) => ({ html: each })) });
const known = [{ rule: 'color-contrast', html: 'csu-code', reason: 'A gradient, measured by hand.' }];

describe('what axe cannot decide in a story', () => {
  it('fails it as a violation does', () => {
    const result = {
      violations: [finding('label', '<input>')],
      incomplete: [finding('aria-valid-attr-value', '<input aria-describedby="nowhere">')],
    };
    expect(withUntriaged(result, known).violations).toEqual([...result.violations, ...result.incomplete]);
  });

  it('does not where somebody has looked at it: this rule, at this element', () => {
    const incomplete = [
      finding('color-contrast', '<input class="csu-code">', '<p class="csu-text">'),
      finding('label', '<input class="csu-code">'),
    ];
    expect(withUntriaged({ violations: [], incomplete }, known).violations).toEqual([
      finding('color-contrast', '<p class="csu-text">'),
      finding('label', '<input class="csu-code">'),
    ]);
  });

  it('has a reason wherever it is let pass', () => {
    expect(triaged.filter(({ reason }) => !/\w{3}/.test(reason))).toEqual([]);
  });
});
