import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { apiNames, isRecord, type JsonObject } from '../../../core/index.ts';
import { stringFormats } from '../../generate/formats.ts';
import { type SampleBody, sampleBodies } from './bodies.ts';
import { mutantsOf, seeded } from './mutants.ts';

const root = join(import.meta.dirname, '../../..');

/**
 * Returns a schema as the tolerant flavour reads it, done in the plainest way: nothing is closed,
 * what may grow is any text, and what is tolerated may be absent or null.
 */
function loosened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(loosened);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value)
    .filter(([key, one]) => !(key === 'additionalProperties' && one === false))
    .filter(([key]) => !(key === 'enum' && value['x-extensible'] === true))
    .map(([key, one]): [string, unknown] => {
      if (key === 'required' && Array.isArray(one))
        return [key, one.filter((name) => !mayBeAbsent(value, name))];
      return key === 'type' && value['x-tolerated'] === 'null' ? [key, [one, 'null']] : [key, one];
    })
    // Without closed variants several may fit.
    .map(([key, one]) => [key === 'oneOf' ? 'anyOf' : key, loosened(one)] as const);
  return Object.fromEntries(entries);
}

function mayBeAbsent({ properties }: JsonObject, name: unknown): boolean {
  const property = isRecord(properties) ? properties[String(name)] : undefined;
  return isRecord(property) && property['x-tolerated'] === 'absent';
}

/** AJV on the document as it is: no code is shared with the generator but the formats. */
function plain(content: unknown): (schema: JsonObject, body: unknown) => boolean {
  const ajv = new Ajv2020({
    strict: false,
    formats: { ...stringFormats, password: true, int32: true, int64: true },
  });
  ajv.addSchema(isRecord(content) ? content : {}, 'document');
  const compiled = new Map<JsonObject, ValidateFunction>();
  return (schema, body) => {
    const own = typeof schema.$ref === 'string' ? { $ref: `document${schema.$ref}` } : schema;
    const validate = compiled.get(schema) ?? ajv.compile(own);
    compiled.set(schema, validate);
    return validate(body) === true;
  };
}

/** Returns the files whose mutants the two judge otherwise, with what was done to the body. */
function disagreements(
  bodies: readonly SampleBody[],
  judges: readonly [
    (sample: SampleBody, body: unknown) => boolean,
    (sample: SampleBody, body: unknown) => boolean,
  ],
): string[] {
  const [one, other] = judges;
  return bodies.flatMap((sample) =>
    mutantsOf(sample.content, sample.schema, sample.body, seeded(4)).flatMap(
      ({ kind, place, bodies: forms }) =>
        forms.some((body) => one(sample, body) !== other(sample, body))
          ? [`${sample.file}: ${kind} ${place}`]
          : [],
    ),
  );
}

describe.each(apiNames)('on every mutant of the samples of %s', (api) => {
  const bodies = sampleBodies(root, api, join(root, 'openapi/samples'), `${api}.index.json`);
  const content = bodies[0]?.content;

  it('the strict validators say what plain AJV says of the document', () => {
    const judge = plain(content);
    expect(bodies.length).toBeGreaterThan(0);
    expect(
      disagreements(bodies, [
        ({ accepts }, body) => accepts(body),
        ({ schema }, body) => judge(schema, body),
      ]),
    ).toEqual([]);
  });

  it('the tolerant validators say what plain AJV says of the loosened document', () => {
    const judge = plain(loosened(content));
    const loose = new Map(bodies.map(({ schema }) => [schema, loosened(schema)] as const));
    expect(
      disagreements(bodies, [
        ({ tolerates }, body) => tolerates(body),
        ({ schema }, body) => {
          const own = loose.get(schema);
          return judge(isRecord(own) ? own : {}, body);
        },
      ]),
    ).toEqual([]);
  });
});
