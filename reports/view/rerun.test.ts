import { expect, it } from 'vitest';
import type { CertifiedRecording, ClientCertificate } from '../../core/index.ts';
import { failing, reportWith, stageOf } from '../testing/example.ts';
import { measuredReport } from '../testing/measured.ts';
import { causesOf } from './causes.ts';
import { rerunAllCommand, rerunCommand } from './rerun.ts';

const { run } = reportWith();
const staging = { ...run, target: { name: 'staging', kind: 'provider' as const } };
const odd = { ...run, target: { name: "http://[::1]:1/it's $(x)", kind: 'simulator' as const } };
const verify = [stageOf('verify', 'failed', [failing('verify/logout/a', 'logout')])];
const load = [stageOf('load', 'failed', [failing('load/polling/x', 'logout')])];
const baseline = [stageOf('baseline', 'failed', [failing('baseline/latency-p50', 'logout')])];
const documents = [stageOf('documents', 'failed', [failing('d', 'logout')])];
const measured = measuredReport().load;

it.each([
  ['an operation', { stages: verify }, 'npx passgate verify --filter logout'],
  ['a target', { stages: verify, run: staging }, 'npx passgate verify --target staging --filter logout'],
  ['a scenario', { stages: load, load: measured }, 'npx passgate load polling --devices 10'],
  ['a scenario that measured nothing', { stages: load }, 'npx passgate gate --only load'],
  [
    'a target that was never reached, not a simulator of its own',
    { stages: documents, run: { ...run, target: { name: 'staging', kind: 'unknown' as const } } },
    'npx passgate gate --target staging --only documents',
  ],
  [
    'another stage',
    { stages: documents, run: staging },
    'npx passgate gate --target staging --only documents',
  ],
  [
    'documents compared with a git ref',
    { stages: documents, run: { ...run, since: 'main' } },
    'npx passgate gate --only documents --since main',
  ],
  [
    'a comparison with a reference',
    {
      stages: baseline,
      run: { ...run, comparison: { reference: 'http://127.0.0.1:1', devices: 500 } },
    },
    'npx passgate gate --only baseline --reference http://127.0.0.1:1 --devices 500',
  ],
  [
    'a comparison with an earlier run',
    {
      stages: baseline,
      run: { ...run, comparison: { baseline: 'auto', devices: 2000, rounds: 48, tolerancePercent: 25 } },
    },
    'npx passgate gate --only baseline --baseline auto --devices 2000 --rounds 48 --tolerance 25',
  ],
  [
    'a target with characters special to a shell',
    { stages: verify, run: odd },
    "npx passgate verify --target 'http://[::1]:1/it'\\''s $(x)' --filter logout",
  ],
])('reruns %s of a report without its command', (_name, changes, wanted) => {
  const report = reportWith({ verdict: 'failed', exitCode: 1, ...changes });
  const [cause = expect.fail()] = causesOf(report);
  expect(rerunCommand(cause, report)).toBe(wanted);
});

function exampleCertificate(recording: Pick<CertifiedRecording, 'source' | 'file'>): ClientCertificate {
  const counts = { exchanges: 1, recognised: 1, devices: 1, gaps: [], driven: [] };
  const whole = { recorder: 'x', ...counts, ...recording };
  return { client: { name: 'app' }, recording: whole, features: [], rules: [], deviations: [] };
}

const gateLine = "npx passgate gate --devices 200 --target 'it'\\''s'";
const gate = { command: ['gate'], options: ['--devices', '200', '--target', "it's"] };
const ofLoad = { command: ['load', './my own.ts'], options: ['--interval', '3s', '--runners', '2'] };
const many = ['a', 'b', 'c', 'd'].map((part) => failing(`verify/logout/${part}`, 'logout'));
const skipped = stageOf('report', 'unjudged', [failing('report/formats', 'logout')]);

