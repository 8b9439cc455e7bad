import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyProvider } from '../contracts/index.ts';
import { type Check, createMasker, mapApis, type Target } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { type RunningSimulator, startSimulator } from '../simulator/index.ts';
import { signInWithForm, type TargetConfig } from '../targets/config.ts';
import {
  type MisbehavingProxy,
  type PassingAnswer,
  startMisbehavingProxy,
} from './testing/misbehaving-proxy.ts';
import { root, start } from './testing/passgate-process.ts';
import { control, resources, tenantOwner } from './testing/tenant-owner.ts';

/** A simulator whose control API nobody sees, with a tester and with the owner of its tenant. */
let simulator: RunningSimulator;
let provider: MisbehavingProxy;
let pactFiles: string[];
let secrets: Readonly<Record<string, string>>;
let tenant: string;
let spoil: (answer: PassingAnswer) => void = () => {};
const asked: string[] = [];

beforeAll(async () => {
  // The hooks' own requests would use up its limit on a clock that is always a second further.
  simulator = await startSimulator({ rateLimit: 'off' });
  provider = await startMisbehavingProxy(simulator.url, (answer) => {
    asked.push(answer.path);
    if (answer.path.startsWith('/_simulator')) Object.assign(answer, { status: 404, body: 'no such page' });
    else spoil(answer);
    return undefined;
  });
  const folder = join(root, 'contracts', 'pacts');
  pactFiles = (await readdir(folder)).map((name) => join(folder, name));
  const stateOf = (state: string) => control(simulator.url, 'states', { state, action: 'setup' });
  const [administrator, user, application] = await Promise.all([
    stateOf('a Vantage administrator'),
    stateOf('a Vantage user'),
    stateOf('an approved application'),
  ]);
  tenant = String(administrator.tenantId);
  secrets = {
    PASSGATE_SOFTWARE_STATEMENT: String(application.softwareStatement),
    PASSGATE_VANTAGE_TOKEN: String(administrator.vantageToken),
    PASSGATE_VANTAGE_USER_TOKEN: String(user.vantageToken),
  };
});
afterAll(async () => {
  await provider.close();
  await simulator.close();
});

/** What the configuration of such a target says beside its origins. */
const names = {
  mvpds: {
    regular: 'Cablevision',
    'without a logout page': 'HarborTel',
    'decided by a stand-in': 'StandInCable',
    'refusing requests as a whole': 'WholeCable',
    'without a metadata certificate': 'KeylessCable',
    'degraded at sign-in': 'DegradedAuthN',
    'degraded to permits': 'DegradedAuthZ',
    'degraded to denials': 'DegradedNone',
    temporary: 'TempPass_Basic',
    promotional: 'TempPass_Promotional',
    'temporary and not set up': 'TempPass_Unset',
    'not integrated': 'ClosedCable',
    'known to a partner': 'SummitDish',
    'known to a partner and not set up for it': 'ValleyFiber',
  },
  foreignServiceProvider: 'REF40',
} satisfies Partial<TargetConfig>;

const signIn: NonNullable<TargetConfig['signIn']> = async ({ url, redirectUrl, signal }) =>
  signInWithForm({ url, redirectUrl, signal, fields: { outcome: 'login' } });

/** On a clock that is always a second further, so that nobody has to wait for the pace. */
async function verify(
  given: Partial<Target>,
  filter: string | readonly string[] = '',
  env = secrets,
): Promise<readonly Check[]> {
  const target: Target = {
    name: 'staging',
    origins: mapApis(() => provider.url),
    serviceProvider: 'REF30',
    requestor: 'REF30',
    tenant,
    cannotArrange: [],
    ...given,
  };
  let nowMs = 0;
  const monotonicMs = () => (nowMs += 1_000);
  const world = memoryWorld({ env: { ...process.env, ...env }, monotonicMs });
  return (await verifyProvider({ world, root, target, pactFiles, masker: createMasker(), filter })).checks;
}

const count = (checks: readonly Check[], verdict: Check['verdict']) =>
  checks.filter((check) => check.verdict === verdict).length;
const said = (checks: readonly Check[]) =>
  checks.flatMap(({ id, verdict, evidence }) =>
    verdict === 'passed' ? [] : evidence.map(({ message }) => `${id}: ${message}`),
  );

const permit = 'a permit carries a media token';

/** The documents require some refusals that this provider, as real ones, does not make: those are informational. */
const failed = (checks: readonly Check[]) =>
  checks.filter(({ verdict, required }) => verdict === 'failed' && required);
const unjudged = (checks: readonly Check[]) => checks.filter(({ verdict }) => verdict === 'unjudged');

