import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CapturedExchange } from '../../certify/index.ts';
import { RecordedDevice } from '../../certify/testing/recorded-device.ts';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { readReport } from '../../reports/index.ts';
import { main } from '../main.ts';
import { certifyCommand } from './certify.ts';
import { reportCommand } from './report.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-certify-'));
  await mkdir(join(folder, 'a-folder'));
  const twice = new RecordedDevice().register().getToken().profiles().register().getToken().profiles();
  const once = new RecordedDevice().register().getToken().profiles().getToken().profiles();
  const texts: Readonly<Record<string, string>> = {
    'twice.ndjson': journalOf(twice.captured),
    'once.ndjson': journalOf(once.captured),
    'empty.ndjson': '',
    'empty.har': '{"log":{"version":"1.2","creator":{"name":"x","version":"1"},"entries":[]}}',
    'others.ndjson': journalOf(once.captured).replaceAll(/"url":"[^"]*"/g, '"url":"/other"'),
    'broken.ndjson': `${journalOf(once.captured)}{"sequence":\n`,
    'accepted.yaml': deviation('CR-02', '2099-12-31'),
    'expired.yaml': deviation('CR-02', '2020-01-31'),
    'unknown.yaml': deviation('CR-2', '2099-12-31'),
    'no-day.yaml': deviation('CR-02', '2027-02-30'),
    'no-date.json': '{"deviations":[{"rule":"CR-02","reason":"x","until":"soon"}]}',
    'more.yaml': `${deviation('CR-02', '2099-12-31')}    who: me\n`,
    'twice.yaml': `${deviation('CR-02', '2099-12-31')}${deviation('CR-02', '2098-12-31').slice(12)}`,
    'no.yaml': 'deviations: [',
  };
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
});
afterAll(() => rm(folder, { recursive: true }));

function deviation(rule: string, until: string): string {
  return `deviations:\n  - rule: ${rule}\n    reason: agreed with the operator\n    until: ${until}\n`;
}

function journalOf(captured: readonly CapturedExchange[]): string {
  const message = ({ headers, body }: CapturedExchange['request']) => ({
    headers: Object.fromEntries(headers ?? []),
    body,
  });
  return captured
    .map((one, index) => {
      const request = {
        method: one.method,
        url: one.url.replace(/^https?:\/\/[^/]*/, ''),
        ...message(one.request),
      };
      const response = { status: one.status, ...message(one.response) };
      return `${JSON.stringify({ sequence: index + 1, at: one.sentMs, address: one.address, request, response })}\n`;
    })
    .join('');
}

async function certify(line: string) {
  const argv = ['certify', ...line.split(' ')];
  const world = memoryWorld({ argv, cwd: folder, env: process.env, pid: process.pid });
  const code = await main(world, root, [certifyCommand]);
  return { code, out: world.stdoutText(), err: world.stderrText() };
}

const checkOf = async (out: string, id: string) =>
  (await readReport(join(folder, out))).report.stages[0]?.checks.find((check) => check.id === id);

