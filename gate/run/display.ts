import { styleText } from 'node:util';
import ora from 'ora';
import type { Progress, StageName, StageResult, World } from '../../core/index.ts';
import { duration, plural, statusLooks, terminalStyles } from '../../reports/index.ts';
import type { GateEvent } from './stage.ts';

/** Shows the progress of a gate. */
export interface Display {
  show(event: GateEvent): void;
  /** Prints a line that stays. */
  print(text: string): void;
  /** Removes the live line. */
  close(): void;
}

const heartbeatMs = 10_000;

/** Shows the stages on standard error: as a live line on a terminal, as plain lines elsewhere. */
export function createDisplay(world: World, options: { colour: boolean }): Display {
  const { terminal } = world.stderr;
  const display = terminal === undefined ? plainDisplay(world) : liveDisplay(world, terminal, options.colour);
  return {
    // The user knows which stages were not selected; the summary names them.
    show: (event) => {
      if (event.kind !== 'ended' || event.result.skipped?.cause !== 'not-selected') display.show(event);
    },
    print: display.print,
    close: display.close,
  };
}

/** Returns `✓ verify passed, 32 checks in 1.2 s`. */
export function endLine(result: StageResult): string {
  const { sign, word } = statusLooks[result.status];
  const start = `${sign} ${result.name} ${word}`;
  if (result.skipped !== undefined) return `${start}: ${result.skipped.reason}`;
  return `${start}, ${plural(result.checks.length, 'check')} in ${duration(result.durationMs ?? 0)}`;
}

function plainDisplay(world: World): Display {
  let lastMs = world.monotonicMs();
  return {
    show: (event) => {
      const nowMs = world.monotonicMs();
      if (event.kind === 'started') lastMs = nowMs;
      if (event.kind === 'ended') world.stderr.write(`${endLine(event.result)}\n`);
      if (event.kind === 'progress' && nowMs - lastMs >= heartbeatMs) {
        lastMs = nowMs;
        world.stderr.write(`  ${progressText(event.stage, event.progress)}\n`);
      }
    },
    print: (text) => world.stderr.write(`${text}\n`),
    close: () => {},
  };
}

function liveDisplay(world: World, terminal: NodeJS.WriteStream, colour: boolean): Display {
  let startedMs = 0;
  const spinner = ora({
    stream: terminal,
    isEnabled: true,
    color: colour ? 'cyan' : false,
    suffixText: () => duration(world.monotonicMs() - startedMs),
    // Leaves standard input alone: Ctrl-C must reach the gate, and typed text is for the shell.
    discardStdin: false,
  });
  return {
    show: (event) => {
      if (event.kind === 'started') {
        startedMs = world.monotonicMs();
        spinner.start(event.stage);
      }
      if (event.kind === 'progress')
        spinner.text = `${progressBar(event.progress)} ${progressText(event.stage, event.progress)}`;
      if (event.kind === 'ended') {
        spinner.stop();
        const line = endLine(event.result);
        const style = terminalStyles[statusLooks[event.result.status].colour];
        world.stderr.write(`${colour ? styleText(style, line, { validateStream: false }) : line}\n`);
      }
    },
    print: (text) => {
      if (spinner.isSpinning) spinner.clear();
      world.stderr.write(`${text}\n`);
    },
    close: () => void spinner.stop(),
  };
}

const barWidth = 24;

/** Returns `█████████░░░░░░`; without a full block where the total is unknown. */
export function progressBar({ done, total }: Pick<Progress, 'done' | 'total'>): string {
  const part = total > 0 ? Math.min(1, Math.max(0, done / total)) : 0;
  const full = Math.floor(part * barWidth);
  return '█'.repeat(full) + '░'.repeat(barWidth - full);
}

function progressText(stage: StageName, progress: Progress | undefined): string {
  if (progress === undefined) return stage;
  return `${stage} ${progress.done}/${progress.total} ${progress.text}`;
}
