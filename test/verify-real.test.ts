import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyProvider } from '../contracts/index.ts';
import { type ApiName, apiNames, type Check, createMasker, type Target } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { diagnoseTarget, exitCodeOfDiagnosis, printDiagnosis } from '../scripts/doctor-target.ts';
import { type RunningSimulator, startSimulator } from '../simulator/index.ts';
import { describeTarget } from '../targets/index.ts';
import {
  type MisbehavingProxy,
  type PassingAnswer,
  startMisbehavingProxy,
} from './testing/misbehaving-proxy.ts';
import { root } from './testing/passgate-process.ts';

/** A simulator whose control routes nobody sees looks like a real provider. */
let simulator: RunningSimulator;
let provider: MisbehavingProxy;
let pactFiles: string[];
let secrets: { PASSGATE_SOFTWARE_STATEMENT: string; PASSGATE_VANTAGE_TOKEN: string };
let tenant: string;
let spoil: (answer: PassingAnswer) => void = () => {};
const asked: string[] = [];

beforeAll(async () => {
  simulator = await startSimulator();
  provider = await startMisbehavingProxy(simulator.url, (answer) => {
    asked.push(answer.path);
    if (answer.path.startsWith('/_simulator')) Object.assign(answer, { status: 404, body: 'no such page' });
    else spoil(answer);
    return undefined;
  });
  const folder = join(root, 'contracts', 'pacts');
  pactFiles = (await readdir(folder)).map((name) => join(folder, name));
  const administrator = await stateOf('a Vantage administrator');
  tenant = administrator.tenantId ?? '';
  secrets = {
    PASSGATE_SOFTWARE_STATEMENT: (await stateOf('an approved application')).softwareStatement ?? '',
    PASSGATE_VANTAGE_TOKEN: administrator.vantageToken ?? '',
  };
});
afterAll(async () => {
  await provider.close();
  await simulator.close();
});

async function stateOf(state: string): Promise<Record<string, string>> {
  const answer = await fetch(`${simulator.url}/_simulator/states`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ state, action: 'setup' }),
  });
  const values: Record<string, string> = JSON.parse(await answer.text());
  return values;
}

/** On a clock that is always a second further, so that nobody has to wait for the pace. */
async function verify(
  filter: string,
  env: Record<string, string> = secrets,
  apis: readonly ApiName[] = apiNames,
  cannotArrange: Target['cannotArrange'] = ['a Vantage user'],
): Promise<Check[]> {
  const { url } = provider;
  const target: Target = {
    name: 'staging',
    origins: Object.fromEntries(apis.map((api) => [api, url])),
    serviceProvider: 'REF30',
    requestor: 'REF30',
    tenant,
    cannotArrange,
  };
  let nowMs = 0;
  const monotonicMs = () => (nowMs += 1_000);
  const world = memoryWorld({ env: { ...process.env, ...env }, monotonicMs });
  return (await verifyProvider({ world, root, target, pactFiles, masker: createMasker(), filter })).checks;
}

/** The `cannotArrange` of a configuration that holds what `doctor --target` printed for it. */
async function pastedList(): Promise<Target['cannotArrange']> {
  const folder = await mkdtemp(join(tmpdir(), 'passgate-doctor-'));
  const path = join(folder, 'passgate.config.ts');
  const { url } = provider;
  const names = { serviceProvider: 'REF30', requestor: 'REF30', tenant };
  const entries = Object.entries({ baseUrl: url, ...names }).map(([key, value]) => `${key}: '${value}',`);
  const configWith = (list: string) =>
    `import { defineConfig } from 'passgate';
    export default defineConfig({ targets: { staging: { ${entries.join(' ')} ${list} } } });`;
  try {
    await writeFile(path, configWith(''));
    const world = memoryWorld({ env: { ...process.env, ...secrets }, cwd: folder });
    asked.length = 0;
    const diagnosis = await diagnoseTarget(world, root, 'staging');
    expect(asked).toEqual(['/_simulator/health']);
    asked.length = 0;
    printDiagnosis(world, diagnosis);
    expect(world.stderrText()).toContain('✓ a registered client: by the API of the provider');
    expect(exitCodeOfDiagnosis(diagnosis)).toBe(3);
    const [list = ''] = /cannotArrange: \[.*?\n {6}\],/s.exec(world.stderrText()) ?? [];
    await writeFile(path, configWith(list));
    expect(exitCodeOfDiagnosis(await diagnoseTarget(world, root, 'staging'))).toBe(0);
    asked.length = 0;
    return (await describeTarget('staging', folder)).cannotArrange ?? [];
  } finally {
    await rm(folder, { recursive: true });
  }
}

