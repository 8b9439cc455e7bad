import { describe, expect, it } from 'vitest';
import { partLabel } from '../settings.ts';
import { podWatch } from './pod-watch.ts';
import { podsIn, troubleOf } from './pods.ts';

/** As `kubectl get pods --output json` prints a pod. */
function pod(name: string, part: string, container: object, conditions: readonly object[] = []) {
  return {
    metadata: { name, labels: { [partLabel]: part } },
    status: {
      phase: 'Pending',
      conditions,
      containerStatuses: [{ name: 'k6', restartCount: 0, ...container }],
    },
  };
}

const waiting = (reason: string, message = '') => ({ state: { waiting: { reason, message } } });
const ended = (exitCode: number, reason: string) => ({ state: { terminated: { exitCode, reason } } });
const unschedulable = [
  {
    type: 'PodScheduled',
    status: 'False',
    reason: 'Unschedulable',
    message: '0/1 nodes are available: 1 Insufficient cpu.',
  },
];
const read = (...items: readonly object[]) => podsIn(JSON.stringify({ items }));

describe('what a pod cannot get past', () => {
  it.each<[string, { given: object; message?: RegExp; hint?: RegExp }]>([
    ['runs', { given: pod('a', 'runner', { state: { running: {} } }) }],
    ['is being created', { given: pod('a', 'runner', waiting('ContainerCreating')) }],
    ['is over', { given: pod('a', 'runner', ended(0, 'Completed')) }],
    [
      'has an image that cannot be pulled',
      {
        given: pod(
          'c-1',
          'collector',
          waiting('ImagePullBackOff', 'Back-off pulling image "passgate:0.1.0"'),
        ),
        message: /^the pod c-1 does not start \(ImagePullBackOff: Back-off pulling image "passgate:0.1.0"\)$/,
        hint: /--image/,
      },
    ],
    [
      'lacks a key of the Secret',
      {
        given: pod(
          'c-1',
          'collector',
          waiting('CreateContainerConfigError', "couldn't find key PASSGATE_TOKEN"),
        ),
        message: /CreateContainerConfigError: couldn't find key PASSGATE_TOKEN/,
        hint: /README says what must be in it/,
      },
    ],
    [
      'crashes again and again',
      {
        given: pod('c-1', 'collector', waiting('CrashLoopBackOff')),
        message: /CrashLoopBackOff/,
        hint: /kubectl logs --previous c-1/,
      },
    ],
    [
      'has no node',
      {
        given: pod('r-1', 'runner', {}, unschedulable),
        message: /no node takes the pod r-1: 0\/1 nodes are available/,
        hint: /--runners/,
      },
    ],
  ])('of one that %s', (_name, { given, message, hint }) => {
    const [state] = read(given);
    const trouble = state === undefined ? undefined : troubleOf(state);
    if (message === undefined) expect(trouble).toBeUndefined();
    else
      expect(trouble).toEqual({
        message: expect.stringMatching(message),
        hint: expect.stringMatching(hint ?? /./),
      });
  });
});

describe('a watch over pods', () => {
  const watched = () => {
    const told: string[] = [];
    return { told, watch: podWatch((text) => told.push(text)) };
  };

  it('says what happened once, and gives up what lasts for a minute', () => {
    const { told, watch } = watched();
    const pods = read(pod('c-1', 'collector', waiting('ErrImagePull')));
    watch(pods, 0);
    watch(pods, 60_000);
    expect(told).toEqual(['the pod c-1 does not start (ErrImagePull)']);
    expect(() => watch(pods, 60_001)).toThrow(
      expect.objectContaining({
        code: 'CLUSTER',
        exitCode: 3,
        message: 'The pod c-1 does not start (ErrImagePull).',
      }),
    );
  });

  it('counts anew after a pod has started', () => {
    const { watch } = watched();
    const pods = read(pod('c-1', 'collector', waiting('ErrImagePull')));
    watch(pods, 0);
    watch(read(pod('c-1', 'collector', { state: { running: {} } })), 50_000);
    watch(pods, 100_000);
    expect(() => watch(pods, 160_000)).not.toThrow();
  });

  it('waits ten minutes for a node', () => {
    const { watch } = watched();
    const pods = read(pod('r-1', 'runner', {}, unschedulable));
    watch(pods, 0);
    expect(() => watch(pods, 600_000)).not.toThrow();
    expect(() => watch(pods, 600_001)).toThrow(expect.objectContaining({ code: 'CLUSTER' }));
  });

  it('gives up a collector that ends again and again', () => {
    const { watch } = watched();
    const lastState = { terminated: { exitCode: 2, reason: 'Error' } };
    const given = pod('c-1', 'collector', { state: { running: {} }, restartCount: 3, lastState });
    expect(() => watch(read(given), 0)).toThrow(
      expect.objectContaining({
        code: 'CLUSTER',
        message: 'The pod c-1 ends again and again (Error, exit code 2).',
        hint: expect.stringContaining('kubectl logs --previous c-1'),
      }),
    );
  });

  it.each<[string, { given: object; told: readonly string[] }]>([
    [
      'a runner that was killed',
      {
        given: pod('r-2', 'runner', ended(137, 'OOMKilled')),
        told: ['r-2 ended with exit code 137 (OOMKilled)'],
      },
    ],
    ['no runner that is over', { given: pod('r-2', 'runner', ended(0, 'Completed')), told: [] }],
    [
      'a collector that was killed',
      {
        given: pod('c-1', 'collector', {
          state: { running: {} },
          restartCount: 1,
          lastState: { terminated: { exitCode: 137, reason: 'OOMKilled' } },
        }),
        told: ['c-1 was started again (OOMKilled, exit code 137)'],
      },
    ],
    [
      'no collector that has judged its run',
      {
        given: pod('c-1', 'collector', {
          state: { running: {} },
          restartCount: 1,
          lastState: { terminated: { exitCode: 3, reason: 'Error' } },
        }),
        told: [],
      },
    ],
  ])('tells of %s', (_name, { given, told: want }) => {
    const { told, watch } = watched();
    watch(read(given), 0);
    watch(read(given), 1);
    expect(told).toEqual(want);
  });
});
