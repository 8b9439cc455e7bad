import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordOf } from '../core/index.ts';
import { startSimulator } from '../simulator/index.ts';
import { canaries, cookie, spoil, undocumented, watch, watchReal } from './testing/canary-provider.ts';
import {
  type Begin,
  certifyThroughProxy,
  collectUnsealed,
  type KeptState,
  simulateWithState,
} from './testing/canary-sessions.ts';
import { startMisbehavingProxy } from './testing/misbehaving-proxy.ts';
import { type Ended, type Running, start } from './testing/passgate-process.ts';
import {
  bodyOfOthers,
  recordingOfOthers,
  sentValues,
  signInAt,
  writeProject,
} from './testing/planted-traffic.ts';

/** Plants values in every input and searches every output for them, also for what a simulator makes up. */

const patient = { timeout: 300_000 };
const undo: (() => unknown)[] = [];
let place = '';
let target = '';
const names = [
  'verify',
  'gate',
  'load',
  'passing load',
  'certify',
  'certify a journal',
  'certify a proxy',
  'validate',
  'contracts',
  'validate --json',
  'collect',
  'simulate',
  'doctor',
  'real',
  'feeders',
  'error',
] as const;
type Name = (typeof names)[number];
const ended: Partial<Record<Name, Ended>> = {};
const processes: string[] = [];
/** Files of the user, which stay as they are. */
const planted: string[] = [];

const environment = {
  PASSGATE_SOFTWARE_STATEMENT: 'canary-statement-41c9e7',
  PASSGATE_VANTAGE_TOKEN: 'canary-vantage-77aa01',
  PASSGATE_CONTROL_TOKEN: 'canary-control-5512ef',
  HTTPS_PROXY: 'http://canary-user:canary-password-9f3b@127.0.0.1:9',
  NO_PROXY: '127.0.0.1,localhost',
  GITHUB_ACTIONS: 'true',
  PASSGATE_DEBUG: '1',
};

async function plantProject(name: Name, ...project: readonly [string, string, string]): Promise<void> {
  planted.push(...(await writeProject(join(place, name), ...project)));
}

function begin(name: Name, args: readonly string[], more: Readonly<Record<string, string>> = {}): Running {
  const folder = join(place, name);
  mkdirSync(join(folder, 'tmp'), { recursive: true });
  // What has been compiled of Passgate is shared: it has nothing of a run.
  const compiled = `tsx-${process.getuid?.() ?? ''}`;
  symlinkSync(join(tmpdir(), compiled), join(folder, 'tmp', compiled));
  const summary = join(folder, 'summary.md');
  const env = { ...environment, TMPDIR: join(folder, 'tmp'), GITHUB_STEP_SUMMARY: summary, ...more };
  const running = start(args, folder, undefined, env, 'pipe');
  undo.push(async () => {
    running.interrupt();
    await running.ended;
  });
  return running;
}

async function run(
  name: Name,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  ended[name] = await begin(name, args, more).ended;
}

const beginning =
  (name: Name): Begin =>
  (args, more) =>
    begin(name, args, more);
/** What a simulator kept. */
let kept: KeptState = { state: '', mode: 0, journal: '' };

