import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Check,
  type Masker,
  mostHookMs,
  PassgateError,
  servedText,
  type Target,
  temporaryFolder,
  type World,
} from '../../core/index.ts';
import { conformanceRows } from '../conformance/run-conformance.ts';
import { withComparableContentTypes } from '../pact/content-type.ts';
import { matching, nearestId, type RowFilter } from '../pact/filter.ts';
import type { PactProblem, VerifyItem } from '../pact/job.ts';
import { type PactFile, readPactFile } from '../pact/pact-file.ts';
import { runPactProcess } from '../pact/process.ts';
import type { ApiStates } from '../real-provider/api-states.ts';
import { assertDeclarable } from '../real-provider/declared-states.ts';
import { knownStates } from '../real-provider/known-states.ts';
import { requestObstacle } from '../real-provider/obstacles.ts';
import { withPermittedResource } from '../real-provider/permitted-resource.ts';
import { startStateServer } from '../real-provider/state-server.ts';
import type { OnProgress } from '../run-contracts.ts';
import { assertReachable } from './assert-reachable.ts';
import { unjudgedIfObstructed } from './obstruction.ts';
import { checkFiles, type PlannedInteraction, planInteractions } from './plan.ts';
import { startRecorder } from './recorder.ts';
import type { RequestCounts } from './request-counts.ts';
import { secretLearner } from './secrets.ts';
import { SetUpCalls } from './set-up-calls.ts';
import { TargetWatch, type WatchTimings } from './target-watch.ts';
import {
  cannotArrange,
  excuseThrottledContract,
  type NotArrangeable,
  notHttp,
  unknownRequest,
  verdictOf,
  withPending,
  withStrictness,
} from './verdict.ts';

export interface VerifyProviderOptions {
  readonly world: World;
  readonly root: string;
  readonly target: Target;
  readonly pactFiles: readonly string[];
  readonly masker: Masker;
  /**
   * Operation, part of a title, id of a check or list of ids. Of a list, whoever gave it misses what
   * is not judged.
   */
  readonly filter?: RowFilter;
  readonly onProgress?: OnProgress;
  /** How long the target may stay silent; for tests. */
  readonly timings?: Partial<WatchTimings>;
}

export interface VerifyPactsOptions extends VerifyProviderOptions {
  /** The conformance table is run too: a filter may fit no interaction. */
  readonly table?: boolean;
  /** How a real provider is brought into its states; absent where a simulator does it. */
  readonly states: ApiStates | undefined;
  readonly counts: RequestCounts;
  readonly watch?: TargetWatch;
  readonly setUps?: SetUpCalls;
}

/**
 * Verifies a provider with the real Pact verifier, and holds every answer that it gave against the
 * documents: a check passes only where both agree. Provider states go through the target's
 * simulator; a real provider is brought into those that its own API can bring about, and
 * interactions in other states are unjudged with the reason. Throws `TARGET_UNREACHABLE`,
 * `INTERRUPTED`, `INPUT_FILE`, and `UNKNOWN_NAME` where a filter fits nothing.
 */
export async function verifyPacts(given: VerifyPactsOptions): Promise<{ checks: Check[] }> {
  const { world, root, target, filter = '', masker } = given;
  const options = { watch: new TargetWatch(world), setUps: new SetUpCalls(masker), ...given };
  const files = await Promise.all(options.pactFiles.map((path) => readPactFile(root, path)));
  assertDeclarable(target, knownStates(files));
  const all = planInteractions(files, target);
  const fileChecks = await checkFiles(root, filesFor(files, all));
  const wanted = matching(all, filter, 'verify');
  const mayBeNone = options.table === true || typeof filter !== 'string';
  if (all.length > 0 && wanted.length === 0 && !mayBeNone) {
    const served = servedText(target.origins).replace(',', ` The target ${target.name}`);
    throw new PassgateError(
      'UNKNOWN_NAME',
      `No interaction matches the filter "${filter}".${nearestId(filter, [...all, ...conformanceRows(target)], 'verify')}`,
      `Give an operation id, a part of a title or the id of a check.${served && `${served}.`}`,
    );
  }
  const simulator = target.simulatorUrl;
  const known = wanted.filter(({ origin }) => origin !== '');
  const unknown = wanted
    .filter(({ origin }) => origin === '')
    .map((one) => {
      const other = one.interaction.otherThanHttp;
      return withPending(other === undefined ? unknownRequest(one) : notHttp(one, other), one);
    });
  const urls = known.map(({ origin }) => origin);
  await untilInterrupted(
    world.signal,
    assertReachable([...urls, ...(simulator === undefined ? [] : [`${simulator}/_simulator/health`])], world),
  );
  await options.states?.trySecrets(statesOf(known, options.table === true));
  const possible = known.filter((one) => notArrangeable(one, options) === undefined);
  const unjudged = known.flatMap((one) => {
    const missing = notArrangeable(one, options);
    return missing === undefined ? [] : [withPending(cannotArrange(one, target, missing), one)];
  });
  const judged = await verifyAll(possible, options, wanted.length - possible.length);
  return { checks: [...fileChecks, ...unknown, ...judged, ...unjudged] };
}

