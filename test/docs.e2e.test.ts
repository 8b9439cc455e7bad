import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { copyFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { isRecord, listOf, parsedJson, recordOf, selfCommand } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { encodeLine } from '../load/lines.ts';
import { linesOfUser, recordOf as recordOfRun } from '../load/testing/collected-run.ts';
import { allCommands } from '../scripts/commands/index.ts';
import { main } from '../scripts/main.ts';
import { flagOf } from '../scripts/option.ts';
import { startSimulator } from '../simulator/index.ts';
import { ciPage, shellLines } from './testing/ci-jobs.ts';
import {
  type DocumentedCommand,
  missingOf,
  type PageStep,
  pages,
  stepsOf,
  textOf,
} from './testing/documented.ts';
import { targetAt } from './testing/load-place.ts';
import { type PassingAnswer, startMisbehavingProxy } from './testing/misbehaving-proxy.ts';
import { root, start } from './testing/passgate-process.ts';

/**
 * Every command line of the documentation (fenced blocks marked `sh`) is run as it stands. The three pages for
 * kinds of users are each read in a fresh folder, in their order, with the files that they show. All others share a
 * folder that has what they speak of: a configuration with the targets `staging` and `production`, a captured body
 * `session.json`, the journal of a client and documents under git. Load runs beside everything else, which is done
 * one after the other, mostly in this process.
 */
const pagesOfUsers = pages.filter((page) => page.startsWith('docs/for-'));

/** What the jobs of docs/ci.md run, once for all CI systems. */
const ofJobs = [...new Set(Object.values(shellLines).flat())].filter((line) => line.startsWith('npx '));

const isSame = (one: DocumentedCommand) => (other: DocumentedCommand) =>
  one.line === other.line && one.exitCode === other.exitCode;
const stepsByPage = new Map(pages.map((page) => [page, stepsOf(page)]));
const commandsOf = (page: string): DocumentedCommand[] =>
  (stepsByPage.get(page) ?? []).flatMap((step) => ('command' in step ? [step.command] : []));

const ofUsers = pagesOfUsers.flatMap(commandsOf);
/** A command that several pages have is run once. */
const shared: readonly DocumentedCommand[] = [
  ...pages.filter((page) => !pagesOfUsers.includes(page)).flatMap(commandsOf),
  ...ofJobs.map((line) => ({ page: ciPage, line, words: line.split(' '), exitCode: 0 })),
].filter((one, index, all) => index === all.findIndex(isSame(one)) && !ofUsers.some(isSame(one)));
const commands = [...ofUsers, ...shared];

const manifest: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

interface Outcome {
  readonly code: number | null;
  readonly text: string;
}

const undo: (() => Promise<unknown>)[] = [];
const outcomes = new Map<DocumentedCommand, Promise<Outcome>>();
let simulatorUrl = '';
let folder = '';

/** Where the steps of a page are done: its folder, what stands for its provider, and what the user has set. */
interface Place {
  readonly cwd: string;
  readonly url: string;
  readonly env?: Readonly<Record<string, string>>;
}

const isLoad = ({ words }: DocumentedCommand): boolean => words[2] === 'load';
/** A configuration in TypeScript that imports from the package needs the loader of a process of its own. */
const isInProcess = ({ page, words }: DocumentedCommand): boolean =>
  !page.includes('release') && !/^(load|verify)$/.test(words[2] ?? '');

/** A real provider, without a control API: the name of its first MVPD is missing. */
function withoutName(answer: PassingAnswer): undefined {
  if (answer.path.startsWith('/_simulator/')) {
    answer.status = 404;
    answer.body = '';
  }
  const body = parsedJson(answer.body);
  if (!answer.path.endsWith('/configuration') || !isRecord(body)) return;
  delete recordOf(listOf(recordOf(recordOf(body).requestor).mvpds)[0]).displayName;
  answer.body = JSON.stringify(body);
}

beforeAll(async () => {
  const simulator = await startSimulator();
  undo.push(() => simulator.close());
  simulatorUrl = simulator.url;
  const real = await startMisbehavingProxy(simulatorUrl, withoutName);
  undo.push(() => real.close());
  const given = await fetch(`${simulatorUrl}/_simulator/software-statement`);
  const statement = String(recordOf(await given.json()).software_statement);
  folder = await mkdtemp(join(tmpdir(), 'passgate-docs-'));
  undo.push(() => rm(folder, { recursive: true, force: true }));
  const journal = await journalOfClient();
  const placeOf = async (page: string, url: string): Promise<Place> => {
    const cwd = join(folder, page.replaceAll(/\W/g, '-'));
    await mkdir(cwd);
    // What the page tells the user to save.
    if (textOf(page).includes('`journal.ndjson`')) await writeFile(join(cwd, 'journal.ndjson'), journal);
    return { cwd, url, env: { PASSGATE_SOFTWARE_STATEMENT_STAGING: statement } };
  };
  const [release = '', performance = '', app = ''] = ['release', 'performance', 'app'].map((word) =>
    pagesOfUsers.find((page) => page.includes(word)),
  );
  const config = { targets: { staging: { baseUrl: simulatorUrl }, production: { baseUrl: simulatorUrl } } };
  await writeFile(join(folder, 'passgate.config.ts'), `export default ${JSON.stringify(config)};\n`);
  const sample = join(root, 'openapi/samples/rest-v2.createSession.200.authenticate.json');
  await copyFile(sample, join(folder, 'session.json'));
  await writeFile(join(folder, 'journal.ndjson'), journal);
  await partsOfRun();
  await deviationsOfPage();
  await documentsUnderGit();
  const together: Place = { cwd: folder, url: simulatorUrl };
  const some = (is: (command: DocumentedCommand) => boolean): PageStep[] =>
    shared.filter(is).map((command) => ({ command }));
  inOrder(stepsByPage.get(performance), await placeOf(performance, simulatorUrl));
  inOrder(some(isLoad), together);
  // A real provider is asked once a second.
  inOrder(stepsByPage.get(release), await placeOf(release, real.url));
  const inApp = inOrder(stepsByPage.get(app), await placeOf(app, simulatorUrl));
  inOrder(
    some((one) => !isLoad(one)),
    together,
    inApp,
  );
}, 120_000);

afterAll(async () => {
  await Promise.allSettled(outcomes.values());
  for (const step of undo.reverse()) await step();
});

/**
 * Begins with the files and commands, one after the other; what a command came to is in `outcomes`. Returns when the
 * last one has ended.
 */
function inOrder(
  steps: readonly PageStep[] = [],
  place: Place,
  after: Promise<unknown> = Promise.resolve(),
): Promise<unknown> {
  let before = after;
  for (const step of steps) {
    if ('file' in step) {
      const text = step.text.replaceAll('https://sp.auth.example', place.url);
      before = before.then(() => writeFile(join(place.cwd, step.file), text));
    } else if (step.command.words[0] === 'npx') {
      const outcome = before.then(() => outcomeOf(step.command, place));
      outcomes.set(step.command, outcome);
      before = outcome.catch(() => {});
    }
  }
  return before;
}

async function outcomeOf(command: DocumentedCommand, { cwd, env = {} }: Place): Promise<Outcome> {
  const args = argumentsOf(command);
  if (!isInProcess(command)) {
    const { code, out, err } = await start(args, cwd, root, env).ended;
    return { code, text: (out + err).replaceAll(`${cwd}/`, '') };
  }
  const serves = args[0] === 'simulate' || args[0] === 'collect';
  const ofServer = { PASSGATE_CACHE: join(folder, 'cache'), PASSGATE_TOKEN: 'of-the-documentation' };
  const world = memoryWorld({
    argv: args,
    cwd,
    env: { ...process.env, ...env, ...(serves ? ofServer : {}) },
    nodeVersion: process.versions.node,
    pid: process.pid,
    self: selfCommand(join(root, 'scripts/passgate.ts')),
  });
  const running = main(world, root, await allCommands());
  if (serves) {
    await vi.waitUntil(() => world.stdoutText().includes('"url"'), { timeout: 60_000 });
    world.interrupt();
  }
  const code = await running;
  return { code, text: (world.stdoutText() + world.stderrText()).replaceAll(`${cwd}/`, '') };
}

/** Returns the arguments as they stand, but for what takes minutes or belongs to the machine of the reader. */
function argumentsOf(command: DocumentedCommand): string[] {
  const { words, exitCode } = command;
  const args = words.slice(2);
  const has = (...flags: string[]): boolean => args.some((arg) => flags.includes(arg));
  if (isLoad(command)) return withLittleLoad(args);
  // Each gate verifies everything: here, that the command is real.
  if (args[0] === 'verify' && !has('--filter')) return [...args, '--filter', 'session'];
  if (args[0] === 'diff') return withRefsOfTheTree(args);
  // The port may be taken, and an authority is for a user who asked for it.
  if (args[0] === 'simulate' || args[0] === 'collect') return [...args, '--port', '0'];
  if (args[0] !== 'gate') return args;
  // The whole gate is what CI runs; here only that its options are real, and what it says of a check that fails.
  if (has('--reference', '--baseline')) return [...args, '--dry-run'];
  if (has('--only', '--rerun', '--rerun-failed', '--dry-run')) return args;
  const place = has('--out') ? [] : ['--out', 'reports/out'];
  if (exitCode === 0) return [...args, '--only', 'generated', ...place];
  return [...args, '--rerun', 'verify/getConfiguration/the-mvpds-of-a-service-provider', ...place];
}

/** Nothing measures the machine, which test/load-calibration.e2e.test.ts does, and no load takes so much of it that it could not be judged. */
function withLittleLoad(args: readonly string[]): string[] {
  if (args.includes('--plan')) return [...new Set([...args, '--no-measure'])];
  if (args.includes('--kubernetes')) return [...args];
  const most = 50;
  return args.map((arg, index) =>
    args[index - 1] === '--devices' && Number(arg) > most ? String(most) : arg,
  );
}

/** A run of two runners: its folder, and the logs of each machine. */
async function partsOfRun(): Promise<void> {
  const record = recordOfRun(2, {}, targetAt(simulatorUrl));
  for (const name of ['run', 'machine-1', 'machine-2']) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'run.json'), JSON.stringify(record));
  }
  for (const user of [0, 1, 2, 3]) {
    const lines = linesOfUser(record, user).map((line) => `${encodeLine(line)}\n`);
    await writeFile(join(folder, `machine-${user < 2 ? 1 : 2}`, `user-${user}.log`), lines.join(''));
  }
}

