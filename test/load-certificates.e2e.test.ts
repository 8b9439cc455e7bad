import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAuthority, type SecureFront, startSecureFront } from '../core/certificates.fixture.ts';
import { createMasker, memoryWorld } from '../core/index.ts';
import { runLoad } from '../load/index.ts';
import type { Report } from '../reports/index.ts';
import { type RunningSimulator, startSimulator } from '../simulator/index.ts';
import { realTargetAt, untilEndedJudged } from './load-place.ts';
import { root, start } from './passgate-process.ts';

/** One setting for Node, Pact and k6, and the same words for what is wrong with a certificate. */
const patient = { timeout: 120_000 };
const clean = { NODE_EXTRA_CA_CERTS: '', SSL_CERT_FILE: '' };
const fronts: Record<string, SecureFront> = {};
let folder: string;
let simulator: RunningSimulator;
let known: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-certificates-'));
  simulator = await startSimulator();
  const authority = await makeAuthority();
  await writeFile(join(folder, 'ca.pem'), authority.cert);
  known = { NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') };
  const host = 'localhost';
  const kinds = {
    good: { host },
    expired: { host, until: new Date(Date.now() - 60_000) },
    elsewhere: { host: 'other.test' },
  };
  for (const [name, names] of Object.entries(kinds)) {
    fronts[name] = await startSecureFront(await authority.sign(names), simulator.url);
  }
});
afterAll(async () => {
  for (const front of Object.values(fronts)) await front.close();
  await simulator.close();
  await rm(folder, { recursive: true });
});

const at = (name: string): string => `https://localhost:${fronts[name]?.port}`;
it('an authority that only the environment names is trusted by k6 as by Node', patient, async () => {
  const size = ['--devices', '10', '--duration', '7s', '--interval', '3s', '--out', 'load'];
  const words = ['load', 'polling', ...size, '--target', at('good')];
  const ended = await untilEndedJudged(() => start(words, folder, undefined, { ...clean, ...known }).ended);
  expect([ended.code, ended.err]).toEqual([0, expect.stringContaining('LOAD HOLDS')]);
  const report: Report = JSON.parse(await readFile(join(folder, 'load', 'report.json'), 'utf8'));
  expect(report.run.environment).toContainEqual({
    variable: 'NODE_EXTRA_CA_CERTS',
    value: expect.stringMatching(/ca\.pem \(sha256 [0-9a-f]{12}\)$/),
    effect: 'authorities that are trusted',
  });
});

describe('a certificate that only k6 meets', () => {
  it.each([
    ['expired', () => known, { code: 'CERTIFICATE', message: /^The certificate of \S+ has expired\.$/ }],
    [
      'elsewhere',
      () => known,
      { code: 'CERTIFICATE', message: /^The certificate of \S+ is for other host names\.$/ },
    ],
    [
      'good',
      () => ({}),
      { code: 'TARGET_UNREACHABLE', message: /^\S+ cannot be judged: its certificate is not/ },
    ],
  ] as const)('%s is told in the same words', patient, async (front, env, { code, message }) => {
    const running = runLoad({
      world: memoryWorld({ env: { ...process.env, ...clean, ...env() } }),
      root,
      k6Path: process.env.PASSGATE_K6 ?? 'k6',
      scenario: 'polling',
      target: { ...realTargetAt(at(front)), simulatorUrl: simulator.url },
      devices: 4,
      intervalMs: 3000,
      durationMs: 3000,
      outDir: join(folder, `k6-${front}`),
      masker: createMasker(),
    });
    await expect(running).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });
});
