import { execFile } from 'node:child_process';
import { access, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { recordOf } from '../core/index.ts';
import { billOfMaterials } from '../scripts/release/bill-of-materials.ts';
import { licencesOf } from '../scripts/release/licences.ts';

const root = join(import.meta.dirname, '..');
const run = promisify(execFile);
const textOf = (path: string) => readFile(join(root, path), 'utf8');
const yamlOf = async (path: string) => recordOf(parse(await textOf(path)));
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const workflows = (await readdir(join(root, '.github/workflows'))).map((name) => `.github/workflows/${name}`);
const tracked = (await run('git', ['ls-files'], { cwd: root })).stdout.split('\n').filter(Boolean);

async function stepsOf(path: string): Promise<Record<string, unknown>[]> {
  const jobs = Object.values(recordOf((await yamlOf(path)).jobs)).map(recordOf);
  return jobs.flatMap(({ steps }) => listOf(steps).map(recordOf));
}

it.each(workflows)('%s uses actions by their hash, and scripts that exist', async (path) => {
  const { scripts } = recordOf(JSON.parse(await textOf('package.json')));
  for (const { uses, run: script } of await stepsOf(path)) {
    if (typeof uses === 'string' && uses !== './') expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    for (const [, name = ''] of String(script ?? '').matchAll(/npm run ([\w:]+)/g))
      expect(Object.keys(recordOf(scripts))).toContain(name);
  }
});

it('CI has one job that waits for all others, and passes only if each of them did', async () => {
  const { passed, ...others } = recordOf((await yamlOf('.github/workflows/ci.yml')).jobs);
  const { needs, steps, if: condition } = recordOf(passed);
  expect(new Set(listOf(needs))).toEqual(new Set(Object.keys(others)));
  expect(condition).toMatch(/^\$\{\{ always\(\) \}\}$/);
  const script = String(recordOf(listOf(steps)[0]).run);
  const judge = (RESULTS: string) =>
    run('bash', ['-e', '-c', script], { env: { RESULTS } }).then(
      () => 'passed',
      () => 'failed',
    );
  expect(await judge('success success')).toBe('passed');
  for (const other of ['failure', 'cancelled', 'skipped'])
    expect(await judge(`success ${other} success`)).toBe('failed');
});

it('the check is a job of its own', async () => {
  const { check } = recordOf((await yamlOf('.github/workflows/ci.yml')).jobs);
  const scripts = listOf(recordOf(check).steps).map((step) => recordOf(step).run);
  expect(scripts.filter((script) => script !== undefined)).toEqual(['npm run check']);
});

it('every lockfile is kept up to date by the bot', async () => {
  const ecosystems: Readonly<Record<string, string>> = {
    'package-lock.json': 'npm',
    'go.mod': 'gomod',
    'requirements.txt': 'pip',
    'pom.xml': 'maven',
    Containerfile: 'docker',
  };
  const { updates } = await yamlOf('.github/dependabot.yml');
  const watched = listOf(updates).map((one) => {
    const entry = recordOf(one);
    return `${entry['package-ecosystem']} ${entry.directory}`;
  });
  const due = tracked.flatMap((path) => {
    const ecosystem = ecosystems[path.slice(path.lastIndexOf('/') + 1)];
    const folder = dirname(path);
    return ecosystem === undefined ? [] : [`${ecosystem} /${folder === '.' ? '' : folder}`];
  });
  expect(new Set(watched)).toEqual(new Set([...due, 'github-actions /']));
});

it('what CODEOWNERS names exists', async () => {
  const lines = (await textOf('.github/CODEOWNERS')).split('\n').filter((line) => line.startsWith('/'));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    const [, folder = ''] = /^\/([^*\s]*)/.exec(line) ?? [];
    await access(join(root, folder));
  }
});

it.each(await readdir(join(root, '.github/ISSUE_TEMPLATE')))('the form %s is one', async (name) => {
  const form = await yamlOf(`.github/ISSUE_TEMPLATE/${name}`);
  if (name === 'config.yml') return expect(listOf(form.contact_links)).not.toEqual([]);
  expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
  for (const part of listOf(form.body))
    expect(part).toMatchObject({ attributes: { label: expect.any(String) } });
});

