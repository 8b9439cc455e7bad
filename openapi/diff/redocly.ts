import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { messageOf, PassgateError, readText, temporaryFolder } from '../../core/index.ts';
import { isRecord, listOf } from '../json.ts';

/** A place in one of the two documents, as Redocly's report has it. */
interface Spot {
  readonly pointer: string;
  /** From 1. */
  readonly line: number;
  readonly value: unknown;
}

/** One change as Redocly tells it. */
export interface ToldChange {
  /** JSON pointer through the references: the way from the operation. */
  readonly path: string;
  readonly typeName: string;
  readonly kind: string;
  readonly impact: string;
  readonly property: string | undefined;
  readonly verdicts: readonly { readonly rule: string; readonly message: string }[];
  readonly base: Spot | undefined;
  readonly revision: Spot | undefined;
}

const timeoutMs = 60_000;
const silent = {
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  REDOCLY_SUPPRESS_NOTIFICATIONS: 'true',
  NO_COLOR: '1',
};

/**
 * What `redocly diff` finds between two documents. It has no library, so it runs as a process: in an empty folder, because it goes
 * by the configuration that lies in its own, and without our environment, because it needs none.
 * @throws PassgateError `INTERNAL` (exit 3) when it gives no report; `INTERRUPTED` (exit 3)
 */
export async function redoclyDiff(
  oldText: string,
  newText: string,
  signal: AbortSignal,
): Promise<ToldChange[]> {
  const folder = await temporaryFolder('passgate-diff-');
  try {
    await Promise.all([
      writeFile(join(folder, 'old.yaml'), oldText),
      writeFile(join(folder, 'new.yaml'), newText),
    ]);
    const said = await run(folder, signal);
    const text = await readText(join(folder, 'report.json')).catch(() => '');
    return changesIn(text, said);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(folder: string, signal: AbortSignal): Promise<string> {
  const command = join(
    dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')),
    'bin',
    'cli.js',
  );
  const words = [
    'diff',
    'old.yaml',
    'new.yaml',
    '--format',
    'json',
    '--output',
    'report.json',
    '--fail-on',
    'none',
  ];
  const child = fork(command, words, {
    cwd: folder,
    env: silent,
    execArgv: [],
    silent: true,
    signal,
    timeout: timeoutMs,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  try {
    await once(child, 'close');
    return said;
  } catch (error) {
    if (!signal.aborted) return messageOf(error);
    throw new PassgateError('INTERRUPTED', 'The comparison was interrupted.', 'Run it again.');
  }
}

function changesIn(report: string, said: string): ToldChange[] {
  try {
    const parsed: unknown = JSON.parse(report);
    if (isRecord(parsed) && parsed.reportVersion === '1' && Array.isArray(parsed.changes)) {
      return parsed.changes.map(changeOf);
    }
  } catch {
    // Told below, with what it said instead of a report.
  }
  const message = said.replaceAll(/\s+/g, ' ').trim().slice(0, 400);
  throw new PassgateError(
    'INTERNAL',
    `redocly diff gave no report: ${message === '' ? 'it said nothing' : message}`,
    'Check both documents: npx passgate gate --only documents',
  );
}

function changeOf(change: unknown): ToldChange {
  const row = isRecord(change) ? change : {};
  return {
    path: String(row.path),
    typeName: String(row.typeName),
    kind: String(row.kind),
    impact: String(row.impact),
    property: typeof row.property === 'string' ? row.property : undefined,
    verdicts: listOf(row.verdicts)
      .filter(isRecord)
      .map(({ ruleId, message }) => ({ rule: String(ruleId), message: String(message) })),
    base: spotOf(row.base),
    revision: spotOf(row.revision),
  };
}

function spotOf(spot: unknown): Spot | undefined {
  if (!isRecord(spot)) return undefined;
  const { pointer, line, value } = spot;
  return { pointer: String(pointer), line: typeof line === 'number' ? line : 1, value };
}
