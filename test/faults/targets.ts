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
  readonly mostMiB?: number;
}

const expected: Readonly<Record<TargetFault, Expected>> = {
  down: { exit: [3], says: /Nothing (answers|responds) at \S+: it refuses connections/ },
  slow: { exit: [0, 1, 3] },
  resetting: { exit: [3], says: /Nothing (answers|responds) at \S+: it closes the connection/ },
  garbage: { exit: [3], says: /Nothing (answers|responds) at / },
  HTML: {
    exit: [1, 3],
    says: /(POST \/o\/client\/register|registerClient) returned 200 in a form that no client can use \(text\/html/,
    isReal: true,
  },
  'redirect loop': {
    exit: [1, 3],
    says: /(POST \/o\/client\/register|registerClient) returned 302(?: to \S+)? \(no body\)/,
    isReal: true,
  },
  endless: {
    exit: [1, 3],
    says: /(POST \/o\/client\/register|registerClient) returned 200, but its body has more than 2 MiB/,
    isReal: true,
  },
  'endless polls': {
    exit: [1],
    says: /the target sent getProfileByCode bodies of \d+ MiB and more, until k6 had 1024 MiB of memory/,
    mostMiB: 2000,
  },
  frozen: { exit: [3], says: /Nothing (answers|responds) at \S+: no answer within/ },
  'wrong certificate': { exit: [3], says: /\S+ cannot be judged: its certificate/ },
  'dying half-way': { exit: [1, 3], says: /stopped (answering|responding) after|received no response:/ },
};

const size = ['polling', '--devices', '5', '--interval', '3s', '--duration', '4s'];
const asked: Readonly<Record<string, readonly string[]>> = {
  gate: ['--only', 'verify', '--out', '{out}'],
  verify: ['--filter', 'getConfiguration'],
  load: [...size, '--out', '{out}'],
  doctor: [],
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

const askingRows: readonly FaultRow[] = Object.entries(asked).flatMap(([command, args]) =>
  Object.entries(expected)
    .filter(([fault]) => !isLeftOut(command, fault))
    .map(([fault, { exit, says, isReal, mostMiB }]): FaultRow => {
      return {
        kind: 'target',
        command,
        fault: `target ${fault}`,
        target: faultNamed(fault),
        args: [command, ...args, '--target', isReal === true ? 'real' : '{target}'],
        exit,
        ...(says === undefined
          ? {}
          : { says: command === 'doctor' && isReal === true ? /can arrange there/ : says }),
        ...(isReal === true ? { prepare: configured } : {}),
        env: {
          PASSGATE_SOFTWARE_STATEMENT: statement,
          PASSGATE_VANTAGE_TOKEN: 'token',
          PASSGATE_VANTAGE_USER_TOKEN: 'user-token',
        },
        // Requests to a real provider are paced; a failed call is tried three times only.
        mostMs: 90_000,
        ...(mostMiB === undefined ? {} : { mostMiB }),
      };
    }),
);

/** What is said while a client still uses the proxy; nothing of what is an answer, however odd. */
const saidOfProxy: Partial<Record<TargetFault, RegExp>> = {
  down: /The client got no answer of the provider: nothing answers at \S+: it refuses connections/,
  resetting: /The client got no answer of the provider: nothing answers at \S+: it closes the connection/,
  garbage: /The client got no answer of the provider: /,
  'wrong certificate': /The client got no answer of the provider: the certificate of \S+ is/,
};

/** A proxy in front of a target that misbehaves hands on what there is, and records it. */
const proxyRows: readonly FaultRow[] = targetFaults.map((fault) => ({
  kind: 'target',
  command: 'certify',
  fault: `target ${fault}`,
  target: fault,
  args: ['certify', '--proxy', '{target}', '--port', '0', '--out', '{out}'],
  client: '/api/v2/REF30/configuration',
  exit: [1, 3],
  ...(saidOfProxy[fault] === undefined ? {} : { says: saidOfProxy[fault] }),
  mostMs: 60_000,
  mostMiB: 500,
}));

function isLeftOut(command: string, fault: string): boolean {
  // Nearly five hundred slow requests are a matter of patience.
  if (command === 'gate') return fault === 'slow';
  // Only load polls for so long.
  if (fault === 'endless polls' && command !== 'load') return true;
  // It asks for nothing but the health of a target.
  return command === 'doctor' && (fault === 'slow' || fault === 'dying half-way');
}

function faultNamed(name: string): TargetFault {
  const fault = targetFaults.find((one) => one === name);
  if (fault === undefined) throw new Error(`No target misbehaves as ${name}.`);
  return fault;
}

export const targetRows: readonly FaultRow[] = [...askingRows, ...proxyRows];