const those = (checks: readonly Check[], verdict: Check['verdict']) =>
  checks.filter((check) => check.verdict === verdict);
const said = (checks: readonly Check[]) =>
  checks.flatMap(({ evidence }) => evidence.map(({ message }) => message));

describe('a real provider', () => {
  it('of which nothing can be asked is not judged, however much was declared', async () => {
    const id = 'verify/registerClient/a-valid-software-statement-gives-credentials';
    const declared = await verify(id, {}, apiNames, ['*']);
    expect(declared.filter(({ required, verdict }) => required && verdict !== 'passed')).toMatchObject([
      { id: 'verify/asked', verdict: 'unjudged', evidence: [{ message: expect.stringMatching(/^Nothing/) }] },
    ]);
    const asked = await verify('registerClient', secrets, apiNames, [
      { except: ['an approved application'] },
    ]);
    expect(asked.map(({ id }) => id)).not.toContain('verify/asked');
    expect(those(asked, 'passed').map((one) => one.id)).toContain(id);
  });

  it('is brought into the states that its own API can bring about; the others are unjudged with the reason', {
    timeout: 60_000,
  }, async () => {
    const cannotArrange = await pastedList();
    const checks = await verify('', secrets, apiNames, cannotArrange);
    expect(those(checks, 'failed').filter(({ required }) => required)).toEqual([]);
    const passed = those(checks, 'passed').map(({ id }) => id);
    expect(passed.length).toBeGreaterThan(80);
    expect(passed).toEqual(
      expect.arrayContaining([
        'verify/registerClient/a-valid-software-statement-gives-credentials',
        'verify/issueToken/registered-credentials-give-a-token',
        'verify/getProfileByCode/as-long-as-nobody-has-signed-in-there-is-no-profile',
        'verify/getRegistrationCode/the-record-behind-a-code',
        'verify/createClientSecret/a-secret-is-shown-once-with-its-validity',
        'verify/createSession/its-path-has-no-put',
        'verify/getProfileByCode/journey-before-the-login-the-poll-finds-no-profile',
      ]),
    );
    const unjudged = those(checks, 'unjudged');
    expect(said(unjudged)).toEqual(
      expect.arrayContaining([
        'Not asked of staging: a viewer has to sign in at the MVPD, which takes the hook signIn of the target.',
        'Not asked of staging: Passgate keeps to the documented rate on a real provider.',
        'Not asked of staging: it would have to expire first, which takes the hook expire of the target.',
      ]),
    );
    expect(unjudged.filter(({ required }) => required)).toEqual([]);
    expect(unjudged.map(({ operation }) => operation)).toContain('createClient');
    expect(asked.filter((path) => path.startsWith('/_simulator'))).toEqual([]);
    for (const secret of Object.values(secrets)) expect(JSON.stringify(checks)).not.toContain(secret);
  });

  it.each<[does: string, status: number | undefined, verdict: Check['verdict'], required: boolean]>([
    ['serves it', undefined, 'failed', false],
    ['fails on it', 500, 'failed', true],
    ['sends the device elsewhere', 302, 'failed', true],
  ])(
    'that %s where the documents refuse a request is judged so',
    async (_does, status, verdict, required) => {
      spoil = (answer) => {
        if (answer.path.endsWith('/profiles') && status !== undefined) answer.status = status;
      };
      const checks = await verify('a device has to say what it is').finally(() => {
        spoil = () => {};
      });
      const check = checks.find(({ operation }) => operation === 'getProfiles');
      expect(check).toMatchObject({ verdict, required });
      expect(check?.evidence.some(({ kind }) => kind === 'informational')).toBe(!required);
    },
  );

  it('is asked nothing of the APIs that it does not serve, nor are their secrets needed', {
    timeout: 60_000,
  }, async () => {
    asked.length = 0;
    const { PASSGATE_VANTAGE_TOKEN: _, ...env } = secrets;
    const checks = await verify('', env, ['dcr', 'rest-v2']);
    expect(those(checks, 'failed').filter(({ required }) => required)).toEqual([]);
    expect(those(checks, 'passed').length).toBeGreaterThan(80);
    expect(asked.filter((path) => /^\/(reggie|api\/adminapi2)\//.test(path))).toEqual([]);
    const ids = checks.map(({ id }) => id).join('\n');
    expect(ids).not.toMatch(/createClient|RegistrationCode|vantage|reggie/);
    expect(said(checks).join('\n')).not.toContain('PASSGATE_VANTAGE_TOKEN');
    await expect(verify('createClient', env, ['dcr'])).rejects.toMatchObject({
      message: 'No interaction matches the filter "createClient".',
      hint: expect.stringContaining('The target staging serves dcr (not reggie, rest-v2, vantage-clients).'),
    });
  });

  it.each<[string, Record<string, string>, RegExp, RegExp, number]>([
    [
      'missing',
      {},
      /^Not asked of staging: the environment variable PASSGATE_\w+ is not set/,
      /^Set PASSGATE_\w+ to/,
      0,
    ],
    [
      'refused',
      { PASSGATE_SOFTWARE_STATEMENT: 'a.statement.of-another', PASSGATE_VANTAGE_TOKEN: 'of-somebody-else' },
      /^Not asked of staging: the provider refused the secret in PASSGATE_\w+: (registerClient returned 400 \(\w+\)|createClient returned 401)\.$/,
      /^Set PASSGATE_\w+ to/,
      2,
    ],
  ])(
    'is asked nothing where its secrets are %s: one cause for each, with its own fix',
    async (_how, env, message, hint, requests) => {
      asked.length = 0;
      const checks = await verify('', env);
      expect(those(checks, 'failed')).toEqual([]);
      expect(those(checks, 'passed').every(({ id }) => id.startsWith('verify/pact-file/'))).toBe(true);
      const unjudged = those(checks, 'unjudged').filter(({ required }) => required);
      expect(unjudged.length).toBeGreaterThan(400);
      const causes = new Map(unjudged.map(({ evidence }) => [evidence[0]?.message, evidence[0]?.hint]));
      expect(causes.size).toBe(2);
      for (const [what, fix] of causes) {
        expect(what).toMatch(message);
        expect(fix).toMatch(hint);
      }
      expect(asked.filter((path) => path !== '/').length).toBe(requests);
      for (const secret of Object.values(env)) expect(JSON.stringify(checks)).not.toContain(secret);
    },
  );

  it.each([
    ['an interaction', '/reggie/v1/REF30/regcode/', 'the record behind a code', 'getRegistrationCode'],
    ['what a state needs', '/o/client/token', 'the record behind a code', 'getRegistrationCode'],
    ['a step of a journey', '/o/client/token', 'a code expires', 'registerClient'],
    ['what a call of the table needs', '/o/client/register', 'its path has no', 'createSession'],
  ])('that throttles %s all the same is not judged', async (_what, path, filter, operation) => {
    spoil = (answer) => {
      if (answer.path.startsWith(path)) answer.status = 429;
    };
    const checks = await verify(filter).finally(() => {
      spoil = () => {};
    });
    const first = those(checks, 'unjudged').find((check) => check.operation === operation);
    expect(those(checks, 'failed').filter(({ required }) => required)).toEqual([]);
    expect(first).toMatchObject({ required: true, evidence: [{ kind: 'throttled' }] });
    // The count of our own is named: it was not what used up the limit.
    expect(first?.evidence[0]?.message).toMatch(
      /although .*: Passgate had sent (no|one|\d+) requests? for 198\./,
    );
  });

  it('that is wrong falls short, with operation and pointer', async () => {
    spoil = (answer) => {
      answer.body = answer.body.replace('"requestor":"REF30",', '');
    };
    const checks = await verify('the record behind a code').finally(() => {
      spoil = () => {};
    });
    expect(those(checks, 'failed')[0]).toMatchObject({
      operation: 'getRegistrationCode',
      evidence: expect.arrayContaining([expect.objectContaining({ pointer: '/requestor' })]),
    });
  });

  it('whose API refuses to bring about a state falls short', async () => {
    spoil = (answer) => {
      if (answer.path === '/o/client/register') answer.status = 400;
    };
    const checks = await verify('registered credentials give a token').finally(() => {
      spoil = () => {};
    });
    expect(said(those(checks, 'failed')).join()).toContain('POST /o/client/register returned 400');
  });
});
