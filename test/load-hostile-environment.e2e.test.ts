import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ended, root, startBySetUp } from './testing/passgate-process.ts';
import { rooms } from './testing/rooms.ts';

const patient = { timeout: 200_000 };
const dead = 'http://127.0.0.1:9';
const conflict = '<<<<<<< HEAD\n{ "type": "module" }\n=======\n{}\n>>>>>>> branch\n';

/** Nothing answers at port 9. Each variable is one that Node, the Pact core, k6 or git would otherwise follow. */
const hostile = {
  HTTP_PROXY: dead,
  HTTPS_PROXY: dead,
  ALL_PROXY: dead,
  http_proxy: dead,
  https_proxy: dead,
  all_proxy: dead,
  NO_PROXY: 'localhos,127.0.0.2',
  no_proxy: 'localhos,127.0.0.2',
  npm_config_proxy: dead,
  GLOBAL_AGENT_HTTP_PROXY: dead,
  NODE_USE_ENV_PROXY: '1',
  NODE_EXTRA_CA_CERTS: '/none',
  SSL_CERT_FILE: '/none',
  SSL_CERT_DIR: '/none',
  NODE_TLS_REJECT_UNAUTHORIZED: '0',
  NODE_ENV: 'production',
  K6_VUS: '0',
  K6_DURATION: '1ms',
  K6_ITERATIONS: '1',
  K6_OUT: 'nonsense',
  K6_LOG_OUTPUT: 'nonsense',
  K6_NO_SETUP: 'true',
  K6_THROW: 'true',
  PACT_BROKER_BASE_URL: dead,
  PACT_BROKER_TOKEN: 'nobody',
  PACT_URL: dead,
  PACT_MOCK_SERVER_HOST: '192.0.2.1',
  LOG_LEVEL: 'nonsense',
  RUST_LOG: 'nonsense',
  GOMEMLIMIT: 'nonsense',
  GIT_DIR: '/none',
  TSX_TSCONFIG_PATH: '/none/tsconfig.json',
  LANG: 'tr_TR.UTF-8',
  TZ: 'Pacific/Chatham',
};

let base: string;
let clone: string;
let clean: string;

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'passgate-hostile-'));
  clean = join(base, 'clean');
  clone = join(base, 'a #1 100% für alle', 'clone');
  await mkdir(clean);
  await mkdir(clone, { recursive: true });
  for (const room of rooms) await cp(join(root, room), join(clone, room), { recursive: true });
  await cp(join(root, 'package.json'), join(clone, 'package.json'));
  await symlink(join(root, 'node_modules'), join(clone, 'node_modules'));
  // Where the command is typed: beside the clone. (With a broken package.json, Node itself takes no --require.)
  for (const name of ['tsconfig.json', 'redocly.yaml', '.env'])
    await writeFile(join(clone, '..', name), conflict);
  await writeFile(join(base, 'hook.cjs'), "globalThis.fetch = () => Promise.reject(new Error('hooked'));\n");
});
afterAll(() => rm(base, { recursive: true, force: true }));

interface Judged {
  readonly code: number | null;
  /** Check id to verdict. */
  readonly verdicts: ReadonlyMap<string, string>;
}

interface Document {
  readonly checks?: readonly { readonly id: string; readonly verdict: string }[];
  readonly stages?: readonly Pick<Document, 'checks'>[];
}

interface Plan {
  readonly stages: readonly { readonly name: string; readonly checks: readonly string[] }[];
}

function judgedBy({ code, out, err }: Ended): Judged {
  const document: Document | undefined = out === '' ? undefined : JSON.parse(out);
  const checks = [document, ...(document?.stages ?? [])].flatMap((holder) => holder?.checks ?? []);
  expect(checks.length, err).toBeGreaterThan(0);
  return { code, verdicts: new Map(checks.map(({ id, verdict }) => [id, verdict])) };
}

async function inCleanPlace(args: readonly string[]): Promise<Judged> {
  return judgedBy(await startBySetUp([...args, '--json'], clean).ended);
}

/**
 * What a whole gate comes to there: of load, where not every run has every check, what it did come to; of all else, that
 * each check it plans has passed.
 */
async function gateInCleanPlace(args: readonly string[]): Promise<Judged> {
  const planned = startBySetUp([...args, '--dry-run', '--json'], clean).ended;
  const { code, verdicts } = await inCleanPlace([...args, '--only', 'load']);
  const { stages }: Plan = JSON.parse((await planned).out);
  const others = stages.filter(({ name }) => name !== 'load').flatMap(({ checks }) => checks);
  expect(others.length).toBeGreaterThan(900);
  return { code, verdicts: new Map([...others.map((id) => [id, 'passed'] as const), ...verdicts]) };
}

async function inHostilePlace(args: readonly string[]): Promise<Judged> {
  const env = { ...hostile, NODE_OPTIONS: `--require "${join(base, 'hook.cjs')}"` };
  const ended = await startBySetUp([...args, '--json'], join(clone, '..'), env, clone).ended;
  return judgedBy(ended);
}

describe('a hostile environment changes no verdict of', patient, () => {
  it.each<[string, readonly string[], typeof inCleanPlace]>([
    ['verify', ['verify', '--filter', 'getSession'], inCleanPlace],
    ['contracts', ['contracts', '--filter', 'getSession', '--out', 'pacts'], inCleanPlace],
    [
      'load',
      ['load', 'polling', '--devices', '5', '--interval', '3s', '--duration', '4s', '--out', 'load'],
      inCleanPlace,
    ],
    ['gate', ['gate', '--devices', '20', '--duration', '6s', '--out', 'gate'], gateInCleanPlace],
  ])('%s', async (_name, args, judgedInCleanPlace) => {
    const [wanted, found] = await Promise.all([judgedInCleanPlace(args), inHostilePlace(args)]);
    expect(wanted.code).toBe(0);
    expect(found).toEqual(wanted);
  });
});
