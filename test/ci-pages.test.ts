import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { recordOf } from '../core/json.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { commandsFor } from '../scripts/commands/index.ts';
import { main } from '../scripts/main.ts';
import {
  fileOfPage,
  githubFile,
  githubSteps,
  gitlabFile,
  jenkinsfile,
  shellLines,
} from './testing/ci-jobs.ts';
import { root } from './testing/passgate-process.ts';

/** The jobs of docs/ci.md: their commands are run by test/docs.e2e.test.ts, `npm ci` by test/package.e2e.test.ts. */
const secret = 'PASSGATE_SOFTWARE_STATEMENT_STAGING';

describe('docs/ci.md', () => {
  it.each(Object.entries(shellLines))('gives the shell of %s the same two commands', (_ci, lines) => {
    expect(lines).toEqual(['npm ci', 'npx passgate gate --target staging --out passgate-report']);
    for (const line of lines) execFileSync('sh', ['-n', '-c', line]);
  });

  it('has a GitHub workflow of steps that each run or use something, with the versions of our own', () => {
    expect(Object.keys(recordOf(githubFile))).toEqual(['name', 'on', 'permissions', 'jobs']);
    const own = readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8');
    for (const { run, uses, ...more } of githubSteps) {
      expect([typeof run, typeof uses].sort()).toEqual(['string', 'undefined']);
      expect(['with', 'env', 'if']).toEqual(expect.arrayContaining(Object.keys(more)));
      const [action = '', version = ''] = String(uses ?? '').split('@');
      if (own.includes(`${action}@`) && action !== '')
        expect(own).toMatch(new RegExp(`${action}@\\w+ # ${version}\\.`));
    }
    const { env } = githubSteps.find(({ run }) => String(run).includes('gate')) ?? {};
    expect(env).toEqual({ [secret]: `\${{ secrets.${secret} }}` });
    const upload = githubSteps.at(-1);
    expect(upload).toMatchObject({
      if: expect.stringContaining('!cancelled()'),
      with: { path: 'passgate-report' },
    });
  });

  it('has a GitLab job with keywords of GitLab, which saves the report of every run', () => {
    const { gate } = recordOf(gitlabFile);
    const keywords = ['image', 'timeout', 'variables', 'cache', 'script', 'artifacts'];
    expect(Object.keys(recordOf(gate))).toEqual(keywords);
    expect(gate).toMatchObject({
      cache: { key: { files: ['package-lock.json'] }, paths: ['.cache/'] },
      artifacts: {
        when: 'always',
        paths: ['passgate-report/'],
        reports: { junit: 'passgate-report/junit.xml' },
      },
    });
  });

  it('has a Jenkinsfile whose brackets match, and which saves the report of every run', () => {
    const closing: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' };
    const open: string[] = [];
    for (const sign of jenkinsfile.replace(/'[^']*'|"[^"]*"/g, '').match(/[[\]{}()]/g) ?? []) {
      const expected = closing[sign];
      if (expected !== undefined) open.push(expected);
      else expect(open.pop()).toBe(sign);
    }
    expect(open).toEqual([]);
    expect(jenkinsfile).toMatch(
      /post \{\s+always \{\s+junit .*junit\.xml'\s+archiveArtifacts .*passgate-report/,
    );
    expect(jenkinsfile).toContain(`variable: '${secret}'`);
  });
});

describe('passgate init writes the job of docs/ci.md', () => {
  it.each([
    ['github', '.github/workflows/passgate.yml', githubFile],
    ['gitlab', '.gitlab-ci.yml', gitlabFile],
    ['jenkins', 'Jenkinsfile', undefined],
  ])('for %s', async (system, name, job) => {
    const cwd = await mkdtemp(join(tmpdir(), 'passgate-init-'));
    try {
      const argv = ['init', '--ci', system, '--json'];
      const world = memoryWorld({ argv, cwd });
      expect(await main(world, root, await commandsFor(argv))).toBe(0);
      expect(JSON.parse(world.stdoutText())).toEqual({ written: ['passgate.config.ts', name], kept: [] });
      const written = await readFile(join(cwd, name), 'utf8');
      expect(written).toBe(fileOfPage(name));
      expect(written).toContain('npx passgate gate --target staging');
      if (job !== undefined) expect(parse(written)).toEqual(job);
    } finally {
      await rm(cwd, { recursive: true });
    }
  });
});