async function sessions(statement: string, body: string): Promise<void> {
  const token = 'canary-run-token-31f0';
  canaries.set(token, 'the token of a run');
  const { PASSGATE_CONTROL_TOKEN: control } = environment;
  const [proxied, simulated, collected] = await Promise.all([
    certifyThroughProxy(beginning('certify a proxy'), target, statement),
    simulateWithState(beginning('simulate'), join(place, 'simulate'), control, (all) => {
      kept = all;
    }),
    collectUnsealed(beginning('collect'), join(place, 'collect'), { target, token, body }),
  ]);
  Object.assign(ended, { 'certify a proxy': proxied, simulate: simulated, collect: collected });
  await Promise.all(['collect/run/run.json', 'simulate/state.json'].map((path) => rm(join(place, path))));
}

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'canaries-'));
  undo.push(() => rm(place, { recursive: true, force: true }));
  for (const value of Object.values(environment))
    if (value.startsWith('canary')) canaries.set(value, 'the environment');
  for (const value of sentValues) canaries.set(value, 'what a client sent');
  canaries.set('canary-password-9f3b', 'the password of the proxy').set(cookie, 'a cookie');
  canaries.set('canary-printed-4277', 'what a command printed');
  canaries.set(undocumented, 'an undocumented attribute').set('47114712', 'householdID');
  const simulator = await startSimulator({ controlToken: environment.PASSGATE_CONTROL_TOKEN });
  undo.push(() => simulator.close());
  const [spoiling, watching, real] = await Promise.all([
    startMisbehavingProxy(simulator.url, spoil),
    startMisbehavingProxy(simulator.url, watch),
    startMisbehavingProxy(simulator.url, watchReal),
  ]);
  undo.push(() => Promise.all([spoiling.close(), watching.close(), real.close()]));
  target = spoiling.url;
  const har = join(place, 'recording.txt');
  planted.push(har);
  await writeFile(har, recordingOfOthers(canaries, cookie));
  const control = { headers: { authorization: `Bearer ${environment.PASSGATE_CONTROL_TOKEN}` } };
  const given = await fetch(`${simulator.url}/_simulator/software-statement`, control);
  const statement = String(recordOf(await given.json()).software_statement);
  canaries.set(statement, 'a software statement');
  await signInAt(watching.url, statement);
  const journal = join(place, 'journal.txt');
  planted.push(journal);
  await writeFile(journal, await (await fetch(`${simulator.url}/_simulator/journal`, control)).text());
  const identities = ['canaryFeeder001', 'canaryFeeder002', 'canaryFeeder003'];
  for (const one of identities) canaries.set(one, 'an identity of a feeder');
  const header = 'deviceIdentifier,forwardedFor\n';
  const rows = identities.map((one, index) => `${one},203.0.113.${index + 77}\n`).join('');
  const printed = 'canary-printed-4277';
  await Promise.all([
    plantProject('passing load', watching.url, header + rows, printed),
    plantProject('doctor', real.url, header + rows, printed),
    plantProject('real', real.url, header + rows, statement),
    plantProject('feeders', target, `${header}${identities[0]},${identities[1]}\n`, printed),
  ]);
  canaries.set('203.0.113.77', 'an address of a feeder');
  const timer = setInterval(() => {
    void promisify(execFile)('ps', ['-eo', 'args']).then(
      ({ stdout }) => processes.push(stdout),
      () => {},
    );
  }, 700);
  undo.push(() => clearInterval(timer));
  const out = ['--out', 'out'];
  const load = ['--devices', '3', '--interval', '3s', '--duration', '4s', '--json', ...out];
  const noStatement = { PASSGATE_SOFTWARE_STATEMENT: '' };
  const profile = 'verify/getProfileByCode/after-the-login-there-is-a-regular-profile';
  // In two parts: the commands are many, and a command that has just begun needs a core.
  await Promise.all([
    run('validate', ['validate', '--har', har]),
    run('validate --json', ['validate', '--har', har, '--json']),
    run('contracts', ['contracts', '--filter', 'getProfileByCode', '--json', ...out]),
    run('doctor', ['doctor', '--target', 'shop', '--json'], noStatement),
    run('feeders', ['load', 'polling', '--target', target, ...load]),
    run('certify', ['certify', '--har', har, '--json', ...out]),
    run('certify a journal', ['certify', '--journal', journal, '--json', ...out]),
  ]);
  await Promise.all([
    run('verify', ['verify', '--filter', 'getProfileByCode', '--target', target, '--json']),
    run('gate', ['gate', '--rerun', profile, '--target', target, '--json', ...out]),
    run('load', ['load', 'profiles', '--target', target, ...load]),
    run('passing load', ['load', 'polling', '--target', watching.url, ...load, '--k6-out', 'json=k6.json']),
    sessions(statement, bodyOfOthers),
    run('real', ['verify', '--target', 'shop', '--filter', 'getConfiguration', '--json'], noStatement),
    run('error', [
      'verify',
      '--target',
      'http://me:canary-password-9f3b@127.0.0.1:9/api/v2/REF30/profiles/code/CANARY7',
    ]),
  ]);
  clearInterval(timer);
  await Promise.all(planted.map((path) => rm(path)));
}, patient.timeout);

