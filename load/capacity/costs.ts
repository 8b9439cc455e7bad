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
  /** What one virtual user keeps busy of a core while next to nothing is due: it looks up often. */
  readonly idleCoresPerUser: number;
  /** What a k6 process needs to start, and for each device; not part of a request's share. */
  readonly startCpuMs: { readonly base: number; readonly perDevice: number };
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
  cpuMsPerRequest: { identical: 0.14, differing: 0.32, newConnection: 0.1 },
  idleCoresPerUser: 0.03,
  startCpuMs: { base: 200, perDevice: 0.012 },
  memoryBytes: { base: 75_000_000, perDevice: 1500 },
  bytesPerRequest: { sent: 640, received: 525 },
};
