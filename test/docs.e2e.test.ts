import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { copyFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { encodeLine } from '../load/lines.ts';
import { linesOfUser, recordOf } from '../load/testing/collected-run.ts';
import { allCommands } from '../scripts/commands/index.ts';
import { flagOf } from '../scripts/option.ts';
import { type RunningSimulator, startSimulator } from '../simulator/index.ts';
import { ciPage, shellLines } from './testing/ci-jobs.ts';
import { targetAt } from './testing/load-place.ts';
import { type Ended, root, start } from './testing/passgate-process.ts';

/**
 * Every command line of the documentation (fenced blocks marked `sh`) is run as it stands, in a folder that holds what the pages
 * speak of: a configuration with the targets `staging` and `production`, a captured body `session.json`, the journal of a client and documents under git. `# exit N` beside a
 * command is its exit code; otherwise it is 0.
 */
interface DocumentedCommand {
  readonly page: string;
  readonly line: string;
  readonly words: readonly string[];
  readonly exitCode: number;
}

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Returns the words of a command line, as a shell divides it. */
const wordsIn = (command: string): string[] =>
  (command.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"(.*)"$/, '$1'));

/** What the jobs of docs/ci.md run, once for all CI systems. */
const ofJobs = [...new Set(Object.values(shellLines).flat())].filter((line) => line.startsWith('npx '));

const ofPages: readonly DocumentedCommand[] = pages.flatMap((page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map((block) => block[1] ?? '');
  return blocks
    .flatMap((block) => block.split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [command = '', comment = ''] = line.split(/\s+#\s*/);
      const exitCode = Number(/exit (\d)/.exec(comment)?.[1] ?? 0);
      return { page, line: command.trim(), words: wordsIn(command.trim()), exitCode };
    });
});

/** A command that several pages have is run once. */
const commands: readonly DocumentedCommand[] = [
  ...ofPages,
  ...ofJobs.map((line) => ({ page: ciPage, line, words: line.split(' '), exitCode: 0 })),
].filter(
  ({ line, exitCode }, index, all) =>
    index === all.findIndex((other) => other.line === line && other.exitCode === exitCode),
);

const manifest: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

let folder: string;
let simulator: RunningSimulator;
/** The long commands, one after the other while the others run: they use nothing of theirs. */
const longOnes = commands.filter(({ words }) => words[0] === 'npx' && /^(load|verify)$/.test(words[2] ?? ''));
const underWay = new Map<DocumentedCommand, Promise<Ended>>();

beforeAll(async () => {
  simulator = await startSimulator();
  folder = await mkdtemp(join(tmpdir(), 'passgate-docs-'));
  let before: Promise<unknown> = Promise.resolve();
  for (const one of longOnes) {
    const ended = before.then(() => start(one.words.slice(2), folder).ended);
    underWay.set(one, ended);
    before = ended;
  }
  const config = {
    targets: { staging: { baseUrl: simulator.url }, production: { baseUrl: simulator.url } },
  };
  await writeFile(join(folder, 'passgate.config.ts'), `export default ${JSON.stringify(config)};\n`);
  const sample = join(root, 'openapi/samples/rest-v2.createSession.200.authenticate.json');
  await copyFile(sample, join(folder, 'session.json'));
  await partsOfRun();
  await recordingOfClient();
  await documentsUnderGit();
});

/** A run of two runners: its folder, and the logs of each machine. */
async function partsOfRun(): Promise<void> {
  const record = recordOf(2, {}, targetAt(simulator.url));
  for (const name of ['run', 'machine-1', 'machine-2']) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'run.json'), JSON.stringify(record));
  }
  for (const user of [0, 1, 2, 3]) {
    const lines = linesOfUser(record, user).map((line) => `${encodeLine(line)}\n`);
    await writeFile(join(folder, `machine-${user < 2 ? 1 : 2}`, `user-${user}.log`), lines.join(''));
  }
}

/** What a simulator recorded of a client that has only just begun, and a deviation as docs/certify.md has it. */
async function recordingOfClient(): Promise<void> {
  const own = await startSimulator();
  const statement = await fetch(`${own.url}/_simulator/software-statement`);
  const info = { osName: 'Linux', osVersion: '6', model: 'TV', version: '1', connectionType: 'LAN' };
  const deviceInfo = Buffer.from(JSON.stringify(info)).toString('base64');
  const headers = { 'content-type': 'application/json', 'x-device-info': deviceInfo };
  await fetch(`${own.url}/o/client/register`, { method: 'POST', headers, body: await statement.text() });
  const journal = await fetch(`${own.url}/_simulator/journal`);
  await writeFile(join(folder, 'journal.ndjson'), await journal.text());
  await own.close();
  const page = readFileSync(join(root, 'docs/certify.md'), 'utf8');
  const [, deviations = ''] = /^```yaml\n(deviations:[\s\S]*?)^```/m.exec(page) ?? [];
  await writeFile(join(folder, 'deviations.yaml'), deviations);
}

