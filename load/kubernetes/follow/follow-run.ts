import { setTimeout as after } from 'node:timers/promises';
import {
  listOf,
  PassgateError,
  type Progress,
  parsedJson,
  recordOf,
  type World,
} from '../../../core/index.ts';
import { deleteCommand, namesOf } from '../names.ts';
import { runLabel, type SecretKey, secretName } from '../settings.ts';
import { askCollector } from './collector.ts';
import { clusterError, type Kubectl, kubectlOf, reasonOf } from './kubectl.ts';
import { podWatch } from './pod-watch.ts';
import { podsIn } from './pods.ts';
import { type AssertToken, assertOperator, ensureSecret } from './prepare-cluster.ts';
import { isCollecting, progressIn } from './progress.ts';
import { reportWait } from './report-wait.ts';

/** A run whose folder is written, and who wants to know about it. */
export interface FollowedRun {
  readonly world: World;
  readonly folder: string;
  readonly run: string;
  /** From the first request to the last. */
  readonly seconds: number;
  readonly neededSecrets: readonly SecretKey[];
  readonly assertToken: AssertToken;
  readonly onProgress: (progress: Progress) => void;
  /** Receives what the user must see. */
  readonly onNotice: (text: string) => void;
}

const everyMs = 3000;
/** A cluster that does not answer for so long is lost. */
const mostUnansweredMs = 120_000;

/**
 * Applies a folder, follows its run and returns the text of its report. Whatever ends it before,
 * the TestRun is deleted, so that no load goes on that nobody follows.
 * @throws PassgateError `TOOL_MISSING`, `CLUSTER`, `INTERRUPTED` (exit 3); `CONFIG` (exit 2)
 */
export async function followRun(followed: FollowedRun): Promise<string> {
  const { world, folder, run, neededSecrets, assertToken, onNotice } = followed;
  const kubectl = kubectlOf(world);
  await assertOperator(kubectl);
  if ((await ensureSecret(kubectl, neededSecrets, world.env, assertToken)) === 'created') {
    onNotice(`Secret ${secretName} created`);
  }
  try {
    const applied = await kubectl(['apply', '--server-side', '--kustomize', folder], { timeoutMs: 120_000 });
    if (applied.code !== 0) {
      throw clusterError(
        `The folder ${folder} could not be applied`,
        applied,
        'Correct what kubectl names, and rerun.',
      );
    }
    onNotice(`TestRun ${namesOf(run).run} applied`);
    const report = await reportOf(followed, kubectl);
    onNotice(`The objects of the run remain until \`${deleteCommand(run)}\``);
    return report;
  } catch (error) {
    onNotice(await deleteTestRun(kubectl, run));
    onNotice(`Its other objects remain until \`${deleteCommand(run)}\``);
    throw error;
  }
}

/** Ends the load of a run, and returns a sentence about it. */
async function deleteTestRun(kubectl: Kubectl, run: string): Promise<string> {
  const { run: name } = namesOf(run);
  const command = ['delete', 'testruns.k6.io', name, '--ignore-not-found', '--wait=false'];
  const answer = await kubectl(command, { timeoutMs: 10_000, isLast: true }).catch(() => undefined);
  if (answer?.code === 0) return `TestRun ${name} deleted: its runners end, and nothing more is sent`;
  const reason = answer === undefined ? '' : ` (${reasonOf(answer)})`;
  return `TestRun ${name} could NOT be deleted${reason}: run \`kubectl ${command.slice(0, 3).join(' ')}\``;
}

async function reportOf(followed: FollowedRun, kubectl: Kubectl): Promise<string> {
  const { world, run, onProgress } = followed;
  const names = namesOf(run);
  const pods = podWatch(followed.onNotice);
  let answeredMs = world.monotonicMs();
  const isLate = reportWait(followed.seconds * 1000);
  let isFinished = false;
  for (;;) {
    if (world.signal.aborted) throw interrupted();
    const nowMs = world.monotonicMs();
    const report = await askCollector(kubectl, names, run, 'report');
    if (report?.status === 200) return report.body;
    const status = await askCollector(kubectl, names, run, 'status');
    const progress = status?.status === 200 ? progressIn(status.body) : undefined;
    if (progress !== undefined) onProgress(progress);
    const state = await kubectl(['get', 'testruns.k6.io', names.run, '--output', 'json']);
    const found = await kubectl(['get', 'pods', '--selector', `${runLabel}=${run}`, '--output', 'json']);
    if (state.code === 0 && found.code === 0) {
      answeredMs = nowMs;
      const stage = assertStage(state.stdout, names.run);
      pods(podsIn(found.stdout), nowMs);
      isFinished ||= stage === 'finished' || stage === 'stopped';
    } else if (/[Nn]ot ?[Ff]ound/.test(state.stderr)) {
      throw new PassgateError('CLUSTER', `Somebody deleted the TestRun ${names.run}.`, 'Rerun the load.');
    } else if (nowMs - answeredMs > mostUnansweredMs) {
      const hint = 'The run may go on there: follow it as the README of the folder says.';
      throw clusterError('The cluster no longer answers', state.code === 0 ? found : state, hint);
    }
    if (isLate({ isFinished, isCollecting: isCollecting(status?.body ?? '') }, nowMs)) {
      const message = `The TestRun ${names.run} has finished, and its collector gives no report.`;
      throw new PassgateError('CLUSTER', message, `See \`kubectl logs deployment/${names.collector}\`.`);
    }
    await after(everyMs, undefined, { signal: world.signal }).catch(() => undefined);
  }
}

const interrupted = (): PassgateError =>
  new PassgateError(
    'INTERRUPTED',
    'The run was interrupted.',
    'Rerun the load; a part of a run is not judged.',
  );

/** Returns the stage of a TestRun. Throws `CLUSTER` (exit 3) where the operator gave it up. */
function assertStage(text: string, name: string): unknown {
  const { stage, conditions } = recordOf(recordOf(parsedJson(text)).status);
  if (stage !== 'error') return stage;
  const reasons = listOf(conditions)
    .map((condition) => recordOf(condition).message)
    .filter((message) => typeof message === 'string' && message !== '');
  throw new PassgateError(
    'CLUSTER',
    `The operator gave the TestRun ${name} up (stage error)${reasons.length === 0 ? '' : `: ${reasons.join('; ')}`}.`,
    `See \`kubectl describe testrun ${name}\`, and the log of the operator.`,
  );
}
