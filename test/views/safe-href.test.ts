import { describe, expect, it } from 'vitest';
import { safeHref } from '../../src/views/safe-href.js';

describe('a link that the app gives', () => {
  it.each(['/sign-in', 'sign-in?next=/a', '#sign-in', '?a', 'https://example.com/', 'HTTP://example.com', '/a:b', '/'])(
    'may be relative or http(s): %j',
    (href) => {
      expect(safeHref(href)).toBe(href);
    },
  );

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    // Browsers drop white space before an address, and control characters in it.
    ' javascript:alert(1)',
    '\u00a0javascript:alert(1)',
    '\tjavascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0000javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:a',
    'blob:https://example.com/1',
    'http:/example.com',
    // Another site, for all that they begin with a slash.
    '//example.com',
    ' //example.com',
    '/\\example.com',
    '\\\\example.com',
    '/\t/example.com',
    '',
    undefined,
  ])('is none where it leads elsewhere or runs script (S-10): %j', (href) => {
    expect(safeHref(href)).toBeUndefined();
  });
});
