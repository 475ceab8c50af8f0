import { expect, it } from 'vitest';
import { countInRange } from '../../src/password/count-in-range.js';

const suffix = '1E4C9B93F3F0682250B6CF8331B7EE68FD8';

it.each([
  ['the password among others', `0018A45C4D1DEF81644B54AB7F969B88D65:1\r\n${suffix}:42\r\nF:1`, 42],
  ['lines that end as on Unix, digits in lower case', `${suffix.toLowerCase()}:7\n`, 7],
  ['padding, which has the same form', `${suffix}:0`, 0],
  ['another password', `${suffix.replace('1', '2')}:42`, 0],
  ['nothing', '', 0],
  ['a page of a hotel’s network', '<!doctype html><title>Sign in to continue</title>', 0],
  ['a count that is none', `${suffix}:many`, 0],
  ['a line without a count', suffix, 0],
  ['a suffix that only begins so', `${suffix}00:42`, 0],
  ['a negative count', `${suffix}:-1`, 0],
])('counts %s', (_, range, count) => {
  expect(countInRange(range, suffix)).toBe(count);
});
