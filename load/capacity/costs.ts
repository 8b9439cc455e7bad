/** What the load generator costs on some machine. CPU times are of the k6 process alone. */
export interface LoadCosts {
  /** `calibration`: measured on this machine just now; `table`: see `measuredCosts`. */
  readonly source: 'calibration' | 'table';
  readonly measuredOn: {
    readonly cpuModel: string;
    readonly cores: number;
    /** `2026-11-30`. */
    readonly date: string;
    readonly k6Version: string;
  };
  readonly cpuMsPerRequest: {
    /** Where the body is identical to an earlier one, whose verdict is known. */
    readonly identical: number;
    /** Where the body is one of its own, which is parsed and judged. */
    readonly differing: number;
    /** What a connection of its own costs more; without TLS. */
    readonly newConnection: number;
  };
  /** What k6 needs to start, with its scenario and fleet; not part of a request's share. */
  readonly startCpuSeconds: number;
  /** Peak of a k6 process: without devices, and what each device adds. */
  readonly memoryBytes: { readonly base: number; readonly perDevice: number };
  /** On the connection, headers included, without TLS. */
  readonly bytesPerRequest: { readonly sent: number; readonly received: number };
}

/**
 * What was measured once, for where nothing is measured: by `npm run bench -- scale` and the
 * calibration itself (docs/capacity.md), against a bare server on loopback.
 */
export const measuredCosts: LoadCosts = {
  source: 'table',
  measuredOn: { cpuModel: 'Intel(R) Xeon(R) Processor', cores: 2, date: '2026-11-30', k6Version: '2.2.0' },
  cpuMsPerRequest: { identical: 0.16, differing: 0.29, newConnection: 0.15 },
  startCpuSeconds: 0.3,
  memoryBytes: { base: 71_500_000, perDevice: 2000 },
  bytesPerRequest: { sent: 641, received: 525 },
};
