import type { StageName, StageStatus, Verdict } from '../../core/index.ts';
import type { Report } from '../report.ts';
import { conditionDifferences, type RunDifference } from './conditions.ts';
import { type FigurePair, figurePairs } from './figures.ts';

/** Names the shape of the output of `compare --json`. */
export const comparisonSchema = 'passgate-comparison/1';

/** Two runs side by side, in the order of the command line. It judges nothing. */
export interface RunComparison {
  readonly schema: typeof comparisonSchema;
  readonly a: ComparedRun;
  readonly b: ComparedRun;
  readonly stages: readonly {
    readonly name: StageName;
    /** `absent`: the run has no such stage. */
    readonly a: StageStatus | 'absent';
    readonly b: StageStatus | 'absent';
    readonly aDurationMs?: number;
    readonly bDurationMs?: number;
  }[];
  readonly changedChecks: readonly ChangedCheck[];
  /** Conditions that differ. */
  readonly conditions: readonly RunDifference[];
  /**
   * Whether the figures can be compared: only where no condition that affects them differs or is
   * unknown.
   */
  readonly comparable: boolean;
  readonly figures: readonly FigurePair[];
}

interface ComparedRun {
  readonly path: string;
  readonly startedAt: string;
  readonly verdict: Verdict;
  readonly exitCode: number;
  readonly complete: boolean;
}

/** A check whose verdict differs, or that only one of the runs has. */
export interface ChangedCheck {
  readonly id: string;
  readonly title: string;
  readonly stage: StageName;
  readonly a: Verdict | 'absent';
  readonly b: Verdict | 'absent';
}

/** A report and where it was read. */
export interface ReadRun {
  readonly report: Report;
  readonly path: string;
}

/** Compares two runs. */
export function compareRuns(a: ReadRun, b: ReadRun): RunComparison {
  const conditions = conditionDifferences(a.report, b.report);
  return {
    schema: comparisonSchema,
    a: factsOf(a),
    b: factsOf(b),
    stages: stagePairs(a.report, b.report),
    changedChecks: changedChecks(a.report, b.report),
    conditions,
    comparable: !conditions.some(({ mattersToFigures }) => mattersToFigures),
    figures: figurePairs(a.report.load, b.report.load),
  };
}

function factsOf({ report, path }: ReadRun): ComparedRun {
  const { verdict, exitCode, run } = report;
  return { path, startedAt: run.startedAt, verdict, exitCode, complete: run.complete };
}

function stagePairs(a: Report, b: Report): RunComparison['stages'] {
  const names = new Set([...a.stages, ...b.stages].map(({ name }) => name));
  return [...names].map((name) => {
    const [ours, theirs] = [a, b].map(({ stages }) => stages.find((stage) => stage.name === name));
    return {
      name,
      a: ours?.status ?? 'absent',
      b: theirs?.status ?? 'absent',
      ...(ours?.durationMs === undefined ? {} : { aDurationMs: ours.durationMs }),
      ...(theirs?.durationMs === undefined ? {} : { bDurationMs: theirs.durationMs }),
    };
  });
}

const weight = { failed: 0, unjudged: 1, absent: 2, passed: 3 } as const;

/**
 * Returns the changed checks, worst in `b` first. Leaves out stages that only one run carried out:
 * the stages show that.
 */
function changedChecks(a: Report, b: Report): ChangedCheck[] {
  const ours = verdictsOf(a);
  const theirs = verdictsOf(b);
  const ran = (report: Report, stage: StageName): boolean =>
    report.stages.some(({ name, status }) => name === stage && status !== 'skipped');
  const changed = [...new Map([...ours, ...theirs])].flatMap(([id, { stage, title }]): ChangedCheck[] => {
    const was = ours.get(id)?.verdict ?? 'absent';
    const is = theirs.get(id)?.verdict ?? 'absent';
    return was !== is && ran(a, stage) && ran(b, stage) ? [{ id, title, stage, a: was, b: is }] : [];
  });
  return changed.sort((one, other) => weight[one.b] - weight[other.b]);
}

function verdictsOf({ stages }: Report): Map<string, { stage: StageName; title: string; verdict: Verdict }> {
  return new Map(
    stages.flatMap(({ name: stage, checks }) =>
      checks.map(({ id, title, verdict }) => [id, { stage, title, verdict }] as const),
    ),
  );
}