afterAll(async () => {
  for (const step of undo.reverse()) await step();
}, patient.timeout);

/** Returns what a run has left, by the name of the file. */
async function outputsOf(name: Name): Promise<Map<string, string>> {
  const outputs = new Map([
    ['standard output', ended[name]?.out ?? ''],
    ['standard error', ended[name]?.err ?? ''],
  ]);
  const folder = join(place, name);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !path.includes('/tmp/tsx-'))
      outputs.set(path.slice(folder.length + 1), await readFile(path, 'utf8'));
  }
  return outputs;
}

function found(text: string): string[] {
  return [...canaries].filter(([value]) => text.includes(value)).map(([value, what]) => `${value} (${what})`);
}

describe('nothing that was planted', patient, () => {
  it.each<[Name, { codes: readonly number[]; files: readonly string[] }]>([
    ['verify', { codes: [1], files: [] }],
    [
      'load',
      {
        codes: [1],
        files: [
          'out/report.json',
          'out/report.html',
          'out/junit.xml',
          'out/ctrf.json',
          'out/load/profiles/k6.log',
          'summary.md',
        ],
      },
    ],
    [
      'gate',
      {
        codes: [1],
        files: ['out/report.json', 'out/report.html', 'out/junit.xml', 'out/ctrf.json', 'summary.md'],
      },
    ],
    ['passing load', { codes: [0, 3], files: ['out/report.json', 'k6.json'] }],
    ['certify', { codes: [1, 3], files: ['out/report.json', 'out/report.html'] }],
    ['certify a journal', { codes: [0, 1, 3], files: ['out/report.json'] }],
    ['certify a proxy', { codes: [0, 1, 3], files: ['out/report.json', 'out/recording.har'] }],
    ['contracts', { codes: [0], files: ['out/passgate-adobe-pass-rest-v2.json'] }],
    ['collect', { codes: [1], files: ['out/report.json', 'out/report.html'] }],
    ['simulate', { codes: [0], files: [] }],
    ['doctor', { codes: [3], files: [] }],
    ['validate --json', { codes: [1], files: [] }],
    ['real', { codes: [0, 1, 3], files: [] }],
    ['feeders', { codes: [2], files: [] }],
    ['validate', { codes: [1], files: [] }],
    ['error', { codes: [2, 3], files: [] }],
  ])('is in what %s prints, writes and leaves', async (name, { codes, files }) => {
    const outputs = await outputsOf(name);
    expect(codes).toContain(ended[name]?.code);
    expect([...outputs.keys()]).toEqual(expect.arrayContaining([...files]));
    const leaks = [...outputs].flatMap(([path, text]) => found(text).map((what) => `${path}: ${what}`));
    expect(leaks).toEqual([]);
    expect([...outputs.keys()].filter((path) => /^tmp\/(?!tsx-|node-compile-cache)/.test(path))).toEqual([]);
  });

  it('is in a list of processes', () => {
    expect(processes.length).toBeGreaterThan(3);
    const ours = processes.map((text) =>
      text
        .split('\n')
        .filter((line) => !line.includes('me:canary'))
        .join('\n'),
    );
    expect(found(ours.join('\n'))).toEqual([]);
  });

  it('was missing where it was planted', () => {
    const kinds = new Set([...canaries.values()].map((what) => what.split(' ')[0]));
    for (const kind of ['userID', 'sessionId', 'code', 'access_token']) expect(kinds).toContain(kind);
  });
});

it('shows another value of the same form, the same one for the same value', async () => {
  const report = String(ended.verify?.out);
  expect(report).toMatch(/householdID\\":\{\\"value\\":[1-9]\d{7},/);
  expect(report).toMatch(/\/api\/v2\/REF30\/profiles\/code\/[A-Z0-9]{7}"/);
});

it('keeps secrets in the state of a simulator, which only this user may read, and shows none in its journal', () => {
  expect(kept.mode & 0o777).toBe(0o600);
  expect(kept.state).toContain('"key":');
  expect(kept.journal).toContain('/mvpd/login');
  expect(kept.journal).not.toMatch(/canary-password|Bearer (?!\[masked)|(?:token|secret|statement)\W+eyJ/);
});