it.each([
  ['a check of a gate', { stages: load }, gate, `${gateLine} --rerun load/polling/x`],
  [
    'load that never started',
    { stages: [stageOf('load', 'failed', [failing('load/run', 'x')])] },
    gate,
    `${gateLine} --rerun load/run`,
  ],
  [
    'a few checks with one cause',
    { stages: [stageOf('verify', 'failed', many.slice(0, 2))] },
    gate,
    `${gateLine} --rerun verify/logout/a --rerun verify/logout/b`,
  ],
  [
    'the first of many',
    { stages: [stageOf('verify', 'failed', many)] },
    gate,
    `${gateLine} --rerun verify/logout/a`,
  ],
  ['the report of a gate, of which all is part', { stages: [skipped] }, gate, gateLine],
  [
    'a load run with all of its options',
    { stages: load, load: measured },
    ofLoad,
    "npx passgate load './my own.ts' --interval 3s --runners 2",
  ],
  [
    'a load run whose tags were for an output of k6',
    { stages: load },
    { command: ['load', 'polling'], options: ['--tag', 'team=video', '--devices', '9'] },
    'npx passgate load polling --devices 9',
  ],
  [
    'all parts of a load run of which there was one',
    { stages: load },
    { command: ['load', 'polling'], options: ['--runners', '2', '--part', '1', '--target', 'x'] },
    'npx passgate load polling --runners 2 --target x # on several machines: with --part N on each, then npx passgate report PART…',
  ],
  [
    'a load run in a cluster, whose files were applied by hand',
    { stages: load },
    { command: ['load', 'polling'], options: ['--kubernetes', 'dir', '--tag', 'team=video'] },
    "npx passgate load polling --kubernetes dir --tag 'team=video' --wait",
  ],
  [
    'a load run in a cluster',
    { stages: load },
    { command: ['load', 'polling'], options: ['--kubernetes', 'dir', '--wait'] },
    'npx passgate load polling --kubernetes dir --wait',
  ],
  [
    'merged runners of an older version',
    { stages: load },
    { command: ['report', 'a', 'b'], options: [] },
    'npx passgate report a b',
  ],
  [
    'a run that was collected, of an older version',
    { stages: load },
    { command: ['collect', 'run.json'], options: [] },
    'npx passgate collect run.json --out DIR # a new folder, and start the runners again',
  ],
])('reruns %s', (_name, changes, invocation, wanted) => {
  const report = reportWith({ verdict: 'failed', exitCode: 1, ...changes, run: { ...run, ...invocation } });
  const [cause = expect.fail()] = causesOf(report);
  expect(rerunCommand(cause, report)).toBe(wanted);
});

it.each([
  ['as it was named', 'har', 'a.har', '--har a.har --client x', '--har a.har --client x'],
  ['that a proxy wrote', 'proxy', 'b.har', '--client x', '--har b.har --client x'],
  ['of a guided session', 'guided', 'c.har', '--catalogue d.json --client x', '--har c.har --client x'],
  ['that nobody wrote', 'guided', undefined, '--catalogue d.json', '--guided --catalogue d.json'],
  ['of a script', 'guided', 'c.har', '--script s.yaml', '--script s.yaml'],
] as const)('judges a recording again %s', (_name, source, file, options, wanted) => {
  const certificate = exampleCertificate({ source, ...(file === undefined ? {} : { file }) });
  const invocation = { command: ['certify'], options: options.split(' ') };
  const stages = [stageOf('certify', 'failed', [failing('certify/AU-04', 'logout')])];
  const report = reportWith({ certificate, stages, run: { ...run, ...invocation } });
  const [cause = expect.fail()] = causesOf(report);
  expect(rerunCommand(cause, report)).toBe(`npx passgate certify ${wanted}`);
});

it('repeats all that a gate left failed, but nothing of a rerun or another command', () => {
  const all = (changes: object) => rerunAllCommand(reportWith({ run: { ...run, ...changes } }));
  expect(all(gate)).toBe('npx passgate gate --rerun-failed');
  expect(rerunAllCommand(reportWith({ run: { ...run, ...gate } }), 'my runs/1')).toBe(
    "npx passgate gate --rerun-failed --out 'my runs/1'",
  );
  expect([all(ofLoad), all({ ...gate, rerun: ['a'] }), all({})]).toEqual([undefined, undefined, undefined]);
});
