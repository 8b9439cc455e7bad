import { createWriteStream } from 'node:fs';
import { messageOf } from '../../core/index.ts';
import { encodeLine, type KeyedLine } from '../lines.ts';
import type { LoadOptions } from '../plan/options.ts';
import { maskedLine } from '../result/masked-line.ts';

/** The lines of one of several runners, to be merged with those of others. */
export interface RunnerLog {
  /** Writes a line as it was printed, masked. `broken`: one that could not be read, of which nothing is shown. */
  write(text: string, line: KeyedLine | 'broken'): void;
  close(): Promise<void>;
}

/**
 * Creates the log of a runner. Where it cannot be written, the run goes on and says so: its own
 * report needs no log.
 */
export function createRunnerLog(
  path: string,
  { masker, onNotice }: Pick<LoadOptions, 'masker' | 'onNotice'>,
): RunnerLog {
  const stream = createWriteStream(path);
  let failed = false;
  stream.on('error', (error) => {
    if (!failed) onNotice?.(`${path} could not be written: ${messageOf(error)}. The run goes on without it.`);
    failed = true;
  });
  return {
    write: (text, line) => {
      if (line === 'broken' || failed) return;
      const masked = maskedLine(line, masker);
      stream.write(`${masked === line ? text : encodeLine(masked)}\n`);
    },
    close: () =>
      new Promise((resolve) => {
        if (failed) resolve();
        else stream.end(() => resolve());
        stream.once('error', () => resolve());
      }),
  };
}