/** Returns the files without those of which no interaction is for this target. */
function filesFor(files: readonly PactFile[], planned: readonly PlannedInteraction[]): PactFile[] {
  return files.filter((one) => one.interactions.length === 0 || planned.some(({ file }) => file === one));
}

/** Returns the names of the states that are going to be arranged. */
function statesOf(planned: readonly PlannedInteraction[], table: boolean): readonly string[] {
  const own = planned.flatMap(({ interaction }) => interaction.states);
  return [...own, ...(table ? ['a client with an access token'] : [])];
}

/** Returns why the states of an interaction cannot be arranged; undefined where they can. */
function notArrangeable(
  { interaction, operation }: PlannedInteraction,
  { states }: Pick<VerifyPactsOptions, 'states'>,
): NotArrangeable | undefined {
  if (states === undefined) return undefined;
  const { providerStates, raw } = interaction;
  const met = [
    ...providerStates.map((state) => ({ state, obstacle: states.obstacle(state.name, state.params) })),
    ...providerStates.map((state) => ({ state, obstacle: requestObstacle(operation, raw.request, state) })),
  ];
  const [first] = met.flatMap(({ obstacle }) => obstacle ?? []);
  if (first === undefined) return undefined;
  return {
    obstacle: first,
    states: met.flatMap(({ state, obstacle }) => (obstacle === undefined ? [] : state)),
  };
}

async function verifyAll(
  list: readonly PlannedInteraction[],
  options: VerifyPactsOptions & { readonly watch: TargetWatch; readonly setUps: SetUpCalls },
  alreadyDone: number,
): Promise<Check[]> {
  const { world, root, target, masker, states, counts, watch, setUps, onProgress } = options;
  if (list.length === 0) return [];
  watch.expect(list.length);
  const stateServer = states === undefined ? undefined : await startStateServer(states, masker);
  const statesUrl = stateServer?.url ?? `${target.simulatorUrl}/_simulator/states`;
  // Where hooks do their part, every one of them may take its time, and requests are paced.
  const statesTimeoutMs = 2 * mostHookMs;
  const how = states === undefined ? ({ ownDevice: true } as const) : { pace: states.pace, statesTimeoutMs };
  const routes = list.map(({ origin }) => ({ origin, statesUrl, ...how }));
  const learn = await secretLearner(root);
  const dir = await temporaryFolder('passgate-verify-');
  const recorder = await startRecorder(routes, { masker, world, counts, watch, setUps });
  try {
    const problems = new Map<number, readonly PactProblem[]>();
    const items = await Promise.all(
      list.map(async ({ file, interaction }, index): Promise<VerifyItem> => {
        const pactFile = join(dir, `${index}.json`);
        // Whether it is pending is nothing that Pact need know: what does not hold is told all the
        // same.
        const { pending: _pending, ...raw } = withComparableContentTypes(interaction.raw);
        const text = JSON.stringify({ ...file.rest, interactions: [raw] });
        const sent = states === undefined ? text : withPermittedResource(text, target);
        await writeFile(pactFile, sent, { mode: 0o600 });
        return {
          pactFile,
          provider: file.provider,
          providerUrl: recorder.urlOf(index),
          statesUrl: recorder.statesUrlOf(index),
          ...(states === undefined ? {} : { statesTimeoutMs }),
        };
      }),
    );
    await runPactProcess(world, { kind: 'verify', interactions: items }, (answer) => {
      if (answer.kind !== 'verified') return;
      problems.set(answer.index, answer.problems);
      const { id = '', title = '', operation = '' } = list[answer.index] ?? {};
      watch.checkDone(id);
      const done = alreadyDone + problems.size;
      onProgress?.({ done, total: alreadyDone + list.length, text: `${operation}: ${title}` });
    });
    await recorder.settled();
    list.forEach((one, index) => {
      for (const exchange of recorder.recordOf(index).exchanges) learn(exchange, one, masker);
    });
    const checks: Check[] = [];
    // One after the other: the texts of all bodies at once would take a lot of memory.
    for (const [index, one] of list.entries()) {
      const record = recorder.recordOf(index);
      const found = await verdictOf(root, one, problems.get(index), record, masker);
      const real = states !== undefined;
      const unobstructed = unjudgedIfObstructed(found, record.obstructions);
      const check = excuseThrottledContract(unobstructed, one, record, real);
      checks.push(withPending(withStrictness(check, one, record, real), one));
    }
    return checks;
  } finally {
    await recorder.close();
    await stateServer?.close();
    await rm(dir, { recursive: true, force: true });
  }
}

async function untilInterrupted<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new PassgateError(
      'INTERRUPTED',
      'The verification was interrupted.',
      'Rerun it to judge the provider.',
    );
  }
}
