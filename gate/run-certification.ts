import {
  type Check,
  type ClientCertificate,
  type DocumentMap,
  definedOnly,
  type Invocation,
  type Masker,
  type World,
} from '../core/index.ts';
import { deliverReport, type Report, type RunConditions, writeReport } from '../reports/index.ts';
import { assembleReport } from './result/assemble.ts';
import { conditionsOf, maskedInvocation } from './result/conditions.ts';
import { reportStageOf } from './result/report-stage.ts';
import { documentsOf, maskerOf, reserveFolder, startOver } from './run/run-folder.ts';
import { type RunResult, runStages } from './run/runner.ts';
import type { GateEvent, GateStage } from './run/stage.ts';
import type { GateOutcome } from './run-gate.ts';

/** What judging a client gives. */
export interface JudgedClient {
  readonly checks: readonly Check[];
  readonly certificate: ClientCertificate;
}

export interface CertificationOptions {
  readonly world: World;
  /** Folder of Passgate itself. */
  readonly root: string;
  /** Folder that the report and the certificate are written to. */
  readonly outDir: string;
  /** What the client talked to, or its recording. */
  readonly target: RunConditions['target'];
  /** Records where that is left to do, and judges. What it gives is masked by `masker`. */
  readonly judge: (masker: Masker) => Promise<JudgedClient>;
  /** The command line that asked for the run, for its report. */
  readonly invocation?: Invocation;
  readonly onEvent?: (event: GateEvent) => void;
  /** Receives where an earlier report went. */
  readonly onNotice?: (text: string) => void;
}

/** What is known before anything was judged. */
interface KnownRun {
  readonly conditions: Pick<
    RunConditions,
    'command' | 'options' | 'versions' | 'platform' | 'machine' | 'commit' | 'startedAt'
  >;
  readonly documents: DocumentMap;
  readonly startedMs: number;
}

type CertifiedSoFar = Pick<JudgedClient, 'certificate'>;
type CertificationResult = RunResult<CertifiedSoFar>;
const stageNames = ['certify', 'report'] as const;

/**
 * Judges a client and writes its report and certificate, as a gate does: a report that does not
 * pass is on the disk from the first moment, so that no older verdict is left standing.
 * @throws PassgateError `CONFIG` (exit 2) where the folder is no place for a report, and what
 *   `judge` throws about wrong usage
 */
export async function runCertification(options: CertificationOptions): Promise<GateOutcome> {
  const { world, root, outDir } = options;
  const release = await reserveFolder(outDir, world.cwd);
  try {
    const startedMs = world.monotonicMs();
    const { versions, ...conditions } = await conditionsOf(world, root);
    const { passgate, node } = versions;
    const startedAt = new Date(world.now()).toISOString();
    const documents = await documentsOf(root);
    const invocation = maskedInvocation(options.invocation, maskerOf(world));
    const known = {
      conditions: { ...conditions, ...invocation, versions: { passgate, node }, startedAt },
      documents,
      startedMs,
    };
    return await judgeAndReport(options, known);
  } finally {
    await release();
  }
}

async function judgeAndReport(options: CertificationOptions, known: KnownRun): Promise<GateOutcome> {
  const { world, outDir } = options;
  const masker = maskerOf(world);
  const selected = new Set(stageNames);
  const none: CertificationResult = { stages: [], produced: {}, complete: false };
  const isFull = false;
  await startOver(outDir, { isFull, onNotice: options.onNotice }, () =>
    writeReport(reportOf(options, known, none), outDir),
  );
  const stage: GateStage<Masker, CertifiedSoFar> = {
    name: 'certify',
    run: async () => {
      const { checks, certificate } = await options.judge(masker);
      return { checks, produced: { certificate } };
    },
  };
  const run = await runStages([stage], masker, {
    world,
    masker,
    selected,
    onEvent: (event) => options.onEvent?.(event),
  });
  const last = await reportStageOf(world, async (stages) =>
    reportOf(options, known, { ...run, stages: [...run.stages, ...stages] }),
  );
  options.onEvent?.({ kind: 'ended', result: last });
  const report = reportOf(options, known, { ...run, stages: [...run.stages, last] });
  return { report, reportPath: await deliverReport(world, report, outDir) };
}

function reportOf(
  { world, target }: CertificationOptions,
  { conditions, documents, startedMs }: KnownRun,
  { produced, ...run }: CertificationResult,
): Report {
  const report = assembleReport({
    ...run,
    conditions: { ...conditions, target },
    durationMs: world.monotonicMs() - startedMs,
    documents,
    offered: stageNames,
    selected: new Set(stageNames),
    coverage: [],
    load: [],
  });
  return { ...report, ...definedOnly({ certificate: produced.certificate }) };
}
