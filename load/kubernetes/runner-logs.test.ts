import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { recordOf } from '../../core/index.ts';
import { runnerArguments } from './manifests/test-run.ts';
import { checkFolder } from './rules/check-folder.ts';
import { fileNames } from './settings.ts';
import { soundFiles } from './testing/changed-folder.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/kubernetes.md'), 'utf8');

describe('what a runner says', () => {
  it('goes where `kubectl logs` finds it', () => {
    expect(runnerArguments.join(' ')).not.toContain('--log-output');
  });

  it('goes to a volume with what docs/kubernetes.md adds, which only lacks the claim', () => {
    const addition = recordOf(parse(/```yaml\n(spec:[\s\S]*?)```/.exec(page)?.[1] ?? '').spec);
    const testRun = recordOf(parse(soundFiles.get(fileNames.testRun) ?? ''));
    const spec = recordOf(testRun.spec);
    const changed = {
      ...spec,
      args: [...runnerArguments, ...(Array.isArray(addition.args) ? addition.args : [])],
      runner: { ...recordOf(spec.runner), ...recordOf(addition.runner) },
    };
    const files = new Map([...soundFiles, [fileNames.testRun, stringify({ ...testRun, spec: changed })]]);
    expect(checkFolder(files).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      expect.stringMatching(/^references: .* PersistentVolumeClaim runner-logs, which the folder/),
    ]);
  });
});
