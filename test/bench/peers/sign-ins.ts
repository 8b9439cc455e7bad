import { humanDelayMs } from '../../../load/k6/engine/random.ts';
import type { DeviceRecord } from '../../../load/protocol.ts';
import type { Witness } from './witness.ts';

const everyMs = 100;
const seed = 1;
/** As `polling` has it: a minute, and in a short run twice its length, or nobody would be found. */
const loginMedianMs = 60_000;
const loginShare = 2;
const loginDraw = 100;

/**
 * Signs viewers in through the control API of the simulator, from the first poll on, at the moments at which `polling` would. It is the bench that
 * does it, so that it costs no tool anything.
 */
export function scheduleSignIns(
  { firstPoll, control }: Pick<Witness, 'firstPoll' | 'control'>,
  fleet: readonly DeviceRecord[],
  durationMs: number,
): { stop(): Promise<ReadonlyMap<string, number>> } {
  const medianMs = Math.min(loginMedianMs, durationMs * loginShare);
  const due = fleet
    .map(({ code }, index) => ({ code, afterMs: humanDelayMs(medianMs, seed, index, loginDraw) }))
    .filter(({ afterMs }) => afterMs < durationMs)
    .sort((a, b) => a.afterMs - b.afterMs);
  const signedInAtMs = new Map<string, number>();
  let next = 0;
  let working = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const signIn = async (startMs: number): Promise<void> => {
    const codes: string[] = [];
    for (let one = due[next]; one !== undefined && startMs + one.afterMs <= Date.now(); one = due[next]) {
      codes.push(one.code);
      next += 1;
    }
    if (codes.length === 0) return;
    await control('logins', { codes });
    for (const code of codes) signedInAtMs.set(code, Date.now());
  };
  void firstPoll().then((startMs) => {
    if (stopped) return;
    timer = setInterval(() => {
      working = working.then(() => signIn(startMs));
      // Told by `stop`, which waits for the same chain.
      working.catch(() => {});
    }, everyMs);
  });
  return {
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await working;
      return signedInAtMs;
    },
  };
}
