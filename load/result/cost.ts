import type { CostComparison, PlannedFigure } from '../../core/index.ts';
import { type LoadCosts, measuredCosts } from '../capacity/costs.ts';
import type { PlannedLoad } from '../protocol.ts';

/** What a run did, as far as its cost follows from it. */
export interface PaidLoad extends Pick<PlannedLoad, 'devices' | 'runners' | 'virtualUsers' | 'connections'> {
  readonly durationMs: number;
  readonly sent: number;
  /** Bodies that were parsed and judged, and not known already. */
  readonly parsed: number;
}

/** Fewer requests say more of how k6 starts. */
const fewestRequests = 20_000;
/** One machine is a half quicker than another; what goes beyond changes a plan. */
const notableFactor = 1.5;

/**
 * Returns what k6 used beside what the table of a plan gives for the same requests; `undefined`
 * where the system does not tell.
 */
export function costComparison(
  { devices, runners, virtualUsers, durationMs, connections, sent, parsed }: PaidLoad,
  used: { readonly cpuSeconds?: number; readonly maxRssBytes?: number },
  { cpuMsPerRequest, idleCoresPerUser, startCpuMs, memoryBytes }: LoadCosts = measuredCosts,
): CostComparison | undefined {
  const { identical, differing, newConnection } = cpuMsPerRequest;
  const own = connections === 'new' ? newConnection : 0;
  const startMs = runners * startCpuMs.base + devices * startCpuMs.perDevice;
  const idleMs = runners * virtualUsers * idleCoresPerUser * durationMs;
  const plannedMs = startMs + idleMs + sent * (identical + own) + parsed * (differing - identical);
  const per1000 = (seconds: number): number => (seconds / sent) * 1000;
  const { cpuSeconds, maxRssBytes } = used;
  const cpu =
    cpuSeconds === undefined || sent === 0
      ? undefined
      : { measured: per1000(cpuSeconds), planned: per1000(plannedMs / 1000) };
  const memory =
    maxRssBytes === undefined
      ? undefined
      : { measured: maxRssBytes, planned: runners * memoryBytes.base + memoryBytes.perDevice * devices };
  if (cpu === undefined && memory === undefined) return undefined;
  const isNotable = sent >= fewestRequests && [cpu, memory].some(differs);
  return {
    ...(cpu === undefined ? {} : { cpuSecondsPer1000: cpu }),
    ...(memory === undefined ? {} : { memoryBytes: memory }),
    isNotable,
  };
}

/** Tells whether a figure is far from its plan, either way. */
function differs(figure: PlannedFigure | undefined): boolean {
  if (figure === undefined) return false;
  const ratio = figure.measured / figure.planned;
  return ratio > notableFactor || ratio < 1 / notableFactor;
}
