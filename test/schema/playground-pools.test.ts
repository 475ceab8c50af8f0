import { describe, expect, it } from 'vitest';
import { schemaFromUserPool } from '../../src/schema.js';
import { pools } from '../../stories/playground/pools.js';

describe('the schema that the first page of Storybook shows', () => {
  it.each(Object.entries(pools))('is the one that the command writes: %s', (_, { userPool, schema }) => {
    expect(schemaFromUserPool(userPool, undefined, { pick: [] })).toEqual(schema);
  });
});
