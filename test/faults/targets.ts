import { type TargetFault, targetFaults } from './faulty-target.ts';
import type { FaultRow } from './row.ts';

/** What the commands say of a target that is no use; each names it. */
const outcomes: Readonly<Record<TargetFault, RegExp>> = {
  down: /refuses connections|cannot be reached|ECONNREFUSED/i,
  slow: /./,
  resetting: /reset|closed|hung up|cannot be reached|no answer/i,
  garbage: /not HTTP|cannot be reached|no answer|parse|protocol|malformed/i,
  HTML: /./,
  'redirect loop': /./,
  endless: /./,
  frozen: /no answer|timed? ?out|did not answer|within/i,
  'wrong certificate': /certificate/i,
  'dying half-way': /./,
};

const asked: Readonly<Record<string, readonly string[]>> = {
  gate: ['--only', 'verify', '--out', '{out}', '--target', '{target}'],
  verify: ['--filter', 'getConfiguration', '--target', '{target}'],
  load: [
    ...['polling', '--devices', '5', '--interval', '3s', '--duration', '4s'],
    ...['--out', '{out}', '--target', '{target}'],
  ],
};

export const targetRows: readonly FaultRow[] = Object.entries(asked).flatMap(([command, args]) =>
  targetFaults.map((fault): FaultRow => {
    const works = fault === 'slow';
    return {
      kind: 'target',
      command,
      fault: `target ${fault}`,
      target: fault,
      args: [command, ...args],
      exit: works ? [0, 1, 3] : [1, 3],
      ...(works ? {} : { says: outcomes[fault] }),
      mostMs: 90_000,
    };
  }),
);
