import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { apiNames } from '../../../core/index.ts';
import { sampleBodies } from './bodies.ts';
import { type MutantTally, tallies } from './measure.ts';
import { seeded } from './mutants.ts';
import { describedPlaces, placesOf } from './places.ts';
import { figuresOf, readSurvivors, survivorsByKey } from './survivors.ts';

const root = join(import.meta.dirname, '../../..');
const own = join(root, 'openapi/samples');
const reference = join(root, '../shared/reference/samples');
const referenceFound = existsSync(join(reference, 'index.json'));

const table = survivorsByKey(readSurvivors(join(root, 'openapi/testing/mutants/survivors.json')));
const bodies = apiNames.flatMap((api) => sampleBodies(root, api, own, `${api}.index.json`));
const measured = tallies(bodies, seeded(4));
const survived = (all: ReadonlyMap<string, MutantTally>): string[] =>
  [...all].filter(([, { survivors }]) => survivors > 0).map(([key]) => key);

describe('mutants of every property of every sample', () => {
  it('begins with bodies that are valid', () => {
    expect(bodies.length).toBeGreaterThan(350);
    expect(bodies.filter(({ body, accepts }) => !accepts(body)).map(({ file }) => file)).toEqual([]);
  });

  it('has every property that a document describes in some sample', () => {
    const key = (api: string) => (place: string) => `${api} ${place}`;
    const sampled = new Set(
      bodies.flatMap(({ api, content, schema, body }) =>
        placesOf(content, schema, body).map(({ place }) => key(api)(place)),
      ),
    );
    const described = bodies.flatMap(({ api, content, schema }) =>
      [...describedPlaces(content, schema)].map(key(api)),
    );
    expect(new Set(described).size).toBeGreaterThan(400);
    expect([...new Set(described)].filter((place) => !sampled.has(place))).toEqual([]);
  });

  it('lets none survive that the table does not name', () => {
    expect(survived(measured).filter((key) => !table.has(key))).toEqual([]);
  });

  it('has no row in the table that no longer survives', () => {
    const alive = new Set(survived(measured));
    expect([...table.keys()].filter((key) => !alive.has(key))).toEqual([]);
  });

  it('names for each survivor what makes it legal, and where that is written', () => {
    const silent = [...table.values()].filter(
      ({ reason, source }) => reason.length < 6 || !/[A-Z]{2,}|S\d/.test(source),
    );
    expect(silent).toEqual([]);
  });

  it('rejects at least 99 % of those that no source allows, and the most of all', () => {
    const { mutants, rejected, rejectedOfDefects } = figuresOf(measured, table);
    console.log(
      `${mutants} mutants: ${percent(rejected)} rejected; of those no source allows ${percent(rejectedOfDefects)}`,
    );
    expect(mutants).toBeGreaterThan(8000);
    expect(rejectedOfDefects).toBeGreaterThanOrEqual(0.99);
    // The rest are documented bodies: mostly an optional property left out.
    expect(rejected).toBeGreaterThanOrEqual(0.94);
  });

  it('is the same each time', () => {
    const some = bodies.slice(0, 40);
    expect(tallies(some, seeded(4))).toEqual(tallies(some, seeded(4)));
  });
});

describe.skipIf(!referenceFound)(
  `mutants of the documentation's examples${referenceFound ? '' : ': their folder is not here, NOT CHECKED'}`,
  () => {
    const examples = referenceFound
      ? apiNames.flatMap((api) => sampleBodies(root, api, reference, 'index.json'))
      : [];
    // Some hold words in braces where values belong; a body that is not valid has no mutants to
    // judge.
    const valid = examples.filter(({ body, accepts }) => accepts(body));

    it('survive only where the table says so', () => {
      expect(valid.length).toBeGreaterThan(50);
      expect(survived(tallies(valid, seeded(4))).filter((key) => !table.has(key))).toEqual([]);
    });
  },
);

function percent(share: number): string {
  return `${(Math.floor(share * 10_000) / 100).toFixed(2)} %`;
}
