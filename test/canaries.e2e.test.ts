import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRecord, parsedJson, recordOf } from '../core/index.ts';
import { startSimulator } from '../simulator/index.ts';
import { type PassingAnswer, startMisbehavingProxy } from './testing/misbehaving-proxy.ts';
import { type Ended, start } from './testing/passgate-process.ts';

/**
 * Plants values in every input and searches every output for them. What a simulator makes up itself
 * (codes, tokens, identities) is taken from its answers on the way.
 */

const patient = { timeout: 120_000 };
const undo: (() => unknown)[] = [];
let place = '';
let target = '';
let ended: Record<'verify' | 'load' | 'certify' | 'validate' | 'error', Ended>;
/** Value → what it is. */
const canaries = new Map<string, string>();
const processes: string[] = [];

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

/** Breaks what carries sensitive values, so that findings show them. */
function spoil(answer: PassingAnswer): undefined {
  if (answer.path.startsWith('/_simulator/')) return undefined;
  answer.headers['set-cookie'] = `AWSALB=${cookie}`;
  const body = parsedJson(answer.body);
  collect(body, answer.path.split('/').slice(0, 4).join('/'));
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

/** A recording by another tool, which hides nothing. */
function recording(): string {
  const entry = {
    startedDateTime: '2026-01-01T00:00:00.000Z',
    time: 5,
    request: {
      method: 'GET',
      url: 'https://sp.auth.adobe.com/api/v2/REF30/profiles/code/CANARY7',
      httpVersion: 'HTTP/1.1',
      headers: [
        { name: 'Authorization', value: 'Bearer canary-token-6620' },
        { name: 'AP-Device-Identifier', value: 'fingerprint canaryDevice0815' },
        { name: 'Cookie', value: `AWSALB=${cookie}` },
      ],
      queryString: [],
      cookies: [],
      headersSize: -1,
      bodySize: 0,
    },
    response: {
      status: 200,
      statusText: 'OK',
      httpVersion: 'HTTP/1.1',
      headers: [{ name: 'Content-Type', value: 'application/json' }],
      cookies: [],
      content: {
        size: 1,
        mimeType: 'application/json',
        text: JSON.stringify({
          profiles: {
            Cable: {
              notBefore: 'canary-not-a-time',
              attributes: { userID: { value: 47114799, state: 'plain' } },
            },
          },
        }),
      },
      redirectURL: '',
      headersSize: -1,
      bodySize: 1,
    },
    cache: {},
    timings: { send: 1, wait: 1, receive: 1 },
  };
  for (const value of ['CANARY7', 'canary-token-6620', 'canaryDevice0815', '47114799'])
    canaries.set(value, 'of a recording');
  return JSON.stringify({ log: { version: '1.2', creator: { name: 'x', version: '1' }, entries: [entry] } });
}

async function run(name: string, args: readonly string[]): Promise<Ended> {
  const folder = join(place, name);
  await mkdir(join(folder, 'tmp'), { recursive: true });
  const env = {
    ...environment,
    TMPDIR: join(folder, 'tmp'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
  };
  return start(args, folder, undefined, env).ended;
}

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'canaries-'));
  undo.push(() => rm(place, { recursive: true, force: true }));
  for (const value of Object.values(environment))
    if (value.startsWith('canary')) canaries.set(value, 'the environment');
  canaries.set('canary-password-9f3b', 'the password of the proxy').set(cookie, 'a cookie');
  canaries.set(undocumented, 'an undocumented attribute').set('47114712', 'householdID');
  const simulator = await startSimulator({ controlToken: environment.PASSGATE_CONTROL_TOKEN });
  undo.push(() => simulator.close());
  const proxy = await startMisbehavingProxy(simulator.url, spoil);
  undo.push(() => proxy.close());
  target = proxy.url;
  const har = join(place, 'recording.txt');
  await writeFile(har, recording());
  const watch = setInterval(() => {
    void promisify(execFile)('ps', ['-eo', 'args']).then(
      ({ stdout }) => processes.push(stdout),
      () => {},
    );
  }, 700);
  const out = ['--out', 'out'];
  const load = ['--devices', '3', '--interval', '3s', '--duration', '4s'];
  const [verify, loaded, certify, validate, error] = await Promise.all([
    run('verify', ['verify', '--filter', 'rofile', '--target', target, '--json']),
    run('load', ['load', 'profiles', '--target', target, ...load, ...out]),
    run('certify', ['certify', '--har', har, ...out]),
    run('validate', ['validate', '--har', har]),
    run('error', [
      'verify',
      '--target',
      'http://me:canary-password-9f3b@127.0.0.1:9/api/v2/REF30/profiles/code/CANARY7',
    ]),
  ]);
  clearInterval(watch);
  await rm(har);
  ended = { verify, load: loaded, certify, validate, error };
}, patient.timeout);

afterAll(async () => {
  for (const step of undo.reverse()) await step();
});

/** Returns what a run has left, by the name of the file. */
async function outputsOf(name: keyof typeof ended): Promise<Map<string, string>> {
  const outputs = new Map([
    ['standard output', ended[name].out],
    ['standard error', ended[name].err],
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
  it.each<[keyof typeof ended, { codes: readonly number[]; files: readonly string[] }]>([
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
    ['certify', { codes: [1, 3], files: ['out/report.json', 'out/report.html'] }],
    ['validate', { codes: [1], files: [] }],
    ['error', { codes: [2, 3], files: [] }],
  ])('is in what %s prints, writes and leaves', async (name, { codes, files }) => {
    const outputs = await outputsOf(name);
    expect(codes).toContain(ended[name].code);
    expect([...outputs.keys()]).toEqual(expect.arrayContaining([...files]));
    const leaks = [...outputs].flatMap(([path, text]) => found(text).map((what) => `${path}: ${what}`));
    expect(leaks).toEqual([]);
    expect([...outputs.keys()].filter((path) => /^tmp\/(?!tsx-)/.test(path))).toEqual([]);
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
  const report = ended.verify.out;
  expect(report).toMatch(/householdID\\":\{\\"value\\":[1-9]\d{7},/);
  expect(report).toMatch(/\/api\/v2\/REF30\/profiles\/code\/[A-Z0-9]{7}"/);
});
