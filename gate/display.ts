import { styleText } from 'node:util';
import type { StageName, World } from '../core/index.ts';
import { duration, plural, type ReportStage } from '../reports/index.ts';
import type { GateEvent, Progress } from './stage.ts';

export interface Display {
  show(event: GateEvent): void;
  /** Takes the live line away, whatever it showed. */
  close(): void;
}

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const frameMs = 100;
const heartbeatMs = 10_000;
const clearLine = '\r\u001b[2K';
const styles = { passed: 'green', failed: 'red', unjudged: 'yellow', skipped: 'dim' } as const;

/** The stages as they go, on standard error: a live line on a terminal, plain lines elsewhere. */
export function createDisplay(world: World, options: { colour: boolean }): Display {
  const display = world.stderr.isTTY ? liveDisplay(world, options.colour) : plainDisplay(world);
  return {
    // What the user left out is no news; the summary names it.
    show: (event) => {
      if (event.kind !== 'ended' || event.result.skipped?.cause !== 'not-selected') display.show(event);
    },
    close: display.close,
  };
}

/** `▸ verify … passed, 32 checks in 1.2 s`. */
export function endLine(result: ReportStage): string {
  const start = `▸ ${result.name} … ${result.status}`;
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
    close: () => {},
  };
}

function liveDisplay(world: World, colour: boolean): Display {
  let current: { stage: StageName; startedMs: number; progress?: Progress } | undefined;
  let frame = 0;
  const draw = (): void => {
    if (current === undefined) return;
    frame = (frame + 1) % frames.length;
    const passed = duration(world.monotonicMs() - current.startedMs);
    const text = `${frames[frame]} ${progressText(current.stage, current.progress)}`;
    world.stderr.write(`${clearLine}${text.slice(0, Math.max(10, world.stderr.columns - 10))} ${passed}`);
  };
  const timer = setInterval(draw, frameMs);
  timer.unref();
  return {
    show: (event) => {
      if (event.kind === 'started') current = { stage: event.stage, startedMs: world.monotonicMs() };
      if (event.kind === 'progress' && current !== undefined)
        current = { ...current, progress: event.progress };
      if (event.kind === 'ended') {
        current = undefined;
        const line = endLine(event.result);
        const style = styles[event.result.status];
        const shown = colour ? styleText(style, line, { validateStream: false }) : line;
        world.stderr.write(`${clearLine}${shown}\n`);
      }
    },
    close: () => {
      clearInterval(timer);
      if (current !== undefined) world.stderr.write(clearLine);
    },
  };
}

function progressText(stage: StageName, progress: Progress | undefined): string {
  if (progress === undefined) return stage;
  return `${stage} ${progress.done}/${progress.total} ${progress.text}`;
}
