import { Ajv2020 } from 'ajv/dist/2020.js';
import { jsonOf, messageOf, PassgateError, readText, writeFileWhole } from '../core/index.ts';
import schema from './baseline.schema.json' with { type: 'json' };
import type { BaselineConditions } from './conditions.ts';
import type { ComparedCounts } from './counts.ts';
import type { Round } from './figures.ts';

/** Names the schema of a baseline file; raised whenever an older one would be misread. */
export const baselineSchema = 'passgate-baseline/2';

/**
 * The saved figures of a run that passed. Its JSON Schema is `baseline.schema.json` beside this
 * file.
 */
export interface Baseline {
  readonly schema: typeof baselineSchema;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  readonly passgate: string;
  readonly commit?: { readonly sha: string; readonly dirty: boolean };
  readonly conditions: BaselineConditions;
  readonly counts: ComparedCounts;
  /** Ours is the provider, theirs the yardstick. */
  readonly rounds: readonly Round[];
}

/**
 * Reads a baseline.
 * @throws PassgateError `INPUT_FILE` (exit 2) when there is none or it is not one
 */
export async function readBaseline(path: string): Promise<Baseline> {
  const value = parseBaseline(path, await baselineText(path));
  const validate = new Ajv2020({ allErrors: true, strictRequired: false }).compile<Baseline>(schema);
  if (validate(value)) return value;
  const [first] = validate.errors ?? [];
  throw invalidBaseline(path, `${first?.instancePath || '/'} ${first?.message ?? 'differs'} (${schema.$id})`);
}

async function baselineText(path: string): Promise<string> {
  try {
    return await readText(path);
  } catch (error) {
    if (error instanceof PassgateError) throw error;
    throw new PassgateError(
      'INPUT_FILE',
      `The baseline ${path} cannot be read: ${messageOf(error).split(', ')[0]}.`,
      'Add --save-baseline to save a run that passes there.',
    );
  }
}

function parseBaseline(path: string, text: string): unknown {
  try {
    return jsonOf(text);
  } catch (error) {
    throw invalidBaseline(path, text.trim() === '' ? 'the file is empty' : unreadable(error));
  }
}

function unreadable(error: unknown): string {
  return error instanceof SyntaxError ? `it is not JSON, ${messageOf(error)}` : messageOf(error);
}

function invalidBaseline(path: string, why: string): PassgateError {
  const hint = 'Delete the file and rerun with --save-baseline: a run that passes is saved there.';
  return new PassgateError('INPUT_FILE', `${path} is not a baseline: ${why}.`, hint);
}

export async function writeBaseline(path: string, baseline: Baseline): Promise<void> {
  await writeFileWhole(path, `${JSON.stringify(baseline, null, 2)}\n`);
}
