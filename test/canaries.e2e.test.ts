import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { isRecord, parsedJson, recordOf } from '../core/index.ts';
import { startSimulator } from '../simulator/index.ts';
import { type PassingAnswer, startMisbehavingProxy } from './testing/misbehaving-proxy.ts';
import { type Ended, type Running, start } from './testing/passgate-process.ts';
import { recordingOfOthers, sentValues, signInAt, writeProject } from './testing/planted-traffic.ts';

/** Plants values in every input and searches every output for them, also for what a simulator makes up. */

const patient = { timeout: 120_000 };
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
  'doctor',
  'real',
  'feeders',
  'error',
] as const;
type Name = (typeof names)[number];
const ended: Partial<Record<Name, Ended>> = {};
/** Value → what it is. */
const canaries = new Map<string, string>();
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
const cookie = 'canary-cookie-0b8d52';
const undocumented = 'Canary Street 4711';

/** Members of the answers whose values nobody may see again. */
const hidden = new Set(['sessionId', 'serializedToken', 'access_token', 'client_secret']);

function collect(value: unknown, path: string): void {
  if (Array.isArray(value)) for (const one of value) collect(one, path);
  if (!isRecord(value)) return;
  for (const [name, one] of Object.entries(value)) {
    const text = typeof one === 'string' ? one : recordOf(one).value;
    if (typeof text === 'string' && text.length >= 6) {
      const isCode = name === 'code' && /^[A-Z0-9]+$/.test(text);
      if (isCode || hidden.has(name) || /^(?:upstreamU|u)serID$/.test(name))
        canaries.set(text, `${name} of ${path}`);
    }
    collect(one, path);
  }
}

/** Collects what an answer has, and sets a cookie. */
function watch(answer: PassingAnswer): undefined {
  if (answer.path.startsWith('/_simulator/')) return;
  answer.headers['set-cookie'] = `AWSALB=${cookie}`;
  collect(parsedJson(answer.body), answer.path.split('/').slice(0, 4).join('/'));
}

/** Breaks what carries sensitive values, so that findings show them. */
function spoil(answer: PassingAnswer): undefined {
  watch(answer);
  if (answer.path.startsWith('/_simulator/')) return undefined;
  const body = parsedJson(answer.body);
  if (!isRecord(body)) return undefined;
  for (const profile of Object.values(recordOf(body.profiles))) {
    if (!isRecord(profile) || !isRecord(profile.attributes)) continue;
    delete profile.notAfter;
    profile.attributes.street = { value: undocumented, state: 'plain' };
    profile.attributes.householdID = { value: 47114712, state: 'plain' };
  }
  if (typeof body.sessionId === 'string') body.sessionId = `${body.sessionId}-x`;
  answer.body = JSON.stringify(body);
  return undefined;
}

/** A provider without a control API, as a real one. */
function watchReal(answer: PassingAnswer): undefined {
  if (!answer.path.startsWith('/_simulator/')) return watch(answer);
  answer.status = 404;
  answer.body = '';
  return undefined;
}

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
  return start(args, folder, undefined, env);
}

async function run(
  name: Name,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  ended[name] = await begin(name, args, more).ended;
}

/** Records a sign-in through the proxy of `certify`. */
async function certifyThroughProxy(statement: string): Promise<void> {
  const running = begin('certify a proxy', ['certify', '--proxy', target, '--out', 'out', '--json']);
  const printed = (): string | undefined => /"url":"([^"]+)"/.exec(running.out() + running.err())?.[1];
  await vi.waitUntil(printed, { timeout: 60_000 });
  await signInAt(String(printed()), statement);
  running.interrupt();
  ended['certify a proxy'] = await running.ended;
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
  const out = ['--out', 'out'];
  const load = ['--devices', '3', '--interval', '3s', '--duration', '4s', ...out];
  const noStatement = { PASSGATE_SOFTWARE_STATEMENT: '' };
  const profile = 'verify/getProfileByCode/after-the-login-there-is-a-regular-profile';
  await Promise.all([
    run('verify', ['verify', '--filter', 'getProfileByCode', '--target', target, '--json']),
    run('gate', ['gate', '--rerun', profile, '--target', target, ...out]),
    run('load', ['load', 'profiles', '--target', target, ...load]),
    run('passing load', ['load', 'polling', '--target', watching.url, ...load, '--k6-out', 'json=k6.json']),
    run('certify', ['certify', '--har', har, ...out]),
    run('certify a journal', ['certify', '--journal', journal, ...out]),
    certifyThroughProxy(statement),
    run('validate', ['validate', '--har', har]),
    run('contracts', ['contracts', '--filter', 'getProfileByCode', ...out]),
    run('doctor', ['doctor', '--target', 'shop'], noStatement),
    run('real', ['verify', '--target', 'shop', '--filter', 'getConfiguration'], noStatement),
    run('feeders', ['load', 'polling', '--target', target, ...load]),
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
});

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
    ['passing load', { codes: [0], files: ['out/report.json', 'k6.json'] }],
    ['certify', { codes: [1, 3], files: ['out/report.json', 'out/report.html'] }],
    ['certify a journal', { codes: [0, 1, 3], files: ['out/report.json'] }],
    ['certify a proxy', { codes: [0, 1, 3], files: ['out/report.json', 'out/recording.har'] }],
    ['contracts', { codes: [0], files: ['out/passgate-adobe-pass-rest-v2.json'] }],
    ['doctor', { codes: [3], files: [] }],
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
