/**
 * `node --import tsx test/schemathesis/run.ts`: Schemathesis against a simulator of its own, document by document, seeded
 * and bounded to about three minutes. Exit 0: no 5xx, nothing undocumented, no schema violation, and every operation succeeded at
 * least twenty times. What it says of a failure is in the text that it prints.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type ApiName,
  apiNames,
  endProcess,
  messageOf,
  PassgateError,
  plainEnvironment,
  processWorld,
} from '../../core/index.ts';
import { type OperationId, operations } from '../../openapi/generated/operations.ts';
import { documentPath } from '../../openapi/index.ts';
import { ordinaryRequests, startSimulator } from '../../simulator/index.ts';
import { schemathesisCommand } from './python.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const seed = '20261121';
const leastSuccesses = 20;
const checks = 'not_a_server_error,status_code_conformance,response_headers_conformance,documented_body';
/** For drawing requests; the fixed examples come on top. */
const secondsFor: Readonly<Record<ApiName, number>> = {
  dcr: 20,
  reggie: 25,
  'rest-v2': 75,
  'vantage-clients': 20,
};
/** A document that takes so much longer than it may is stopped. */
const graceMs = 60_000;

type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

const world = processWorld([]);
await endProcess(await main().catch(told));

async function main(): Promise<number> {
  const command = await schemathesisCommand(world, join(here, 'requirements.txt'));
  const folder = await mkdtemp(join(tmpdir(), 'passgate-schemathesis-'));
  const failures: string[] = [];
  const simulator = await startSimulator({
    onError: (error) => failures.push(`inside: ${messageOf(error)}`),
  });
  try {
    const requests = join(folder, 'requests.json');
    await writeFile(requests, JSON.stringify(ordinaryRequests));
    for (const api of apiNames) {
      const counted = join(folder, `${api}.json`);
      const env = {
        PASSGATE_SIMULATOR: simulator.url,
        PASSGATE_ORDINARY_REQUESTS: requests,
        PASSGATE_COUNTS: counted,
        PYTHONPATH: here,
        SCHEMATHESIS_HOOKS: 'hooks',
      };
      const code = await test(command, api, simulator.url, env);
      if (code !== 0) failures.push(`${api}: Schemathesis ended with ${code}`);
      failures.push(...judge(api, await readCounts(counted)));
    }
  } finally {
    await simulator.close();
    await rm(folder, { recursive: true, force: true });
  }
  for (const failure of failures) world.stderr.write(`✗ ${failure}\n`);
  return failures.length === 0 ? 0 : 1;
}

/** Runs Schemathesis on one document; what it prints is passed on. */
function test(
  command: string,
  api: ApiName,
  url: string,
  env: Record<string, string>,
): Promise<number | null> {
  world.stderr.write(`\n${api}\n`);
  const options = ['--url', url, '--seed', seed, '--max-time', String(secondsFor[api]), '--mode', 'all'];
  const rest = ['--checks', checks, '--continue-on-failure', '--no-color', '--generation-database', 'none'];
  const child = spawn(command, ['run', documentPath(root, api), ...options, ...rest], {
    // The simulator is on this machine, whatever proxy the environment names.
    env: { ...plainEnvironment(world.env), ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: secondsFor[api] * 1000 + graceMs,
    signal: world.signal,
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code));
  });
}

async function readCounts(path: string): Promise<Counts> {
  return JSON.parse(await readFile(path, 'utf8').catch(() => '{}'));
}

/** Too few successes mean that little was tested, and are no success. */
function judge(api: ApiName, counts: Counts): string[] {
  const ids = Object.keys(operations) as OperationId[];
  return ids
    .filter((id) => operations[id].api === api)
    .flatMap((id) => {
      const statuses = Object.entries(counts[id] ?? {});
      const good = statuses
        .filter(([status]) => Number(status) < 400)
        .reduce((sum, [, count]) => sum + count, 0);
      const failed = statuses.filter(([status]) => Number(status) >= 500).map(([status]) => status);
      world.stderr.write(`${id}: ${JSON.stringify(counts[id] ?? {})}\n`);
      return [
        ...(good < leastSuccesses ? [`${id}: ${good} successful calls, ${leastSuccesses} are needed`] : []),
        ...failed.map((status) => `${id}: answered ${status}`),
      ];
    });
}

function told(error: unknown): number {
  world.stderr.write(`${messageOf(error)}\n`);
  if (error instanceof PassgateError && error.hint !== '') world.stderr.write(`${error.hint}\n`);
  return 3;
}
