import { PassgateError } from '../../../core/index.ts';
import { type PodState, troubleOf } from './pods.ts';

/** Images are pulled, and nodes may have to be added: trouble counts once it lasts. */
const patience = { startMs: 60_000, nodeMs: 600_000 };

/**
 * Returns a watch over the pods of a run. It throws `CLUSTER` (exit 3) for a pod that cannot start
 * for longer than such things take, and says once what else happened.
 */
export function podWatch(
  onNotice: (text: string) => void,
): (pods: readonly PodState[], nowMs: number) => void {
  const since = new Map<string, number>();
  const told = new Set<string>();
  const tell = (text: string): void => {
    if (!told.has(text)) onNotice(text);
    told.add(text);
  };
  return (pods: readonly PodState[], nowMs: number): void => {
    for (const pod of pods) {
      const trouble = troubleOf(pod);
      if (trouble === undefined) {
        since.delete(pod.name);
      } else {
        const beganMs = since.get(pod.name) ?? nowMs;
        since.set(pod.name, beganMs);
        tell(trouble.message);
        const most = pod.unschedulable === undefined ? patience.startMs : patience.nodeMs;
        if (nowMs - beganMs > most)
          throw new PassgateError('CLUSTER', sentence(trouble.message), trouble.hint);
      }
      const { part, ended, name } = pod;
      if (ended !== undefined && part === 'runner' && ended.exitCode !== 0) {
        tell(`${name} ended with exit code ${ended.exitCode} (${ended.reason})`);
      }
      if (part !== 'runner') watchServer(pod, tell);
    }
  };
}

/** Exit codes of a collector that has judged its run: it is started again to serve the report. */
const judgedCodes: readonly number[] = [0, 1, 3];
/** One that ends so often does not come up by itself. */
const mostRestarts = 3;

function watchServer({ part, name, ended, restarts }: PodState, tell: (text: string) => void): void {
  if (ended === undefined || restarts === 0) return;
  if (part === 'collector' && judgedCodes.includes(ended.exitCode)) return;
  if (restarts >= mostRestarts) {
    throw new PassgateError(
      'CLUSTER',
      `The pod ${name} ends again and again (${ended.reason}, exit code ${ended.exitCode}).`,
      `See why: \`kubectl logs --previous ${name}\`.`,
    );
  }
  tell(`${name} was started again (${ended.reason}, exit code ${ended.exitCode})`);
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
