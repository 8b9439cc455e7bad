import { readFileSync } from 'node:fs';
import { type ApiName, apiNames, isRecord, listOf, stringsOf } from '../../../core/index.ts';
import type { MutantTally } from './measure.ts';

/**
 * Why a mutant is a documented body: a property that may be absent; an entry of a map; a value that
 * may be null; an object that is documented as open; a switch that may be on or off; text without a
 * documented form. `gap`: it is none, but no schema can say so.
 */
export type Legality = 'optional' | 'map' | 'nullable' | 'open' | 'either' | 'free' | 'gap';

const legalities: readonly string[] = ['optional', 'map', 'nullable', 'open', 'either', 'free', 'gap'];

/** One row of `mutant-survivors.json`. */
export interface SurvivorRow {
  readonly api: ApiName;
  readonly legal: Legality;
  readonly kinds: readonly string[];
  /** What the reference says, in our words. */
  readonly reason: string;
  /** Where: source keys as in the documents, then the row or the disagreement. */
  readonly source: string;
  /** See `PlacedValue.place`. */
  readonly places: readonly string[];
}

export function readSurvivors(path: string): SurvivorRow[] {
  const rows: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return listOf(rows).map((row) => {
    if (!isSurvivorRow(row)) throw new Error(`${path}: not a row: ${JSON.stringify(row)}`);
    return row;
  });
}

/** `<api> <place> <kind>` of every survivor that a table names, to its row. */
export function survivorsByKey(rows: readonly SurvivorRow[]): Map<string, SurvivorRow> {
  return new Map(
    rows.flatMap((row) =>
      row.places.flatMap((place) => row.kinds.map((kind) => [`${row.api} ${place} ${kind}`, row] as const)),
    ),
  );
}

/** Shares of mutants that strict validation rejected, from 0 to 1, with what they are shares of. */
export interface SurvivorFigures {
  readonly mutants: number;
  /** Of all of them but other values where any value is documented. */
  readonly rejected: number;
  /** Of those that no source allows. */
  readonly rejectedOfDefects: number;
}

export function figuresOf(
  tallies: ReadonlyMap<string, MutantTally>,
  table: ReadonlyMap<string, SurvivorRow>,
): SurvivorFigures {
  let mutants = 0;
  let survivors = 0;
  let legal = 0;
  for (const [key, tally] of tallies) {
    const legality = table.get(key)?.legal;
    const survived = tally.survivors;
    const anyValueGoes =
      (tally.kind === 'value' || tally.kind === 'empty') && legality !== undefined && legality !== 'gap';
    mutants += anyValueGoes ? tally.mutants - survived : tally.mutants;
    if (anyValueGoes) continue;
    survivors += survived;
    if (legality !== undefined && legality !== 'gap') legal += survived;
  }
  return {
    mutants,
    rejected: 1 - survivors / mutants,
    rejectedOfDefects: 1 - (survivors - legal) / (mutants - legal),
  };
}

function isSurvivorRow(row: unknown): row is SurvivorRow {
  return (
    isRecord(row) &&
    apiNames.some((api) => api === row.api) &&
    legalities.includes(String(row.legal)) &&
    typeof row.reason === 'string' &&
    typeof row.source === 'string' &&
    stringsOf(row.kinds).length > 0 &&
    stringsOf(row.places).length > 0
  );
}
