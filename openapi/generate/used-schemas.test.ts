import { expect, it } from 'vitest';
import { onlyUsed } from './used-schemas.ts';

const schema = '{"type":"object","required":["a","b"],"properties":{"a":{"enum":[1,2]},"b-c":{"enum":[3]}}}';

it.each([
  ['a list', 'for (const one of schema1.required) f(one);', '{"required":["a","b"]}'],
  ['a list further in', 'f(schema1.properties.a.enum)', '{"properties":{"a":{"enum":[1,2]}}}'],
  ['a name in quotes', 'f(schema1.properties["b-c"].enum)', '{"properties":{"b-c":{"enum":[3]}}}'],
  [
    'several',
    'f(schema1.required.length, schema1.properties.a.enum)',
    '{"required":["a","b"],"properties":{"a":{"enum":[1,2]}}}',
  ],
  [
    'names',
    'f.call(schema1.properties, key); f(schema1.properties.a.enum)',
    '{"properties":{"a":{"enum":[1,2]},"b-c":1}}',
  ],
  ['nothing', 'f(schema12.required)', '{}'],
  ['the whole', 'f(schema1)', schema],
  ['what it does not have', 'f(schema1.items.enum)', schema],
])('leaves of a schema what the code reads of it: %s', (_name, use, left) => {
  expect(onlyUsed(`const schema1 = ${schema};\n${use}`)).toBe(`const schema1 = ${left};\n${use}`);
});
