import { isRecord, listOf, parsedJson, recordOf } from '../../../core/index.ts';
import { partLabel } from '../settings.ts';

/** What a pod of a run does, as far as somebody must know. */
export interface PodState {
  readonly name: string;
  readonly part: string;
  /** Why it cannot start or go on, if so: reason and message of Kubernetes. */
  readonly waiting?: { readonly reason: string; readonly message: string };
  /** Whether no node takes it. */
  readonly unschedulable?: string;
  /** How its container ended, or how the one before it did. */
  readonly ended?: { readonly exitCode: number; readonly reason: string };
  readonly restarts: number;
}

/** Reads what `kubectl get pods --output json` prints. */
export function podsIn(text: string): readonly PodState[] {
  return listOf(recordOf(parsedJson(text)).items).map((item) => {
    const { metadata, status } = recordOf(item);
    const { name, labels } = recordOf(metadata);
    const { containerStatuses, conditions } = recordOf(status);
    const container = recordOf(listOf(containerStatuses)[0]);
    const state = recordOf(container.state);
    const last = recordOf(container.lastState);
    const waiting = reasonIn(state.waiting);
    const scheduled = listOf(conditions)
      .map(recordOf)
      .find(({ type, status: is }) => type === 'PodScheduled' && is === 'False');
    const ended = isRecord(state.terminated) ? state.terminated : last.terminated;
    return {
      name: String(name),
      part: String(recordOf(labels)[partLabel]),
      ...(waiting === undefined ? {} : { waiting }),
      ...(scheduled === undefined ? {} : { unschedulable: String(scheduled.message ?? '') }),
      ...(isRecord(ended)
        ? { ended: { exitCode: Number(ended.exitCode), reason: String(ended.reason ?? '') } }
        : {}),
      restarts: Number(container.restartCount ?? 0),
    };
  });
}

function reasonIn(waiting: unknown): PodState['waiting'] {
  if (!isRecord(waiting)) return undefined;
  return { reason: String(waiting.reason ?? ''), message: String(waiting.message ?? '') };
}

/** What a reason of Kubernetes means for a run, and what to do. Others are no trouble, or pass. */
const troubles: Readonly<Record<string, string>> = {
  ErrImagePull: 'Push the image where the cluster can pull it, or load it into kind; --image names another.',
  ImagePullBackOff:
    'Push the image where the cluster can pull it, or load it into kind; --image names another.',
  InvalidImageName: 'Give the name of an image with --image.',
  CreateContainerConfigError: 'See the Secret: the README says what must be in it.',
  CreateContainerError: 'See `kubectl describe pod`.',
  RunContainerError: 'See `kubectl describe pod`.',
  CrashLoopBackOff: 'See its last lines: `kubectl logs --previous POD`.',
};

/** Returns what a pod cannot get past by itself; undefined where it can. */
export function troubleOf(pod: PodState): { readonly message: string; readonly hint: string } | undefined {
  const { name, waiting, unschedulable } = pod;
  if (unschedulable !== undefined) {
    const hint = 'Add nodes, free some, or use more and smaller runners: --runners.';
    return { message: `no node takes the pod ${name}: ${unschedulable}`, hint };
  }
  const hint = waiting === undefined ? undefined : troubles[waiting.reason];
  if (waiting === undefined || hint === undefined) return undefined;
  const why = waiting.message === '' ? '' : `: ${waiting.message}`;
  return {
    message: `the pod ${name} does not start (${waiting.reason}${why})`,
    hint: hint.replace('POD', name),
  };
}