describe('passgate certify', () => {
  it('returns exit code 1 for a broken rule, and says which, where and what to do', async () => {
    const { code, err } = await certify('--journal twice.ndjson --out failed');
    expect(code).toBe(1);
    expect(err).toContain('✗ CR-02: It registered again although its credentials had not been refused');
    expect(err).toContain('see       twice.ndjson, exchange 4 (device 1)');
    expect(err).toContain('rule      Store the client credentials');
    expect(err).toContain('NOT CERTIFIED — ');
  });

  it('returns exit code 3 for a client that was not driven through every phase', async () => {
    const { code, err } = await certify('--journal once.ndjson --out unjudged');
    const unjudged = (await readReport(join(folder, 'unjudged'))).report.verdict === 'unjudged';
    expect({ code, unjudged }).toEqual({ code: unjudged ? 3 : 0, unjudged });
    expect(err).toContain(unjudged ? 'NOT JUDGED — ' : 'CERTIFIED — ');
    expect(await checkOf('unjudged', 'certify/CR-02')).toMatchObject({ verdict: 'passed', evidence: [] });
  });

  it('writes the report in every format, and the certificate with the hash of the recording', async () => {
    await certify('--journal twice.ndjson --out files --client Screen --client-version 4.2');
    const { report } = await readReport(join(folder, 'files'));
    expect(report).toMatchObject({
      run: { target: { name: 'twice.ndjson', kind: 'recording' } },
      certificate: {
        client: { name: 'Screen', version: '4.2' },
        recording: { source: 'journal', exchanges: 6, recognised: 6, devices: 1 },
      },
    });
    const page = await readFile(join(folder, 'files/certificate.html'), 'utf8');
    expect(page).toContain('<h1>NOT CERTIFIED</h1>');
    expect(page).toContain('Screen 4.2');
    expect(page).toContain(report.certificate?.recording.sha256 ?? 'no hash');
    for (const name of ['report.html', 'junit.xml', 'ctrf.json', 'summary.md']) {
      expect(await readFile(join(folder, 'files', name), 'utf8'), name).toContain('CR-02');
    }
  });

  it('renders the certificate again from its report', async () => {
    await certify('--journal twice.ndjson --out again');
    await rm(join(folder, 'again/certificate.html'));
    const world = memoryWorld({ argv: ['report', 'again'], cwd: folder });
    expect(await main(world, root, [reportCommand])).toBe(1);
    expect(existsSync(join(folder, 'again/certificate.html'))).toBe(true);
  });

  it.each([
    ['--har empty.har', 'the recording has no exchange'],
    ['--journal others.ndjson', 'none of 5 exchanges is of a documented operation'],
  ])('returns exit code 3 where a recording shows no client: %s', async (given, sentence) => {
    const { code, err } = await certify(`${given} --out nothing`);
    expect(code).toBe(3);
    expect(err).toContain(`NOT JUDGED — ${sentence}`);
  });

  it.each([
    ['--client x', /There is nothing to judge/],
    ['--journal gone.ndjson', /gone\.ndjson cannot be read: ENOENT/],
    ['--journal a-folder', /a-folder cannot be read: EISDIR/],
    ['--journal once.ndjson --har x.har', /several recordings/],
    ['--har once.ndjson', /once\.ndjson/],
    ['--journal empty.ndjson', /empty\.ndjson/],
    ['--journal once.ndjson --deviations gone.yaml', /gone\.yaml cannot be read/],
    [
      '--journal once.ndjson --deviations unknown.yaml',
      /\/deviations\/0\/rule.*"CR-2"\. Did you mean "CR-02"/,
    ],
    ['--journal once.ndjson --deviations no-day.yaml', /\/deviations\/0\/until: 2027-02-30 is no day/],
    ['--journal once.ndjson --deviations no-date.json', /\/deviations\/0\/until: a day such as 2027-01-31/],
    ['--journal once.ndjson --deviations more.yaml', /\/deviations\/0: there is no member “who”/],
    ['--journal once.ndjson --deviations twice.yaml', /\/deviations\/1\/rule: CR-02 is there twice/],
    ['--journal once.ndjson --deviations no.yaml', /no\.yaml:\d+:\d+: /],
  ])('returns exit code 2 and writes nothing: %s', async (line, message) => {
    const { code, err } = await certify(`${line} --out refused`);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(message) });
    expect(existsSync(join(folder, 'refused'))).toBe(false);
  });
});

describe('a recording that is cut off', () => {
  it('is judged as far as it can be read, and says so', async () => {
    const { err } = await certify('--journal broken.ndjson --out cut-off');
    const { certificate } = (await readReport(join(folder, 'cut-off'))).report;
    expect(certificate?.recording).toMatchObject({ exchanges: 5, gaps: [expect.any(String)] });
    expect(err).toContain('lacks');
  });
});

describe('a deviation', () => {
  it('keeps a broken rule from deciding while it lasts, in plain sight', async () => {
    const { err } = await certify('--journal twice.ndjson --deviations accepted.yaml --out accepted');
    expect(err).toContain('CR-02 accepted until 2099-12-31: agreed with the operator');
    expect(await checkOf('accepted', 'certify/CR-02')).toMatchObject({
      verdict: 'failed',
      required: false,
      evidence: [{ kind: 'client-rule' }, { kind: 'deviation' }],
    });
    expect((await readReport(join(folder, 'accepted'))).report.verdict).not.toBe('failed');
  });

  it('fails once it has expired', async () => {
    const { code, err } = await certify('--journal twice.ndjson --deviations expired.yaml --out expired');
    expect(code).toBe(1);
    expect(err).toContain('EXPIRED, accepted until 2020-01-31');
    expect(await checkOf('expired', 'certify/CR-02')).toMatchObject({ verdict: 'failed', required: true });
  });

  it('is reported where it is not needed', async () => {
    const { err } = await certify('--journal once.ndjson --deviations accepted.yaml --out not-needed');
    expect(err).toContain('CR-02 not needed, the rule is kept');
  });

  it('excuses no rule that is unjudged', async () => {
    const { err } = await certify('--journal others.ndjson --deviations accepted.yaml --out excuses');
    expect(err).toContain('CR-02 excuses nothing, the rule is unjudged');
    expect(await checkOf('excuses', 'certify/CR-02')).toMatchObject({ verdict: 'unjudged', required: true });
  });
});
