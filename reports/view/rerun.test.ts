import { expect, it } from 'vitest';
import { failing, reportWith, stageOf } from '../testing/example.ts';
import { measuredReport } from '../testing/measured.ts';
import { causesOf } from './causes.ts';
import { rerunCommand } from './rerun.ts';

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
])('reruns %s', (_name, changes, wanted) => {
  const report = reportWith({ verdict: 'failed', exitCode: 1, ...changes });
  const [cause = expect.fail()] = causesOf(report);
  expect(rerunCommand(cause, report)).toBe(wanted);
});
