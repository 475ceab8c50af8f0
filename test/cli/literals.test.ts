import fc from 'fast-check';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { NotPlainData, parseLiteral } from '../../src/cli/parse-literal.js';
import { printLiteral } from '../../src/cli/print-literal.js';
import { printModule } from '../../src/cli/schema-module.js';
import type { SignUpField } from '../../src/schema.js';

const name = fc.oneof(
  fc.constantFrom('given_name', 'custom:__proto__', "custom:it's", 'custom:"a"', `custom:'"`, 'custom:\\', 'custom:ä'),
  fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 20 }).map((text) => `custom:${text}`),
);
const limit = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((number) => (number === 0 ? 0 : number));
const field = fc.record<SignUpField>(
  {
    name,
    dataType: fc.constantFrom('Number', 'Boolean', 'DateTime'),
    required: fc.constant(true),
    min: limit,
    max: limit,
    maxLength: fc.nat(),
  },
  { requiredKeys: ['name'] },
);
const schema = fc.record(
  {
    usernameAttributes: fc.subarray(['email', 'phone_number'] as const, { minLength: 1 }),
    passwordPolicy: fc.record({ minLength: fc.nat(99), requireSymbols: fc.constant(true) }, { requiredKeys: [] }),
    fields: fc.array(field, { minLength: 1, maxLength: 4 }),
  },
  { requiredKeys: [] },
);

describe('a schema written as a module', () => {
  it('looks as Prettier would have it, so that formatting changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(schema, fc.constantFrom('ts', 'js'), async (schema, language) => {
        const text = printModule(schema, ['A comment.'], language);
        const parser = language === 'ts' ? 'typescript' : 'babel';
        expect(await format(text, { parser, singleQuote: true })).toBe(text);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('reads back as what it was', () => {
    fc.assert(
      fc.property(schema, (schema) => {
        expect(parseLiteral(printLiteral(schema), 0)).toEqual(schema);
      }),
      { numRuns: 1000 },
    );
  });

  it('holds any text, and nothing in it gets out of its quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const printed = printLiteral([text]);
        expect(parseLiteral(printed, 0)).toEqual([text]);
        expect(printed).not.toMatch(/[\n\r\u2028\u2029]/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a literal that somebody has edited', () => {
  it.each([
    [`{ a: 'x', "b-c": "y", d: \`z\`, }`, { a: 'x', 'b-c': 'y', d: 'z' }],
    ['[1, -2.5, 1_000, 1e3, .5]', [1, -2.5, 1000, 1000, 0.5]],
    ['[true, false, null, undefined]', [true, false, null, undefined]],
    [`['true', "null", '12']`, ['true', 'null', '12']],
    ['{ // why\n a /* so */ : [ ] , /* done */ }', { a: [] }],
    [
      String.raw`'\'\"\\\n\t\u0041\u{1F600}\x41\
b\q'`,
      `'"\\\n\tA\u{1f600}Abq`,
    ],
    [`{ a: ['x'] as const, b: 1 as const }`, { a: ['x'], b: 1 }],
    ['  {}  as const satisfies X;', {}],
    [`/** @type {const} */ ({ a: ('true'), b: (true) })`, { a: 'true', b: true }],
    [`{ __proto__: 'x' }`, JSON.parse('{ "__proto__": "x" }')],
    ['`a$b`', 'a$b'],
  ])('%s is read', (source, value) => {
    expect(parseLiteral(source, 0)).toStrictEqual(value);
  });

  it.each([
    ['{ label: <b>x</b> }', '<b>x</b>', 9],
    ['{ a: f(x) }', 'f(x)', 5],
    ['{ ...other }', '...other', 2],
    ['[a]', 'a]', 1],
    ['[1 2]', '2]', 3],
    ['{ a }', '}', 4],
    ['[`${x}`]', '`${x}`]', 1],
    ["['a", "'a", 1],
    ['[1, truely]', 'truely]', 4],
    ['[1, 2', 'the end of the file', 5],
    ['', 'the end of the file', 0],
  ])('%s is not, and the place is named', (source, found, position) => {
    const read = () => parseLiteral(source, 0);
    expect(read).toThrow(NotPlainData);
    expect(read).toThrow(expect.objectContaining({ message: found, position }));
  });
});
