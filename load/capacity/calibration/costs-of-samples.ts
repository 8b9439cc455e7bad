import { type LoadCosts, measuredCosts } from '../costs.ts';
import type { ServerCounts } from './bare-server.ts';

/** One run of a calibration. */
export interface CalibrationSample {
  readonly devices: number;
  readonly intervalMs: number;
  readonly durationMs: number;
}

/**
 * `idle` and `large` send next to nothing: what k6 costs to start, and what devices add. `busy`
 * sends as much as a core carries, once with identical bodies and once with differing ones.
 */
export const calibrationSamples = {
  idle: { devices: 16_000, intervalMs: 600_000, durationMs: 1000 },
  large: { devices: 48_000, intervalMs: 3_600_000, durationMs: 1000 },
  busy: { devices: 16_000, intervalMs: 3000, durationMs: 1000 },
} as const satisfies Readonly<Record<string, CalibrationSample>>;

/** What k6 used in one of them. */
export interface SampleUsage {
  readonly requests: number;
  readonly cpuSeconds: number;
  readonly maxRssBytes: number;
}

export type MeasuredFigures = Omit<LoadCosts, 'source' | 'measuredOn'>;

/**
 * Returns what a request and a device cost by these runs; `undefined` where they contradict each
 * other, as on a machine that is too busy. `counts`: of the server, in the run with identical bodies.
 */
export function costsOfSamples(
  used: Readonly<Record<'idle' | 'large' | 'identical' | 'differing', SampleUsage>>,
  counts: ServerCounts,
): MeasuredFigures | undefined {
  const { idle, large, busy } = calibrationSamples;
  const cpuMs = ({ cpuSeconds, requests }: SampleUsage): number =>
    ((cpuSeconds - used.idle.cpuSeconds) * 1000) / (requests - used.idle.requests);
  const moreDevices = large.devices - idle.devices;
  const startPerDevice = ((used.large.cpuSeconds - used.idle.cpuSeconds) * 1000) / moreDevices;
  const perDevice = (used.large.maxRssBytes - used.idle.maxRssBytes) / moreDevices;
  const peak = Math.max(used.idle.maxRssBytes, used.identical.maxRssBytes);
  const [identical, differing] = [cpuMs(used.identical), cpuMs(used.differing)];
  const base = peak - perDevice * busy.devices;
  const sent = counts.bytesReceived / counts.requests;
  const received = counts.bytesSent / counts.requests;
  const usable = [identical, differing, perDevice, base, sent, received].every(
    (figure) => Number.isFinite(figure) && figure > 0,
  );
  if (!usable) return undefined;
  return {
    cpuMsPerRequest: {
      identical,
      // The difference is real, and a busy moment can hide it.
      differing: Math.max(identical, differing),
      newConnection: measuredCosts.cpuMsPerRequest.newConnection,
    },
    idleCoresPerUser: measuredCosts.idleCoresPerUser,
    startCpuMs: {
      base: Math.max(0, used.idle.cpuSeconds * 1000 - startPerDevice * idle.devices),
      perDevice: Math.max(0, startPerDevice),
    },
    memoryBytes: { base, perDevice },
    bytesPerRequest: { sent, received },
  };
}
