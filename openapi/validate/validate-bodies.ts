import { knownName, markedTextOf, PassgateError, textOf } from '../../core/index.ts';
import { bareContentType, isJson, isXml } from '../runtime/content-type.ts';
import type { JudgeMode, Judgement, Violation } from '../runtime/judge.ts';
import type { OperationRow } from '../runtime/operation.ts';
import { withoutMark } from '../runtime/remarks.ts';
import { jsonBreak } from './json-syntax.ts';
import { judgeBody } from './judge-body.ts';
import type { xmlTree } from './xml-syntax.ts';

/** Bytes that hold a body (or a body a line), and what people call the place they came from. */
export interface BodySource {
  readonly source: string;
  readonly bytes: Uint8Array;
}

export interface ValidateBodiesInput {
  readonly operation: string;
  /** `request`, or the status as three digits. */
  readonly part: string;
  /** By default JSON where it is documented there, else the first documented one. */
  readonly contentType?: string | undefined;
  readonly mode: JudgeMode;
  /** JSON lines: every line that is not blank is a body. */
  readonly perLine: boolean;
  readonly sources: readonly BodySource[];
}

/** One thing that is wrong (or, with the verdict `drift`, new) in a body; see `Violation`. */
export type BodyError = Pick<Violation, 'pointer' | 'expected' | 'received' | 'message'>;

/** The exchange of a recording that a body is of. */
export interface RecordedCall {
  readonly operation: string;
  readonly method: string;
  /** As it was recorded, masked. */
  readonly url: string;
  /** Null: no answer was recorded. */
  readonly status: number | null;
}

export interface BodyResult {
  readonly source: string;
  /**
   * Where the body begins in its source, from 1; null in a recording, whose `source` holds a
   * pointer.
   */
  readonly line: number | null;
  /** `unjudged`: there was no body to hold against the document; `errors` says why. */
  readonly verdict: Judgement['verdict'] | 'unjudged';
  readonly errors: readonly BodyError[];
  /** Present for a body of a recording. */
  readonly exchange?: RecordedCall;
}

interface SourceBody {
  readonly source: string;
  readonly line: number;
  readonly text: string;
}

/**
 * Judges bodies by the document, one result each, in order. All of them are read before the first
 * is judged.
 * @throws PassgateError `UNKNOWN_NAME` (exit 2) for what is not documented, `INPUT_FILE` (exit 2)
 *   for a source that is empty or broken, with its place
 */
export async function validateBodies(input: ValidateBodiesInput): Promise<BodyResult[]> {
  const { operation, part, mode } = input;
  const contentType = await documentedContentType(operation, part, input.contentType);
  if (input.perLine && !isJson(contentType)) {
    throw new PassgateError(
      'USAGE',
      `Bodies of ${contentType} cannot be read one per line.`,
      'Remove --ndjson.',
    );
  }
  const readXml = isXml(contentType) ? (await import('./xml-syntax.ts')).xmlTree : undefined;
  const bodies = input.sources.flatMap((one) => bodiesIn(one, input.perLine));
  for (const body of bodies) refuseBroken(body, contentType, readXml);
  const results: BodyResult[] = [];
  for (const { source, line, text } of bodies) {
    const { verdict, errors } = await judgeBody({ operation, part, contentType, body: text, mode });
    results.push({ source, line, verdict, errors });
  }
  return results;
}

/**
 * Returns the content type to judge by, without parameters; empty where the document has no body
 * there.
 */
async function documentedContentType(
  operation: string,
  part: string,
  given: string | undefined,
): Promise<string> {
  const { operations } = await import('../generated/operations.ts');
  const row = Object.values<OperationRow>(operations).find(({ id }) => id === operation);
  if (row === undefined) return knownName('operation', operation, Object.keys(operations));
  if (part === 'request' && row.requestBody === null) {
    throw new PassgateError(
      'USAGE',
      `${operation} takes no request body.`,
      'Validate its responses instead: --status N.',
    );
  }
  const documented = part === 'request' ? row.requestBody : row.responses[part];
  if (!documented) return knownName(`status of ${operation}`, part, Object.keys(row.responses));
  const known = documented.contentTypes;
  if (given === undefined) return known.find(isJson) ?? known[0] ?? '';
  const bare = bareContentType(given);
  // Without a documented body any is wrong, whatever its type: that is for the validator to say.
  return known.length === 0 ? bare : knownName(`content type of ${operation} (${part})`, bare, known);
}

function bodiesIn({ source, bytes }: BodySource, perLine: boolean): SourceBody[] {
  // A byte order mark before lines is the file's; before a body it is the body's, and judged with
  // it.
  const lines = perLine ? textOf(source, bytes).split(/\r?\n/) : [markedTextOf(source, bytes)];
  const bodies = lines.flatMap((one, index) =>
    one.trim() === '' ? [] : [{ source, line: index + 1, text: one }],
  );
  if (bodies.length === 0) {
    const message = `${source} is empty, so there is no body to validate.`;
    throw new PassgateError('INPUT_FILE', message, 'Leave the file out if the response has no body.');
  }
  return bodies;
}

/**
 * What cannot be parsed is no captured body but half of one: the file is wrong, not what a provider
 * sent.
 */
function refuseBroken(
  { source, line, text: marked }: SourceBody,
  contentType: string,
  readXml: typeof xmlTree | undefined,
): void {
  const text = withoutMark(marked);
  const broken = isJson(contentType)
    ? jsonBreak(text)
    : readXml === undefined
      ? null
      : xmlBreak(text, readXml);
  if (broken === null) return;
  const place = `${source}:${line - 1 + broken.line}:${broken.column}`;
  const format = isJson(contentType) ? 'JSON' : 'XML';
  const message = `${place}: the ${format} is invalid here: expected ${broken.expected}.`;
  throw new PassgateError('INPUT_FILE', message, 'Capture the whole body; JSON lines need --ndjson.');
}

function xmlBreak(
  text: string,
  readXml: typeof xmlTree,
): { line: number; column: number; expected: string } | null {
  const read = readXml(text);
  if (!('broken' in read)) return null;
  return { ...read.broken, expected: `well-formed XML (${read.broken.problem})` };
}