/** Returns what a simulator recorded of a client that has only just begun. */
async function journalOfClient(): Promise<string> {
  const own = await startSimulator();
  const statement = await fetch(`${own.url}/_simulator/software-statement`);
  const info = { osName: 'Linux', osVersion: '6', model: 'TV', version: '1', connectionType: 'LAN' };
  const deviceInfo = Buffer.from(JSON.stringify(info)).toString('base64');
  const headers = { 'content-type': 'application/json', 'x-device-info': deviceInfo };
  await fetch(`${own.url}/o/client/register`, { method: 'POST', headers, body: await statement.text() });
  const journal = await (await fetch(`${own.url}/_simulator/journal`)).text();
  await own.close();
  return journal;
}

/** A deviation as docs/certify.md has it. */
async function deviationsOfPage(): Promise<void> {
  const [, deviations = ''] = /^```yaml\n(deviations:[\s\S]*?)^```/m.exec(textOf('docs/certify.md')) ?? [];
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

  it.each(commands.filter(({ words }) => words[0] === 'npx'))(
    '$page: `$line` exits with $exitCode',
    { timeout: 180_000 },
    async (command) => {
      expect(command.words[1]).toBe('passgate');
      const outcome = await outcomes.get(command);
      expect(outcome?.code, outcome?.text).toBe(command.exitCode);
      const missing = missingOf(command.extract ?? '', outcome?.text ?? '');
      expect(missing, `of what it prints:\n${outcome?.text}`).toBe(undefined);
    },
  );

  it('are of no other kind', () => {
    const others = commands.filter(({ words }) => !['npm', 'npx'].includes(words[0] ?? ''));
    expect(others).toEqual([]);
  });
});

describe('the README’s table', () => {
  const rows = [...textOf('README.md').matchAll(/^\|[^|]*\|([^|]*)\| \[(docs\/.*?\.md)\]/gm)];

  it('leads from each command to a page that has all of its options', async () => {
    for (const { name, options } of await allCommands()) {
      const [, , page = ''] = rows.find(([, commands = '']) => commands.includes(`\`${name}\``)) ?? [];
      expect(page, name).not.toBe('');
      const text = textOf(page);
      const missing = Object.keys(options)
        .map(flagOf)
        .filter((flag) => flag !== '--json' && !new RegExp(`${flag}(?![\\w-])`).test(text));
      expect(missing, `${page}, of ${name}`).toEqual([]);
    }
  });
});