/** Two of the documents, committed on `main`, and one that somebody else gave. */
async function documentsUnderGit(): Promise<void> {
  for (const name of ['openapi/dcr.yaml', 'openapi/rest-v2.yaml']) {
    await cp(join(root, name), join(folder, name));
  }
  const other: unknown = parse(readFileSync(join(root, 'openapi/rest-v2.yaml'), 'utf8'));
  await mkdir(join(folder, 'official'));
  await writeFile(join(folder, 'official/restApiV2.json'), JSON.stringify(other));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder });
  const author = ['-c', 'user.name=Passgate', '-c', 'user.email=passgate@example.com'];
  git('init', '--quiet', '--initial-branch=main');
  git('add', 'openapi');
  git(...author, 'commit', '--quiet', '--message', 'The documents');
}

/** A ref stands for the documents of Passgate's own tree, which has one ref wherever it is: no branch, no tag. */
function withRefsOfTheTree([command, ...words]: readonly string[]): string[] {
  const refs = words.map((word) => (/^(main|v\d\S*)$/.test(word) ? 'HEAD' : word));
  // What is not yet committed may well be breaking.
  return [command ?? '', ...refs, ...(refs.length === 1 ? ['HEAD'] : [])];
}
afterAll(async () => {
  await simulator.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the commands of the documentation', () => {
  it('are found', () => {
    expect(commands.map(({ line }) => line)).toEqual(expect.arrayContaining(['npm run gate', 'npm test']));
  });

  it.each(commands.filter(({ words }) => words[0] === 'npm'))(
    '$page: `$line` is a script of the project',
    ({ words }) => {
      const name = words[1] === 'run' ? words[2] : words[1];
      expect(Object.keys(manifest.scripts)).toContain(name);
    },
  );

  it.each(['npm run gate', 'npm test', 'npm run check'])('`%s` is what CI runs', (line) => {
    expect(readFileSync(join(root, '.ci/run'), 'utf8')).toContain(line);
  });

  // The long ones last.
  const quickFirst = commands
    .filter(({ words }) => words[0] === 'npx')
    .sort((a, b) => Number(longOnes.includes(a)) - Number(longOnes.includes(b)));

  it.each(quickFirst)('$page: `$line` exits with $exitCode', { timeout: 120_000 }, async (command) => {
    const { words, exitCode } = command;
    expect(words[1]).toBe('passgate');
    const long = await underWay.get(command);
    if (long !== undefined) {
      expect(long.code, long.err).toBe(exitCode);
      return;
    }
    const args = words[2] === 'diff' ? withRefsOfTheTree(words.slice(2)) : words.slice(2);
    // The whole gate is what CI runs; here only that its options are real.
    const compares = args.some((arg) => arg === '--reference' || arg === '--baseline');
    if (args[0] === 'gate' && compares) args.push('--dry-run');
    else if (args[0] === 'gate' && !args.some((arg) => /^--(only|rerun|rerun-failed|dry-run)$/.test(arg))) {
      // Where a whole gate leaves its report: the pages go on with it.
      args.push('--only', 'documents', '--out', 'reports/out');
    }
    // The port may be taken, and an authority is for a user who asked for it.
    const serves = args[0] === 'simulate' || args[0] === 'collect';
    if (serves) args.push('--port', '0');
    const env = serves
      ? { PASSGATE_CACHE: join(folder, 'cache'), PASSGATE_TOKEN: 'of-the-documentation' }
      : {};
    const running = start(args, folder, undefined, env);
    if (serves) await stopOnceReady(running);
    const { code, err } = await running.ended;
    expect(code, err).toBe(exitCode);
  });

  it('are of no other kind', () => {
    const others = commands.filter(({ words }) => !['npm', 'npx'].includes(words[0] ?? ''));
    expect(others).toEqual([]);
  });
});

describe('the README’s table', () => {
  const rows = [
    ...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^\|[^|]*\|([^|]*)\| \[(docs\/.*?\.md)\]/gm),
  ];

  it('leads from each command to a page that has all of its options', async () => {
    for (const { name, options } of await allCommands()) {
      const [, , page = ''] = rows.find(([, commands = '']) => commands.includes(`\`${name}\``)) ?? [];
      expect(page, name).not.toBe('');
      const text = readFileSync(join(root, page), 'utf8');
      const missing = Object.keys(options)
        .map(flagOf)
        .filter((flag) => flag !== '--json' && !new RegExp(`${flag}(?![\\w-])`).test(text));
      expect(missing, `${page}, of ${name}`).toEqual([]);
    }
  });
});

async function stopOnceReady(running: ReturnType<typeof start>): Promise<void> {
  await expect.poll(() => running.out(), { timeout: 30_000 }).toContain('"url"');
  running.interrupt();
}