describe('a real provider', () => {
  /** Check to whether it has passed. Between the least and the most that a target can have, only those are asked again that had not. */
  const passed = new Map<string, boolean>();
  it.each<[string, 'everything' | 'the rest', number, () => Partial<Target>]>([
    ['nobody signs in', 'everything', 0.28, () => ({})],
    ['a tester signs in', 'the rest', 0.33, () => ({ signIn })],
    [
      'a tester signs in, and the target names its MVPDs and resources',
      'the rest',
      0.54,
      () => ({ ...names, resources, signIn }),
    ],
    [
      'the owner of the tenant has hooks too',
      'everything',
      0.68,
      () => ({ ...names, signIn, ...tenantOwner(simulator.url) }),
    ],
  ])(
    'where %s is judged (%s) by %f of the checks, all passed; the others have a reason',
    { timeout: 120_000 },
    async (_name, asks, least, given) => {
      if (asks === 'everything') passed.clear();
      const rest = [...passed.keys()].filter((id) => passed.get(id) === false);
      const checks = await verify(given(), rest.length === 0 ? '' : rest);
      expect(said(failed(checks))).toEqual([]);
      for (const { id, verdict } of checks) passed.set(id, verdict === 'passed');
      expect([...passed.values()].filter(Boolean).length / passed.size).toBeGreaterThanOrEqual(least);
      expect(unjudged(checks).every(({ evidence }) => evidence[0]?.message !== undefined)).toBe(true);
      expect(asked.filter((path) => path.startsWith('/_simulator'))).toEqual([]);
    },
  );

  it.each<[string, Partial<Target>, string]>([
    [
      'throws',
      { signIn: () => Promise.reject(new Error('wrong password s3cret&more, sent as s3cret%26more')) },
      'The hook signIn failed: wrong password [masked], sent as [masked].',
    ],
    [
      'returns although nobody is signed in',
      { signIn: async () => undefined },
      'The hook signIn returned, but nobody is signed in at Cablevision: the code has no profile.',
    ],
    [
      'meets a page that asks again',
      { signIn: ({ url }) => signInWithForm({ url, fields: { outcome: 'deny' } }) },
      'The hook signIn failed: https://app.example/done could not be opened',
    ],
  ])('is not judged where signIn %s', async (_name, given, message) => {
    const checks = await verify(given, permit, { ...secrets, TESTER_PASSWORD: 's3cret&more' });
    expect(failed(checks)).toEqual([]);
    expect(unjudged(checks)).toMatchObject([
      {
        operation: 'authorize',
        required: true,
        evidence: [{ kind: 'hook', message: expect.stringContaining(message) }],
      },
    ]);
  });

  it('is judged in other states although a hook fails in many', async () => {
    const broken = { signIn: () => Promise.reject(new Error('no browser')) };
    const checks = await verify(broken, 'getProfiles');
    expect(failed(checks)).toEqual([]);
    expect(unjudged(checks).filter(({ evidence }) => evidence[0]?.kind === 'hook').length).toBeGreaterThan(0);
    expect(count(checks, 'passed')).toBeGreaterThan(5);
  });

  it('keeps its verdicts where a hook cannot undo what it did, and says what is left', async () => {
    const degrade: TargetConfig['degrade'] = async ({ mvpd, atEnd }) =>
      atEnd(() => Promise.reject(new Error(`the dashboard does not restore ${mvpd}`)));
    const checks = await verify({ ...names, signIn, degrade }, 'preauthorize');
    const left = checks.filter(({ id }) => id.startsWith('verify/hooks/undo-'));
    expect(left.length).toBeGreaterThan(1);
    expect(left).toMatchObject(
      left.map(() => ({
        verdict: 'unjudged',
        required: true,
        evidence: [{ message: expect.stringContaining('the dashboard does not restore Degraded') }],
      })),
    );
    expect(count(checks, 'passed')).toBeGreaterThan(0);
    expect(failed(checks)).toEqual([]);
  });

  it.each<[string, string, (answer: PassingAnswer) => void, string]>([
    [
      'a permit has no token',
      permit,
      (answer) => {
        if (answer.path.includes('/authorize/'))
          answer.body = answer.body.replace('"serializedToken"', '"token"');
      },
      'authorize',
    ],
    [
      'a sign-in cannot be polled',
      permit,
      (answer) => {
        if (answer.path.includes('/profiles/code/')) answer.status = 503;
      },
      'getProfileByCode',
    ],
    [
      'an expired sign-in is reported as a missing one',
      'the MVPD: the sign-in is over',
      (answer) => {
        if (answer.path.includes('/decisions/')) answer.body = answer.body.replace('_expired', '_missing');
      },
      'authorize',
    ],
  ])('fails where %s', async (_name, wanted, defect, operation) => {
    spoil = defect;
    const checks = await verify({ ...names, signIn, ...tenantOwner(simulator.url) }, wanted).finally(() => {
      spoil = () => {};
    });
    expect(failed(checks).map((check) => check.operation)).toContain(operation);
  });
});

describe('passgate verify with the hook of a configuration', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'passgate-hooks-'));
    const baseUrl = { dcr: provider.url, 'rest-v2': provider.url };
    await writeFile(
      join(folder, 'passgate.config.ts'),
      `import { defineConfig, signInWithForm } from 'passgate';
      export default defineConfig({ targets: { staging: {
        baseUrl: ${JSON.stringify(baseUrl)}, serviceProvider: 'REF30',
        signIn: ({ url, redirectUrl, signal }) =>
          signInWithForm({ url, redirectUrl, signal, fields: { outcome: process.env.OUTCOME ?? '' } }),
      } } });`,
    );
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each<[string, number, (answer: PassingAnswer) => void, RegExp]>([
    ['meets its contracts', 0, () => {}, /✓ staging meets every contract/],
    [
      'has a defect',
      1,
      (answer) => {
        if (answer.path.includes('/authorize/')) answer.body = answer.body.replace('"mvpd"', '"source"');
      },
      /authorize/,
    ],
  ])(
    'ends with the right exit code where the provider %s',
    { timeout: 60_000 },
    async (_name, code, defect, text) => {
      spoil = defect;
      const args = ['verify', '--target', 'staging', '--filter', permit];
      const ended = await start(args, folder, root, { ...secrets, OUTCOME: 'login' }).ended.finally(() => {
        spoil = () => {};
      });
      expect(ended.err).toMatch(text);
      expect(ended.err).toMatch(
        /^Target staging: http:\S+, serves dcr, rest-v2 \(not reggie, vantage-clients\)\n/,
      );
      expect(ended.code).toBe(code);
    },
  );
});