it('every decision is in the list, with context, choice, measurement and what would change it', async () => {
  const list = await textOf('docs/decisions/README.md');
  const pages = (await readdir(join(root, 'docs/decisions'))).filter((name) => name !== 'README.md');
  expect([...list.matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, name]) => name).toSorted()).toEqual(
    pages.toSorted(),
  );
  for (const name of pages) {
    const page = await textOf(`docs/decisions/${name}`);
    for (const part of ['Context', 'Choice', 'Measured', 'What would change it'])
      expect(page, name).toContain(`**${part}`);
  }
});

it('a changeset becomes a version of the one that all packages take', { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'passgate-changeset-'));
  try {
    await mkdir(join(folder, '.changeset'));
    for (const name of ['package.json', 'CHANGELOG.md', '.changeset/config.json'])
      await cp(join(root, name), join(folder, name));
    await writeFile(
      join(folder, '.changeset/one.md'),
      "---\n'passgate': minor\n---\n\nA thing that users notice.\n",
    );
    const git = ['-c', 'user.name=test', '-c', 'user.email=test@example.org'];
    await run('git', ['init', '-q', '.'], { cwd: folder });
    await run('git', ['add', '.'], { cwd: folder });
    await run('git', [...git, 'commit', '-qm', 'all'], { cwd: folder });
    await run(process.execPath, [join(root, 'node_modules/@changesets/cli/bin.js'), 'version'], {
      cwd: folder,
    });
    const before = recordOf(JSON.parse(await textOf('package.json')));
    const after = recordOf(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
    const [major, minor] = String(before.version).split('.').map(Number);
    expect(after.version).toBe(`${major}.${Number(minor) + 1}.0`);
    const changelog = await readFile(join(folder, 'CHANGELOG.md'), 'utf8');
    expect(changelog).toMatch(
      /^# Changelog\n\n## [\d.]+\n\n### Minor Changes\n\n- .*A thing that users notice\./,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

it('the release has an SBOM of all that users get, and of nothing else', { timeout: 60_000 }, async () => {
  const lockfile: unknown = JSON.parse(await textOf('package-lock.json'));
  const manifests = new Map<string, unknown>();
  for (const path of Object.keys(recordOf(recordOf(lockfile).packages)))
    manifests.set(path, JSON.parse(await textOf(`${path}/package.json`).catch(() => '{}')));
  const packages = licencesOf(lockfile, (path) => manifests.get(path));
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const { stdout } = await run('npm', args, { cwd: root, maxBuffer: 2 ** 26 });
  const document = recordOf(billOfMaterials(JSON.parse(stdout), packages));
  expect(document.bomFormat).toBe('CycloneDX');
  const purls = listOf(document.components).map((one) => recordOf(one).purl);
  const { dependencies } = recordOf(JSON.parse(await textOf('package.json')));
  for (const [name, version] of Object.entries(recordOf(dependencies)))
    expect(purls).toContain(`pkg:npm/${name.replace('@', '%40')}@${version}`);
  for (const tool of ['vitest', 'playwright-core', '@changesets/cli'])
    expect(purls.filter((purl) => String(purl).startsWith(`pkg:npm/${tool.replace('@', '%40')}@`))).toEqual(
      [],
    );
});

it('what CONTRIBUTING says to change, run or read is there', async () => {
  const page = await textOf('CONTRIBUTING.md');
  const section = page.slice(page.indexOf('## Add one thing'), page.indexOf('## Add an API'));
  for (const thing of ['contract row', 'load scenario', 'client rule', 'accepted shape', 'MVPD'])
    expect(section).toContain(`${thing} |`);
  const named = [...section.matchAll(/`([\w./<>-]+\/[\w./<>-]*)`/g)].map(([, path = '']) => path);
  const linked = [...section.matchAll(/\]\(([\w./-]+)/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(5);
  for (const path of [...named, ...linked]) await access(join(root, path.replace(/<.*$/, '')));
  for (const [, filters = ''] of section.matchAll(/npm test -- ([^`]+)`/g))
    for (const filter of filters.split(' ').filter((word) => word !== '-u'))
      expect(
        tracked.some((file) => file.includes(filter) && file.endsWith('.test.ts')),
        filter,
      ).toBe(true);
});
