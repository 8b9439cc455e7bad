import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMasker } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import type { Report } from '../reports/index.ts';
import { certificatePlace, noAuthorities } from './testing/certificate-place.ts';
import { realTargetAt, untilEndedJudged } from './testing/load-place.ts';
import { root, start } from './testing/passgate-process.ts';
import { runAllowedLoad } from './testing/run-allowed-load.ts';

/** One setting for Node, Pact and k6, and the same words for what is wrong with a certificate. */
const patient = { timeout: 120_000 };
const place = certificatePlace();
const { at } = place;
it('an authority that only the environment names is trusted by k6 as by Node', patient, async () => {
  const size = ['--devices', '10', '--duration', '7s', '--interval', '3s', '--out', 'load'];
  const words = ['load', 'polling', ...size, '--target', at('good')];
  const ended = await untilEndedJudged(
    () => start(words, place.folder, undefined, { ...noAuthorities, ...place.known }).ended,
  );
  expect([ended.code, ended.err]).toEqual([0, expect.stringContaining('LOAD PASSED')]);
  const report: Report = JSON.parse(await readFile(join(place.folder, 'load', 'report.json'), 'utf8'));
  expect(report.run.environment).toContainEqual({
    variable: 'NODE_EXTRA_CA_CERTS',
    value: expect.stringMatching(/ca\.pem \(sha256 [0-9a-f]{12}\)$/),
    effect: 'authorities that are trusted',
  });
});

describe('a certificate that only k6 meets', () => {
  it.each([
    [
      'expired',
      () => place.known,
      { code: 'CERTIFICATE', message: /^The certificate of \S+ has expired\.$/ },
    ],
    [
      'elsewhere',
      () => place.known,
      { code: 'CERTIFICATE', message: /^The certificate of \S+ is for other host names\.$/ },
    ],
    [
      'good',
      () => ({}),
      { code: 'TARGET_UNREACHABLE', message: /^\S+ cannot be judged: its certificate is not/ },
    ],
  ] as const)('%s is reported in the same words', patient, async (front, env, { code, message }) => {
    const running = runAllowedLoad({
      world: memoryWorld({ env: { ...process.env, ...noAuthorities, ...env() } }),
      root,
      k6Path: process.env.PASSGATE_K6 ?? 'k6',
      scenario: 'polling',
      target: { ...realTargetAt(at(front)), simulatorUrl: place.simulatorUrl },
      devices: 4,
      intervalMs: 3000,
      durationMs: 3000,
      outDir: join(place.folder, `k6-${front}`),
      masker: createMasker(),
    });
    await expect(running).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });
});
