import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { LineCounter, parseDocument } from 'yaml';
import {
  bounds,
  knownName,
  messageOf,
  PassgateError,
  readText,
  type StatedDeviation,
} from '../../core/index.ts';
import { assertYamlWithinBounds } from '../../core/yaml.ts';
import schema from './deviations.schema.json' with { type: 'json' };

/** A deviation as its file states it. */
export type GivenDeviation = Pick<StatedDeviation, 'rule' | 'reason' | 'until'>;

interface DeviationFile {
  readonly deviations: readonly GivenDeviation[];
}

const hint = 'See “Deviations” in docs/certify.md for the form of this file.';

/**
 * Reads a file of accepted deviations, JSON or YAML. `name` is what people call it, `known` the ids
 * of all rules.
 * @throws PassgateError `INPUT_FILE` (exit 2) with the place of what is wrong, `UNKNOWN_NAME` (exit
 *   2) with the nearest rule
 */
export async function readDeviations(
  path: string,
  name: string,
  known: readonly string[],
): Promise<readonly GivenDeviation[]> {
  const text = await readText(path, bounds.document).catch((error: unknown) => {
    if (error instanceof PassgateError) throw error;
    throw new PassgateError('INPUT_FILE', `${name} cannot be read: ${messageOf(error)}`, hint);
  });
  return deviationsIn(text, name, known);
}

/** Returns the deviations that a text states; throws as `readDeviations` does. */
export function deviationsIn(
  text: string,
  name: string,
  known: readonly string[],
): readonly GivenDeviation[] {
  assertYamlWithinBounds(name, text);
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const [problem] = document.errors;
  if (problem !== undefined) {
    const { line, col } = lineCounter.linePos(problem.pos[0]);
    throw new PassgateError('INPUT_FILE', `${name}:${line}:${col}: ${problem.message}.`, hint);
  }
  const { deviations } = checked(document.toJS(), name);
  for (const [index, { rule, until }] of deviations.entries()) {
    knownName(`rule (${name}, /deviations/${index}/rule)`, rule, known);
    if (!isDay(until)) throw misfit(name, `/deviations/${index}/until`, `${until} is no day of the calendar`);
    if (deviations.findIndex((other) => other.rule === rule) < index) {
      throw misfit(name, `/deviations/${index}/rule`, `${rule} is there twice`);
    }
  }
  return deviations;
}

function checked(value: unknown, name: string): DeviationFile {
  const validate = new Ajv2020({ allErrors: true }).compile<DeviationFile>(schema);
  if (validate(value)) return value;
  const [first] = validate.errors ?? [];
  throw misfit(name, first?.instancePath ?? '', complaint(first));
}

function complaint(error: ErrorObject | undefined): string {
  if (error === undefined) return 'it does not match its schema';
  if (error.keyword === 'additionalProperties') {
    return `there is no member “${String(error.params.additionalProperty)}”`;
  }
  if (error.schemaPath.endsWith('/until/pattern')) return 'a day such as 2027-01-31 is expected';
  if (error.schemaPath.endsWith('/reason/pattern')) return 'a reason is expected';
  return error.message ?? error.keyword;
}

function misfit(name: string, pointer: string, what: string): PassgateError {
  return new PassgateError('INPUT_FILE', `${name}${pointer === '' ? '' : `, ${pointer}`}: ${what}.`, hint);
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * Returns what came of a deviation: only an unexpired one of a broken rule is accepted. The day
 * counts in UTC, the last one included.
 */
export function outcomeOf(
  { until }: GivenDeviation,
  verdict: 'passed' | 'failed' | 'unjudged',
  nowMs: number,
): StatedDeviation['outcome'] {
  if (verdict === 'passed') return 'not-needed';
  if (verdict === 'unjudged') return 'unjudged';
  return new Date(nowMs).toISOString().slice(0, 10) <= until ? 'accepted' : 'expired';
}
