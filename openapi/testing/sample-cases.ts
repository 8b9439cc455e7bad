import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isRecord, type JsonObject } from '../../core/index.ts';
import { parseApiDocument } from '../documents/documents.ts';
import type { ApiName } from '../runtime/operation.ts';
import { judgeBody } from '../validate/judge-body.ts';
import {
  bodyJudge,
  type DescribedBody,
  describedBodies,
  describedBody,
  type SamplePlace,
  type SampleRow,
  valueOfBody,
} from './sample-bodies.ts';

const samplesFolder = fileURLToPath(new URL('../samples/', import.meta.url));
/**
 * Examples of the provider's documentation, which the project does not carry; found beside a
 * checkout or not at all.
 */
const referenceFolder = fileURLToPath(new URL('../../../shared/reference/samples/', import.meta.url));

/** What a test of one document's bodies works with. */
export interface Bodies {
  /** The value of one of the project's own samples. */
  sample(file: string): unknown;
  /** Violations of a value at a place, as `pointer keyword [subject]`; empty: valid. */
  judged(place: SamplePlace, contentType: string, value: unknown): string[];
  /** The same of a body's text. */
  judgedText(place: SamplePlace, contentType: string, text: string): string[];
  /** Violations of a value against a schema of the document by its name. */
  judgedByName(schema: string, value: unknown): string[];
}

export function bodiesOf(api: ApiName): Bodies & {
  readonly document: JsonObject;
  readonly all: readonly DescribedBody[];
  readonly rows: readonly SampleRow[];
} {
  const path = fileURLToPath(new URL(`../${api}.yaml`, import.meta.url));
  const { content } = parseApiDocument(api, readFileSync(path, 'utf8'));
  const all = describedBodies(content);
  const judge = bodyJudge(content);
  const rows = rowsOf(`${samplesFolder}${api}.index.json`);
  const rowOf = (file: string): SampleRow => {
    const found = rows.find((row) => row.file === file);
    if (found === undefined) throw new Error(`${file} is not in the index`);
    return found;
  };
  return {
    document: content,
    all,
    rows,
    sample: (file) => {
      const row = rowOf(file);
      const text = readFileSync(`${samplesFolder}${file}`, 'utf8');
      return valueOfBody(text, describedBody(all, row, row.contentType), content);
    },
    judged: (place, contentType, value) => judge(value, describedBody(all, place, contentType).schema),
    judgedText: (place, contentType, text) => {
      const body = describedBody(all, place, contentType);
      return judge(valueOfBody(text, body, content), body.schema);
    },
    judgedByName: (schema, value) => judge(value, { $ref: `#/components/schemas/${schema}` }),
  };
}

/**
 * What is known about the examples of the provider's documentation that cannot be held against the
 * document as they are.
 */
export interface ReferenceNotes {
  /** Replaces what stands for a value in an example. */
  readonly filledIn?: (text: string) => string;
  /**
   * Examples that a test of their own judges: they have no operation of their own, or are no
   * bodies.
   */
  readonly elsewhere?: RegExp;
}

/**
 * Registers what the samples of every document must hold: each is valid where it stands, each
 * described body has one, none is left out of the index, and the documentation's own examples are
 * valid.
 */
export function samplesHold(api: ApiName, notes: ReferenceNotes = {}): void {
  const { all, rows, judgedText } = bodiesOf(api);
  const withFile = rows.filter((row): row is SampleRow & { file: string } => row.file !== null);

  it.each(withFile)('$file is valid', ({ file, contentType, ...place }) => {
    expect(judgedText(place, contentType ?? '', readFileSync(`${samplesFolder}${file}`, 'utf8'))).toEqual([]);
  });

  it.each(rows.filter((row) => row.file === null))(
    '$operationId $status $variant: no body is documented',
    (row) => {
      expect(describedBody(all, row, null).contentType).toBeNull();
    },
  );

  it.each(withFile)('$file is named after what it is', ({ file, kind, operationId, status, variant }) => {
    expect(file.replace(/\.[a-z]+$/, '')).toBe(
      [api, operationId, kind === 'request' ? kind : status, variant].join('.'),
    );
  });

  it('has a sample of every body that the document describes', () => {
    expect(all.length).toBeGreaterThan(0);
    const wanted = all.filter((body) => body.kind === 'response' || body.contentType !== null);
    const missing = wanted.filter((body) => !rows.some((row) => sameBody(row, body)));
    expect(
      missing.map((body) => `${body.operationId} ${body.status ?? body.kind} ${body.contentType}`),
    ).toEqual([]);
  });

  it('lists every sample of the folder exactly once', () => {
    const files = readdirSync(samplesFolder).filter(
      (file) => file.startsWith(`${api}.`) && file !== `${api}.index.json`,
    );
    expect(withFile.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  const found = existsSync(`${referenceFolder}index.json`);
  describe.skipIf(!found)(
    `examples of the documentation${found ? '' : ': their folder is not here, not checked'}`,
    () => {
      const examples = found
        ? examplesOf(api).filter(({ file }) => notes.elsewhere?.test(file) !== true)
        : [{ file: 'none', contentType: null, kind: 'request', operationId: '', status: null } as const];
      it.each(examples)('$file', async ({ file, contentType, ...place }) => {
        const shown = readFileSync(`${referenceFolder}${file}`, 'utf8');
        const body = notes.filledIn?.(shown) ?? shown;
        expect(judgedText(place, contentType ?? '', body)).toEqual([]);
        const described = describedBody(all, place, contentType);
        const judged = await Promise.all(
          (['strict', 'tolerant'] as const).map((mode) =>
            judgeBody({
              operation: place.operationId,
              part: String(place.status ?? place.kind),
              contentType: described.contentType ?? '',
              body,
              mode,
            }),
          ),
        );
        expect(judged.map(({ verdict }) => verdict)).toEqual(['valid', 'valid']);
      });
    },
  );
}

function sameBody(row: SampleRow, body: DescribedBody): boolean {
  return (
    row.kind === body.kind &&
    row.operationId === body.operationId &&
    row.status === body.status &&
    row.contentType === body.contentType
  );
}

function examplesOf(api: ApiName): (SamplePlace & { file: string; contentType: string | null })[] {
  const examples = rowsOf(`${referenceFolder}index.json`).flatMap((row) =>
    row.api === api && row.file !== null && ['request', 'response'].includes(row.kind)
      ? [{ ...row, file: row.file }]
      : [],
  );
  if (examples.length === 0) throw new Error(`no example of ${api} in ${referenceFolder}`);
  return examples;
}

function rowsOf(path: string): SampleRow[] {
  const rows: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(rows) || !rows.every(isSampleRow)) throw new Error(`${path} is not an index of samples`);
  return rows;
}

function isSampleRow(row: unknown): row is SampleRow {
  return (
    isRecord(row) &&
    (row.file === null || typeof row.file === 'string') &&
    typeof row.kind === 'string' &&
    typeof row.operationId === 'string' &&
    (row.status === null || typeof row.status === 'number') &&
    (row.contentType === null || typeof row.contentType === 'string') &&
    typeof row.variant === 'string'
  );
}
