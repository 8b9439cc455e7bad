import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { recordOf, type Target } from '../../core/index.ts';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { schemasRoot } from '../../openapi/index.ts';
import type { WrittenFeeders } from '../feeders/feeders.ts';
import type { PlanOptions } from '../plan/options.ts';
import { pollingOptions } from '../testing/load-options.ts';
import { filesOf } from './files.ts';
import { prepareKubernetes } from './prepare-run.ts';
import { checkFolder } from './rules/check-folder.ts';
import { fileNames } from './settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'passgate-prepared-'));
afterAll(() => rmSync(folder, { recursive: true }));

const shown: string[] = [];
const load: PlanOptions = {
  ...pollingOptions,
  root: schemasRoot,
  devices: 2000,
  onNotice: (text) => shown.push(text),
};

const { simulatorUrl: _, ...provider } = pollingOptions.target;
const realTarget: Target = {
  ...provider,
  name: 'staging',
  origins: {
    dcr: 'https://sp.auth.example',
    'rest-v2': 'https://sp.auth.example',
    'vantage-clients': 'http://[2001:db8::7]:8443',
  },
  load: { maxRequestsPerSecond: 50 },
};
const realLoad: PlanOptions = {
  ...load,
  target: realTarget,
  allowed: { hosts: { 'sp.auth.example': '203.0.113.7' }, sentences: [], maxRequestsPerSecond: 50 },
};

const prepare = (more: Partial<PlanOptions> = {}, isOwnSimulator = true) =>
  prepareKubernetes({
    load: { ...(isOwnSimulator ? load : realLoad), ...more },
    isOwnSimulator,
    image: 'passgate:0.1.0',
    k6Version: '2.2.0',
  });

/** A feeder with so many devices, `device-1` and so on. */
function feedersOf(rows: number): WrittenFeeders {
  const lines = Array.from({ length: rows }, (_, row) => `device-${row + 1}-${'x'.repeat(40)}`);
  writeFileSync(join(folder, 'devices.csv'), `deviceIdentifier\n${lines.join('\n')}\n`);
  return { value: { devices: 'devices.csv' }, place: 'c.ts: feeders', folder };
}

const json = (text: string) => recordOf(JSON.parse(text));

