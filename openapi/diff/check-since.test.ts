import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiNames } from '../../core/index.ts';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { checkSince, isMajorRaised, readSince } from './check-since.ts';
import { compareSides } from './compare-sides.ts';

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
let root: string;
const git = (...words: string[]) =>
  promisify(execFile)('git', ['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words]);
const world = () => memoryWorld({ cwd: root, env: process.env });

/** A repository whose commit `then` has the documents, dcr.yaml edited since. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'passgate-since-'));
  await mkdir(join(root, 'openapi'));
  for (const api of apiNames) {
    await cp(join(project, 'openapi', `${api}.yaml`), join(root, 'openapi', `${api}.yaml`));
  }
  await git('init', '-q');
  await git('add', '.');
  await git('commit', '-q', '-m', 'then');
  await git('tag', 'then');
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function edited(edit: (text: string) => string) {
  const text = await readFile(join(project, 'openapi/dcr.yaml'), 'utf8');
  await writeFile(join(root, 'openapi/dcr.yaml'), edit(text));
  const since = await readSince(world(), root, 'then');
  return (await checkSince(root, since, world().signal)).filter(({ id }) => id.startsWith('documents/dcr/'));
}

const renamed = (text: string): string => text.replace('operationId: issueToken', 'operationId: giveToken');
const extended = (text: string): string =>
  text.replace(/^( +)(responses:)$/m, '$1$2\n$1  418: { description: tea }');
const raised = (text: string): string => text.replace('version: 1.0.0', 'version: 2.0.0');

describe('the documents since a commit', () => {
  it.each<[string, (text: string) => string, string[]]>([
    ['are as they were', (text) => text, ['since passed required']],
    ['break clients', renamed, ['since failed required']],
    [
      'break clients, and the major version says so',
      (text) => raised(renamed(text)),
      ['since passed required'],
    ],
    [
      'break clients under a higher minor version',
      (text) => renamed(text).replace('1.0.0', '1.1.0'),
      ['since failed required'],
    ],
    ['show clients something new', extended, ['since passed required', 'dangerous unjudged noted']],
  ])('%s', async (_name, edit, told) => {
    const checks = await edited(edit);
    const words = checks.map(
      ({ id, verdict, required }) => `${id.split('/').at(-1)} ${verdict} ${required ? 'required' : 'noted'}`,
    );
    expect(words).toEqual(told);
  });

  it('name the operation and the place of what breaks', async () => {
    const [check] = await edited(renamed);
    expect(check?.evidence).toMatchObject([
      {
        kind: 'operation-id-changed',
        operation: 'giveToken',
        where: expect.stringMatching(/^openapi\/dcr.yaml:\d+$/),
      },
    ]);
  });
});

describe('what is compared', () => {
  it.each<[string, [string, string?], number]>([
    ['a ref is all four documents, against those of the tree', ['then'], 4],
    ['two refs', ['then', 'HEAD'], 4],
    ['a document of a ref and a file', ['then:openapi/dcr.yaml', 'openapi/dcr.yaml'], 1],
  ])('%s', async (_name, sides, count) => {
    await edited((text) => text);
    expect(await compareSides(world(), root, [sides[0], sides[1]])).toHaveLength(count);
  });

  it.each<[string, [string, string?], string, RegExp]>([
    ['one against all', ['then', 'openapi/dcr.yaml'], 'USAGE', /the other stands for all documents/],
    ['one against nothing', ['openapi/dcr.yaml'], 'USAGE', /no second one to compare it with/],
    ['no such ref', ['thne'], 'INPUT_FILE', /"thne" is neither a file nor a commit/],
    ['no such path', ['then:dcr.yaml', 'openapi/dcr.yaml'], 'INPUT_FILE', /then has no file dcr.yaml/],
    ['an option in disguise', ['--output=x'], 'INPUT_FILE', /neither a file nor a commit/],
  ])('refuses %s', async (_name, sides, code, message) => {
    const refused = compareSides(world(), root, [sides[0], sides[1]]);
    await expect(refused).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it('refuses a document that is gone, and takes a new one as such', async () => {
    await git('rm', '-q', '--cached', 'openapi/reggie.yaml');
    await git('commit', '-q', '-m', 'fewer');
    await git('tag', 'fewer');
    await git('reset', '-q', 'then');
    await expect(compareSides(world(), root, ['then', 'fewer'])).rejects.toMatchObject({
      code: 'INPUT_FILE',
      message: 'openapi/reggie.yaml is in then and no longer in fewer.',
    });
    expect(await compareSides(world(), root, ['fewer', 'then'])).toHaveLength(3);
  });

  it('does not take a document that git cannot read for a new one', async () => {
    const clone = join(root, 'clone');
    await git('clone', '-q', root, clone);
    const { stdout } = await git('rev-parse', 'then:openapi/reggie.yaml');
    await rm(join(clone, '.git/objects', stdout.slice(0, 2), stdout.slice(2).trim()), { force: true });
    await expect(readSince(world(), clone, 'then')).rejects.toMatchObject({
      code: 'INPUT_FILE',
      message: expect.stringMatching(/^git cannot read .\/openapi\/reggie.yaml of \w{12}, though/),
    });
    await rm(clone, { recursive: true });
  });

  it('refuses a ref where there is no repository, and where there is no git', async () => {
    await expect(readSince(world(), tmpdir(), 'HEAD')).rejects.toMatchObject({
      message: expect.stringContaining('is not in a git repository'),
    });
    const bare = memoryWorld({ cwd: root, env: { PATH: '/nowhere' } });
    await expect(readSince(bare, root, 'HEAD')).rejects.toMatchObject({
      message: expect.stringContaining('git is not installed'),
    });
  });
});

it.each([
  ['1.9.0', '2.0.0', true],
  ['1.0.0', '1.9.0', false],
  ['2.0.0', '1.0.0', false],
  ['', '2.0.0', false],
  ['V2', '3.0.0', false],
])('from %s to %s the major version is raised: %s', (before, after, answer) => {
  expect(isMajorRaised(before, after)).toBe(answer);
});
