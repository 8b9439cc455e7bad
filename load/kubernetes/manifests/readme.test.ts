import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenTarget, sampleFacts } from '../testing/sample-facts.ts';
import { readmeOf } from './readme.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'passgate-readme-'));
  // Says what it is given: arguments, then standard input.
  writeFileSync(join(folder, 'kubectl'), '#!/bin/sh\necho "$*"\ncat\n');
  chmodSync(join(folder, 'kubectl'), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command of a README that creates the Secret. */
function create(shell: string, more: Readonly<Record<string, string>>) {
  const readme = readmeOf(sampleFacts(2, { target: givenTarget }));
  const command = /```\n( *(?:printf|:) [\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const env = { PATH: `${folder}:${process.env.PATH}`, ...more };
  return spawnSync(shell, ['-c', command], { encoding: 'utf8', env });
}

describe.each(['sh', 'bash'])('the command of the README that creates the Secret, in %s', (shell) => {
  it('hands the secrets to kubectl on standard input, and none as an argument', () => {
    const { stdout } = create(shell, { PASSGATE_SOFTWARE_STATEMENT: 'a b%s\\n$.c' });
    const [args, token, statement, ...rest] = stdout.split('\n');
    expect(args).toBe('create secret generic passgate-secrets --from-env-file=/dev/stdin');
    expect(token).toMatch(/^PASSGATE_TOKEN=[0-9a-f]{48}$/);
    expect(statement).toBe('PASSGATE_SOFTWARE_STATEMENT=a b%s\\n$.c');
    expect(rest).toEqual(['']);
  });

  it('creates none where a secret is not set', () => {
    const { stdout, stderr, status } = create(shell, {});
    expect([stdout, status === 0]).toEqual(['', false]);
    expect(stderr).toMatch(/PASSGATE_SOFTWARE_STATEMENT/);
  });
});
