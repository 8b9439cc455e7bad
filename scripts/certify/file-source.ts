import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  type CapturedExchange,
  journalExchange,
  type ReadRecording,
  type RecordingFacts,
  type RecordingGap,
  readExchange,
} from '../../certify/index.ts';
import { type Masker, messageOf, PassgateError, parsedJson, textOf, type World } from '../../core/index.ts';

const hint = 'Save the journal of a simulator: GET /_simulator/journal, one JSON value a line.';

/**
 * Reads the journal of a simulator from a file.
 * @throws PassgateError `INPUT_FILE` (exit 2) where it cannot be read, with the line that is wrong
 */
export async function journalSource(world: World, name: string, masker: Masker): Promise<ReadRecording> {
  const bytes = await readFile(resolve(world.cwd, name)).catch((error: unknown) => {
    throw new PassgateError('INPUT_FILE', `${name} cannot be read: ${messageOf(error)}.`, hint);
  });
  const captured: (CapturedExchange & { readonly sequence: number })[] = [];
  for (const [index, line] of textOf(name, bytes).split('\n').entries()) {
    if (line.trim() === '') continue;
    const exchange = journalExchange(parsedJson(line));
    if (exchange === undefined) {
      throw new PassgateError(
        'INPUT_FILE',
        `${name}:${index + 1}: this line is no exchange of a journal.`,
        hint,
      );
    }
    captured.push(exchange);
  }
  const fingerprint = fingerprintOf(masker);
  return {
    source: 'journal',
    name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    exchanges: captured.map((one, index) => readExchange(one, index, { fingerprint })),
    facts: factsOf(captured),
  };
}

/** Returns a function that masks a secret once: what a recorder masked already stays as it is. */
function fingerprintOf(masker: Masker): (secret: string) => string {
  return (secret) => (/^\[masked [0-9a-f]{12}\]$/.test(secret) ? secret : masker.fingerprint(secret));
}

/** A journal is bounded: what is missing before or between its lines shows in their numbers. */
function factsOf(
  captured: readonly { readonly sequence: number; readonly sentMs: number | undefined }[],
): RecordingFacts {
  const gaps = captured.flatMap(({ sequence, sentMs = 0 }, index): readonly RecordingGap[] => {
    const before = captured[index - 1];
    const missing = sequence - (before?.sequence ?? 0) - 1;
    if (missing <= 0) return [];
    const why = `the journal lacks ${missing} exchanges before exchange ${sequence}`;
    return [{ fromMs: before?.sentMs ?? Number.NEGATIVE_INFINITY, toMs: sentMs, why }];
  });
  return { recorder: 'journal of the simulator', omittedHeaders: [], gaps };
}
