import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TargetFault, targetFaults } from './faulty-target.ts';
import type { Place } from './place.ts';
import type { FaultRow } from './row.ts';

/** What is expected of a command whose target misbehaves. */
interface Expected {
  readonly exit: FaultRow['exit'];
  readonly says?: RegExp;
  /** Named in the configuration as a real provider: only that is asked for more than its health. */
  readonly isReal?: true;
}

const expected: Readonly<Record<TargetFault, Expected>> = {
  down: { exit: [3], says: /Nothing (answers|responds) at \S+: it refuses connections/ },
  slow: { exit: [0, 1, 3] },
  resetting: { exit: [3], says: /Nothing (answers|responds) at \S+: it closes the connection/ },
  garbage: { exit: [3], says: /Nothing (answers|responds) at / },
  HTML: { exit: [1, 3], says: /200 \S*\s?text\/html|HTML|returned no client_id/i, isReal: true },
  'redirect loop': { exit: [1, 3], says: /302|redirect/, isReal: true },
  endless: { exit: [1, 3], says: /MB|bytes|too (long|large)|more than/, isReal: true },
  frozen: { exit: [3], says: /Nothing (answers|responds) at \S+: no answer within/ },
  'wrong certificate': { exit: [3], says: /\S+ cannot be judged: its certificate/ },
  'dying half-way': { exit: [1, 3], says: /stopped (answering|responding) after|received no response:/ },
};

const size = ['polling', '--devices', '5', '--interval', '3s', '--duration', '4s'];
const asked: Readonly<Record<string, readonly string[]>> = {
  gate: ['--only', 'verify', '--out', '{out}'],
  verify: ['--filter', 'getConfiguration'],
  load: [...size, '--out', '{out}'],
};

/** Nobody signed it: the provider of a row accepts it or does not even look. */
const statement = ['{"alg":"none"}', '{"software_id":"a"}', 'x']
  .map((part) => Buffer.from(part).toString('base64url'))
  .join('.');

async function configured({ work, target }: Place): Promise<void> {
  const real = { baseUrl: target, serviceProvider: 'REF30', requestor: 'REF30', tenant: crypto.randomUUID() };
  await writeFile(
    join(work, 'passgate.config.ts'),
    `export default ${JSON.stringify({ targets: { real } })};\n`,
  );
}

/** Rows that another part of this release makes pass. */
const awaited: Readonly<Record<string, string>> = {
  'gate: HTML': 'one sentence about the set-up call that failed',
  'gate: redirect loop': 'one sentence about the set-up call that failed',
  'gate: endless': 'the bound of a body',
  'verify: HTML': 'one sentence about the set-up call that failed',
  'verify: redirect loop': 'one sentence about the set-up call that failed',
  'verify: endless': 'the bound of a body',
};

export const targetRows: readonly FaultRow[] = Object.entries(asked).flatMap(([command, args]) =>
  Object.entries(expected)
    // Nearly five hundred slow requests are a matter of patience.
    .filter(([fault]) => !(command === 'gate' && fault === 'slow'))
    .map(([fault, { exit, says, isReal }]): FaultRow => {
      const awaits = awaited[`${command}: ${fault}`];
      return {
        kind: 'target',
        command,
        fault: `target ${fault}`,
        target: faultNamed(fault),
        args: [command, ...args, '--target', isReal === true ? 'real' : '{target}'],
        exit,
        ...(says === undefined ? {} : { says }),
        ...(isReal === true ? { prepare: configured } : {}),
        env: {
          PASSGATE_SOFTWARE_STATEMENT: statement,
          PASSGATE_VANTAGE_TOKEN: 'token',
          PASSGATE_VANTAGE_USER_TOKEN: 'user-token',
        },
        ...(awaits === undefined ? {} : { awaits, mostMs: 60_000 }),
      };
    }),
);

function faultNamed(name: string): TargetFault {
  const fault = targetFaults.find((one) => one === name);
  if (fault === undefined) throw new Error(`No target misbehaves as ${name}.`);
  return fault;
}