describe('a run in a cluster', () => {
  it('goes to the simulator that it deploys, wherever the one is that was asked', async () => {
    const facts = await prepare({ runners: 4 });
    const origin = `http://passgate-${facts.run}-simulator:8080`;
    const [plan, run] = [json(facts.texts.plan), json(facts.texts.run)];
    expect(plan).toMatchObject({
      run: facts.run,
      runners: 4,
      simulatorUrl: origin,
      loginUrl: `${origin}/_simulator/login`,
      hosts: {},
    });
    expect(run).toMatchObject({ k6Version: '2.2.0', target: { simulatorUrl: origin } });
    expect(`${facts.texts.plan}${facts.texts.run}`).not.toContain('127.0.0.1');
    expect(shown).toContain(`target ${origin}: the simulator that these files deploy`);
    expect(checkFolder(filesOf(facts))).toEqual([]);
  });

  it('pins the addresses of a provider, and keeps its cap', async () => {
    const facts = await prepare({ runners: 4 }, false);
    expect(json(facts.texts.plan)).toMatchObject({
      hosts: { 'sp.auth.example': '203.0.113.7' },
      maxRequestsPerSecond: 50,
    });
    expect(json(facts.texts.plan)).not.toHaveProperty('loginUrl');
    const files = filesOf(facts);
    expect(checkFolder(files)).toEqual([]);
    expect(files.has(fileNames.simulator)).toBe(false);
    const policies = parseAllDocuments(files.get(fileNames.networkPolicy) ?? '').map((each) => each.toJS());
    const egress = JSON.stringify(policies[0]?.spec.egress);
    expect(egress).toContain(
      '{"to":[{"ipBlock":{"cidr":"203.0.113.7/32"}}],"ports":[{"protocol":"TCP","port":443}]}',
    );
    expect(egress).toContain(
      '{"to":[{"ipBlock":{"cidr":"2001:db8::7/128"}}],"ports":[{"protocol":"TCP","port":8443}]}',
    );
    expect(egress.match(/ipBlock/g)).toHaveLength(3);
    expect(files.get(fileNames.readme)).toContain('`https://sp.auth.example` (203.0.113.7)');
  });

  it.each([
    ['with the hook signIn', { ...realTarget, signIn: async () => {} }, ['collector']],
    ['without it', realTarget, []],
  ])('opens port 443 to the collector alone, for a target %s', async (_name, target, open) => {
    const files = filesOf(await prepare({ runners: 2, target }, false));
    const policies = parseAllDocuments(files.get(fileNames.networkPolicy) ?? '').map((each) => each.toJS());
    const anywhere = policies.filter(({ spec }) => JSON.stringify(spec.egress).includes('"0.0.0.0/0"'));
    expect(anywhere.map(({ metadata }) => metadata.labels['passgate.dev/part'])).toEqual(open);
    for (const { spec } of anywhere) {
      expect(spec.egress.at(-1)).toEqual({
        to: [{ ipBlock: { cidr: '0.0.0.0/0' } }, { ipBlock: { cidr: '::/0' } }],
        ports: [{ protocol: 'TCP', port: 443 }],
      });
    }
    expect(checkFolder(files)).toEqual([]);
    expect(/port 443 of every/.test(files.get(fileNames.readme) ?? '')).toBe(open.length > 0);
  });

  // The costs are those of the table of `capacityOf`: a test of its own holds them.
  it.each<[string, { more: Partial<PlanOptions>; runners: number; cpu: string; memory: string }]>([
    ['few devices', { more: { devices: 100 }, runners: 1, cpu: '250m', memory: '512Mi' }],
    ['more than one core sends', { more: { devices: 50_000 }, runners: 2, cpu: '800m', memory: '576Mi' }],
    ['a million', { more: { devices: 1_000_000 }, runners: 29, cpu: '1000m', memory: '576Mi' }],
    [
      'a cap',
      {
        more: { devices: 50_000, allowed: { ...load.allowed, maxRequestsPerSecond: 100 } },
        runners: 1,
        cpu: '250m',
        memory: '576Mi',
      },
    ],
    [
      'fewer runners than it needs',
      { more: { devices: 50_000, runners: 1 }, runners: 1, cpu: '1350m', memory: '576Mi' },
    ],
    [
      'more runners than it needs',
      { more: { devices: 100, runners: 7 }, runners: 7, cpu: '250m', memory: '512Mi' },
    ],
  ])('is sized by its load: %s', async (_name, { more, runners, cpu, memory }) => {
    const facts = await prepare(more);
    expect(facts.runners).toBe(runners);
    const [testRun] = parseAllDocuments(filesOf(facts).get(fileNames.testRun) ?? '');
    expect(testRun?.toJS().spec).toMatchObject({
      parallelism: runners,
      runner: { resources: { requests: { cpu, memory }, limits: { memory } } },
    });
  });

  it.each([
    [1, [expect.stringMatching(/^This load needs 2 runners by the capacity plan, not 1: /)]],
    [2, []],
  ])('says where %d runners are too few', async (runners, notices) => {
    const said: string[] = [];
    await prepare({ devices: 50_000, runners, onNotice: (text) => said.push(text) });
    expect(said.filter((text) => !text.startsWith('target '))).toEqual(notices);
  });

  it('asks for the secrets that its scenario needs, and holds none', async () => {
    const env = { PASSGATE_SOFTWARE_STATEMENT: 's3cret-statement', PASSGATE_TOKEN: 's3cret-token' };
    const facts = await prepare({ world: memoryWorld({ env }) }, false);
    const files = filesOf(facts);
    expect([...files.values()].join('')).not.toContain('s3cret');
    const [, deployment] = parseAllDocuments(files.get(fileNames.collector) ?? '').map((each) => each.toJS());
    const optional = Object.fromEntries(
      deployment.spec.template.spec.containers[0].env.map(
        (each: { name: string; valueFrom: { secretKeyRef: { optional?: boolean } } }) => [
          each.name,
          each.valueFrom.secretKeyRef.optional === true,
        ],
      ),
    );
    expect(optional).toEqual({
      PASSGATE_TOKEN: false,
      PASSGATE_SOFTWARE_STATEMENT: false,
      PASSGATE_VANTAGE_TOKEN: true,
    });
    expect(files.get(fileNames.readme)).toContain(
      'PASSGATE_SOFTWARE_STATEMENT="$PASSGATE_SOFTWARE_STATEMENT"',
    );
  });

  it.each<[string, Record<string, string>, Partial<Target>]>([
    ['a variable of its own', { PASSGATE_SOFTWARE_STATEMENT_US_EAST: 's3cret-statement' }, {}],
    ['a command', { PASSGATE_SOFTWARE_STATEMENT: 'of all' }, { printedSecret: () => 's3cret-statement' }],
  ])('has a key of its own for a target with %s', async (_what, env, more) => {
    const target = { ...realTarget, name: 'us-east', ...more };
    const facts = await prepare({ world: memoryWorld({ env }), target }, false);
    const files = filesOf(facts);
    const key = 'PASSGATE_SOFTWARE_STATEMENT_US_EAST';
    expect(facts.secrets.softwareStatement).toEqual({ key, isNeeded: true });
    expect(files.get(fileNames.readme)).toContain(`${key}="$${key}"`);
    expect(files.get(fileNames.collector)).toContain(`key: ${key}`);
    expect([...files.values()].join('')).not.toContain('s3cret');
  });

  it('gives the collector what the feeders say of its devices, and every point its tags', async () => {
    const facts = await prepare({ devices: 3, feeders: feedersOf(4), tags: { team: 'video' } });
    const files = filesOf(facts);
    expect(checkFolder(files)).toEqual([]);
    const [kustomization] = parseAllDocuments(files.get(fileNames.kustomization) ?? '');
    expect(kustomization?.toJS().configMapGenerator[0].files).toContain(fileNames.feeders);
    const text = files.get(fileNames.feeders) ?? '';
    const idOf = (id: string) => Buffer.from(id).toString('base64');
    expect([text.includes(idOf('device-3-')), text.includes(idOf('device-4-'))]).toEqual([true, false]);
    expect(json(text).fingerprint).toBe(json(facts.texts.plan).fed);
    expect(json(facts.texts.plan)).toMatchObject({
      metrics: true,
      tags: { scenario: 'polling', team: 'video' },
    });
    expect(filesOf(await prepare({ devices: 3 })).has(fileNames.feeders)).toBe(false);
  });

  it.each([
    ['more devices than they have', 4, 5, /has 4 devices, and the run has 5/],
    [
      'more of them than a ConfigMap holds',
      14_000,
      14_000,
      /has \d{7} bytes; a ConfigMap of the cluster holds 1048576/,
    ],
  ])('is refused with feeders and %s', async (_name, rows, devices, message) => {
    await expect(prepare({ devices, feeders: feedersOf(rows) })).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringMatching(message),
    });
  });

  it('names the devices where the bundle leaves too little room for their feeders', async () => {
    const facts = await prepare({ devices: 10_000, feeders: feedersOf(10_000) });
    const [problem] = checkFolder(filesOf(facts));
    expect(problem).toMatchObject({
      rule: 'configmap-size',
      hint: expect.stringMatching(/^Give fewer --devices/),
    });
  });

  it.each<[string, { more: Partial<PlanOptions>; code: string; message: RegExp }]>([
    [
      'on this machine by address',
      {
        more: {
          target: { ...realTarget, origins: { dcr: 'http://127.0.0.1:1', 'rest-v2': 'http://127.0.0.1:1' } },
        },
        code: 'USAGE',
        message: /which the pods of a cluster cannot reach/,
      },
    ],
    [
      'on this machine by name',
      {
        more: { allowed: { ...realLoad.allowed, hosts: { 'sp.auth.example': '::1' } } },
        code: 'USAGE',
        message: /which the pods of a cluster cannot reach/,
      },
    ],
    [
      'whose cap fewer runners share',
      { more: { runners: 51 }, code: 'USAGE', message: /50 requests per second is too low for 51 runners/ },
    ],
    [
      'that may not be sent more than its limit',
      { more: { scenario: 'throttling' }, code: 'LOAD_NOT_ALLOWED', message: /exceeds the documented rate/ },
    ],
  ])('refuses a provider %s', async (_name, { more, code, message }) => {
    await expect(prepare(more, false)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });
});
