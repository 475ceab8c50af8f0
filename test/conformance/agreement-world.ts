import type fc from 'fast-check';
import type { SignUpSchema } from '../../src/schema/types.js';
import type { FakeUserPoolOptions } from '../../src/testing.js';
import type { Typed } from './agree.js';

/** A form and the pool that it is for: two descriptions of one thing, in the words of each. */
export interface AgreementWorld {
  readonly title: string;
  readonly schema: SignUpSchema;
  readonly pool: FakeUserPoolOptions;
  readonly typed: fc.Arbitrary<Typed>;
}

/** An attribute as DescribeUserPool has it. */
export const attribute = (Name: string, AttributeDataType = 'String', rest: object = {}) => ({
  Name,
  AttributeDataType,
  Mutable: true,
  ...rest,
});

/** A Number of 1 to 500, as the form has it and as the pool has it. */
export const seats = {
  field: { name: 'custom:seats', dataType: 'Number', min: 1, max: 500 } as const,
  attribute: attribute('custom:seats', 'Number', { NumberAttributeConstraints: { MinValue: '1', MaxValue: '500' } }),
};
