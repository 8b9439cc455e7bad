import { type Check, PassgateError, unjudged } from '../core/index.ts';
import { conformanceRows, runConformance } from './conformance/run-conformance.ts';
import { type ApiStates, apiStates } from './real-provider/api-states.ts';
import { RequestCounts } from './verification/request-counts.ts';
import { SetUpCalls } from './verification/set-up-calls.ts';
import { TargetWatch } from './verification/target-watch.ts';
import { ToldProgress } from './verification/told-progress.ts';
import { type VerifyProviderOptions, verifyPacts } from './verification/verify-pacts.ts';

export type { VerifyProviderOptions } from './verification/verify-pacts.ts';

/**
 * Verifies a provider against pact files and the conformance table. See `verifyPacts` and
 * `runConformance` for what each judges and throws. With a filter, the conformance table runs the
 * rows that fit it, and of a journey the steps before them too.
 */
export async function verifyProvider(options: VerifyProviderOptions): Promise<{ checks: Check[] }> {
  const { world, target, masker, filter = '', onProgress } = options;
  // Shared, so that the pace is one, and the token and the counts too.
  const counts = new RequestCounts(world, target.limit);
  const shared = {
    counts,
    watch: new TargetWatch(world, options.timings),
    setUps: new SetUpCalls(masker),
  };
  const states =
    target.simulatorUrl === undefined ? apiStates({ world, target, masker, ...shared }) : undefined;
  const rows = conformanceRows(target, filter).length;
  let left: readonly string[] = [];
  const progress = onProgress && new ToldProgress(world, shared.watch, onProgress);
  const told = { ...options, ...(progress === undefined ? {} : { onProgress: progress.tell }) };
  const judged = await verified(told, { states, ...shared, rows }).finally(async () => {
    progress?.end();
    left = (await states?.end()) ?? [];
  });
  const { watch, setUps } = shared;
  const checks = [...watch.checks(), ...setUps.checks(), ...judged.checks, ...left.map(leftBehind)];
  return { checks: [...nothingAsked(checks), ...checks] };
}

/** Returns a required check where the target declared away all that it would have been asked. */
function nothingAsked(checks: readonly Check[]): readonly Check[] {
  const ofProvider = checks.filter(({ id }) => !id.startsWith('verify/pact-file/'));
  const declared = ofProvider.filter(({ evidence }) => evidence.some(({ kind }) => kind === 'state'));
  if (declared.length === 0 || ofProvider.some((one) => one.required || one.verdict !== 'unjudged'))
    return [];
  const evidence = {
    kind: 'target',
    message: `Nothing was asked: the target declares that none of ${declared.length} checks can be arranged.`,
    hint: 'Declare fewer states in cannotArrange; passgate doctor --target NAME says which can be arranged.',
  };
  return [unjudged('verify/asked', 'the provider is asked something', evidence)];
}

/** What a hook did to the provider and could not undo. */
function leftBehind(message: string, index: number): Check {
  const hint = 'Undo it by hand: the MVPD is still degraded.';
  const evidence = { kind: 'hook', message, hint };
  return unjudged(`verify/hooks/undo-${index + 1}`, 'what a hook began is undone', evidence);
}

interface Means {
  readonly states: ApiStates | undefined;
  readonly counts: RequestCounts;
  readonly watch: TargetWatch;
  readonly setUps: SetUpCalls;
  /** How many rows of the conformance table are run. */
  readonly rows: number;
}

async function verified(
  options: VerifyProviderOptions,
  { rows, ...shared }: Means,
): Promise<{ checks: Check[] }> {
  const { world, onProgress } = options;
  let total = 0;
  const { checks } = await verifyPacts({
    ...options,
    ...shared,
    table: rows > 0,
    ...(onProgress === undefined
      ? {}
      : {
          onProgress: (event) => {
            total = event.total;
            onProgress({ ...event, total: event.total + rows });
          },
        }),
  });
  if (rows === 0) return { checks };
  shared.watch.expect(rows);
  let done = 0;
  try {
    const conformance = await runConformance({
      ...options,
      ...shared,
      onDone: ({ id, title }) => {
        done += 1;
        shared.watch.checkDone(id);
        onProgress?.({ done: total + done, total: total + rows, text: title });
      },
    });
    return { checks: [...checks, ...conformance] };
  } catch (error) {
    if (!world.signal.aborted) throw error;
    throw new PassgateError(
      'INTERRUPTED',
      'The verification was interrupted.',
      'Rerun it to judge the provider.',
    );
  }
}
