import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlId, fieldKey, fieldName } from '../../src/form/field-key.js';

describe('field keys', () => {
  it.each(['email', 'custom:a.b', 'custom:x[0]', '__proto__', 'constructor', 'custom:größe', 'a b', '$24$', '0'])(
    'lead back to %j and are no path (H-4, S-8)',
    (name) => {
      expect(fieldName(fieldKey(name))).toBe(name);
      expect(fieldKey(name)).toMatch(/^_[\w$-]*$/);
      expect(fieldKey(name) in {}).toBe(false);
    },
  );

  it('lead back to any name at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => fieldName(fieldKey(name)) === name),
      { numRuns: 2_000 },
    );
  });

  it('give ids that are stable and free of white space (P-3)', () => {
    expect(controlId('sign-up', 'email')).toBe('sign-up-email');
    expect(controlId('sign-up', 'custom:a b')).not.toMatch(/\s/);
  });
});
