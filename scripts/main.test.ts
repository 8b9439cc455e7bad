import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { defineCommand } from './command.ts';
import { allCommands, commandsFor } from './commands/index.ts';
import { main } from './main.ts';
import { flagOf } from './option.ts';

const commands = await allCommands();
const root = dirname(dirname(fileURLToPath(import.meta.url)));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(line: string, env: Record<string, string> = {}, given = commands) {
  const argv = line.split(' ').filter((word) => word !== '');
  const world = memoryWorld({ argv, env, cwd: folder });
  const code = await main(world, root, given);
  return { code, out: world.stdoutText(), err: world.stderrText(), world };
}

describe('the command line', () => {
  it.each<[string, { line: string; says: RegExp }]>([
    ['an unknown command', { line: 'gaet', says: /no command called "gaet". Did you mean "gate"\?/ }],
    [
      'an unknown option',
      { line: 'gate --traget x', says: /no option called "--traget". Did you mean "--target"\?/ },
    ],
    [
      'an unknown stage',
      { line: 'gate --only verfy', says: /no stage called "verfy". Did you mean "verify"\?/ },
    ],
    [
      'one unknown stage of several',
      { line: 'gate --skip load,lod', says: /no stage called "lod". Did you mean "load"\?/ },
    ],
    [
      'nothing left to judge',
      { line: 'gate --only verify --skip verify', says: /leave no stage that judges/ },
    ],
    [
      'an empty word in a list',
      { line: 'gate --only documents,', says: /--only takes a value \(STAGE\), not "documents,"/ },
    ],
    ['a tolerance of nothing', { line: 'gate --tolerance 5', says: /--tolerance needs a comparison/ }],
    ['a time that no timer takes', { line: 'gate --duration 600h', says: /from 1ms to 168h, not "600h"/ }],
    ['no time at all', { line: 'load polling --interval 0.1ms', says: /--interval takes a duration/ }],
    [
      'a run in a cluster that is not one',
      { line: 'load polling --wait', says: /--wait needs --kubernetes DIR/ },
    ],
    ['an image of no cluster', { line: 'load polling --image x', says: /--image needs --kubernetes DIR/ }],
    [
      'a report of a run that is not followed',
      {
        line: 'load polling --kubernetes run --out x',
        says: /--out has no effect with --kubernetes.\n.*only with --wait/,
      },
    ],
    [
      'an image that is none',
      {
        line: 'load polling --kubernetes run --image Bad;rm',
        says: /--image "Bad;rm" is not the name of an image/,
      },
    ],
    ['a part of nothing', { line: 'load polling --part 1', says: /--part needs --runners K/ }],
    [
      'a part without the target of all',
      { line: 'load polling --part 1 --runners 2', says: /--part needs --target/ },
    ],
    [
      'options of a run for a plan',
      {
        line: 'load polling --plan --out x --dashboard',
        says: /--out and --dashboard have no effect with --plan/,
      },
    ],
    [
      'a misspelt threshold of a plan',
      {
        line: 'load polling --plan --no-measure --threshold http_req_duration{name:getProfileByCod}:p(99)<1',
        says: /column 19: .*Did you mean "getProfileByCode"\?/,
      },
    ],
    [
      'a threshold of what the scenario never calls, in a plan',
      {
        line: 'load polling --plan --no-measure --threshold http_req_duration{name:logout}:p(99)<1',
        says: /polling never calls logout/,
      },
    ],
    [
      'a misspelt threshold of a dry run',
      { line: 'gate --dry-run --threshold p98<1parsec', says: /--threshold "p98<1parsec": column/ },
    ],
    [
      'a tag of a plan that is none',
      { line: 'load polling --plan --tag x', says: /--tag "x" is not name=value/ },
    ],
    [
      'a dashboard in a cluster',
      {
        line: 'load polling --kubernetes run --dashboard --k6-out json=x',
        says: /--k6-out and --dashboard have no effect with --kubernetes/,
      },
    ],
    ['an empty word for a value', { line: 'gate --since=', says: /--since takes a value \(REF\)/ }],
    [
      'an unknown target',
      {
        line: 'gate --target stagin',
        says: /no target called "stagin": no passgate.config.ts in .* names one/,
      },
    ],
    [
      'an unknown scenario',
      { line: 'load poling', says: /no scenario called "poling". Did you mean "polling"\?/ },
    ],
    [
      'an unknown API',
      { line: 'validate --api restv2 x', says: /no API called "restv2". Did you mean "rest-v2"\?/ },
    ],
    [
      'an option without its value',
      { line: 'gate --target', says: /--target <NAME\|URL>' argument missing/ },
    ],
    ['a number that is none', { line: 'gate --devices many', says: /--devices takes a whole number from 1/ }],
    [
      'a time that is none',
      { line: 'gate --duration 5parsecs', says: /--duration takes a duration such as/ },
    ],
    ['an argument too many', { line: 'gate now', says: /too many arguments.*: now\.\n/i }],
    ['an argument too few', { line: 'report', says: /missing required argument 'DIR'/i }],
    [
      'a validation of nothing',
      { line: 'validate --api dcr --operation issueToken --status 400', says: /FILE/ },
    ],
    ['no command', { line: '', says: /No command was given\.\nUsage: passgate/ }],
    ['a folder of documents that is none', { line: 'official nowhere', says: /nowhere is not a folder/ }],
    ['a report that is not there', { line: 'report nowhere', says: /cannot be read as a report/ }],
  ])('refuses %s with exit code 2', async (_name, { line, says }) => {
    const { code, out, err } = await run(line);
    expect(err).toMatch(says);
    expect(err).not.toContain('    at ');
    expect([code, out]).toEqual([2, '']);
  });

  it('shows in a plan what must hold, and the tags', async () => {
    const line = 'load polling --plan --no-measure --json --threshold p99<1s --tag team=video';
    const { code, out, err } = await run(line);
    expect(code, err).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ thresholds: ['p99 < 1000ms'], tags: { team: 'video' } });
    expect(err).toMatch(/^Must hold: p99 < 1000ms\.\nTags of k6's own metrics: team=video\.$/m);
    expect((await run('gate --dry-run --threshold p99<1s')).err).toMatch(/^threshold: p99<1s$/m);
    const plain = await run('load polling --plan --no-measure --json');
    expect(JSON.parse(plain.out)).not.toHaveProperty('tags');
    expect(plain.err).not.toContain('Must hold');
  });

  it('prints an error with --json as one document, and masks secrets in it', async () => {
    const { code, out, err } = await run('gate --json --target http://me:hunter22@127.0.0.1:x');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({
      error: {
        code: 'CONFIG',
        message: expect.stringContaining('it contains credentials'),
        hint: 'Pass secrets in environment variables.',
        exitCode: 2,
        page: expect.stringMatching(/docs\/errors\.md#config$/),
      },
    });
    expect(err).not.toContain('hunter22');
    const secret = { PASSGATE_VANTAGE_TOKEN: 'a-very-secret-token' };
    expect((await run('report a-very-secret-token', secret)).err).toContain('/[masked');
  });

  it('does not call a broken report missing', async () => {
    await writeFile(join(folder, 'report.json'), '{"schema":');
    expect(await run('coverage --report .')).toMatchObject({ code: 2, out: '' });
    const absent = await run('coverage --report nowhere');
    expect(absent).toMatchObject({ code: 2, out: '', err: expect.stringContaining('nowhere') });
    const usual = await run('coverage');
    expect(usual.err).toContain('There is no report in reports/out');
    expect(usual.code).toBe(0);
  });

  it('prints no second document after the first', async () => {
    const late = defineCommand({
      name: 'late',
      examples: ['late'],
      summary: 'fails late',
      options: { json: { kind: 'flag', description: 'as JSON' } },
      run: async ({ world }) => {
        world.stdout.write('{}\n');
        throw new Error('too late');
      },
    });
    expect(await run('late --json', {}, [late])).toMatchObject({ code: 3, out: '{}\n' });
  });

  it('loads only the commands that a line names', async () => {
    const loadedFor = async (line: readonly string[]) =>
      (await commandsFor(line))
        .filter(({ options }) => Object.keys(options).length > 0)
        .map(({ name }) => name);
    for (const { name, options } of commands) {
      if (Object.keys(options).length === 0) continue;
      expect(await loadedFor([name, '--help'])).toEqual([name]);
      expect(await loadedFor(['help', name])).toEqual([name]);
    }
    for (const line of [[], ['--help'], ['gaet']]) expect(await loadedFor(line)).toEqual([]);
    expect((await commandsFor([])).map(({ name }) => name)).toEqual(commands.map(({ name }) => name));
  });

  it('prints help for every command on standard output, each option described', async () => {
    for (const command of commands) {
      const { code, out, err } = await run(`${command.name} --help`);
      expect([code, err]).toEqual([0, '']);
      for (const [name, row] of Object.entries(command.options)) {
        expect(out).toContain(flagOf(name));
        expect(row.description).not.toBe('');
      }
    }
    expect((await run('help gate')).out).toBe((await run('gate --help')).out);
    expect((await run('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('prints an unexpected error in one sentence, and its stack only with PASSGATE_DEBUG=1', async () => {
    const broken = defineCommand({
      name: 'broken',
      examples: ['broken'],
      summary: 'breaks',
      options: {},
      run: () => Promise.reject(new TypeError('x is undefined')),
    });
    const { code, err } = await run('broken', {}, [broken]);
    expect(code).toBe(3);
    expect(err).toBe(
      'passgate: Unexpected error: x is undefined\nSet PASSGATE_DEBUG=1 to print the stack, and please report this as a bug.\n',
    );
    expect((await run('broken', { PASSGATE_DEBUG: '1' }, [broken])).err).toContain('    at ');
  });

  it('prints an error of a command that could not be loaded, and an uncaught one', async () => {
    let stray = (_error: Error): void => {};
    const uncaught = new Promise<never>((_resolve, reject) => {
      stray = reject;
    });
    const run = (): Promise<never> => {
      stray(new Error('a stray one'));
      return new Promise(() => {});
    };
    const hanging = defineCommand({ name: 'hang', summary: '', examples: ['hang'], options: {}, run });
    const broken = Promise.reject(new Error('operations.ts:1:1: ERROR'));
    for (const [loading, stop] of [[broken], [[hanging], uncaught]] as const) {
      const world = memoryWorld({ argv: ['hang'], cwd: folder });
      expect(await main(world, root, loading, stop)).toBe(3);
      expect(world.stderrText()).toMatch(
        /^passgate: Unexpected error: (operations|a stray).*\nSet PASSGATE_DEBUG/,
      );
    }
  });

  it('says how to fix a broken generated file', async () => {
    const error = `Transform failed with 1 error:\n/a/openapi/generated/dcr.ts:5:0: ERROR: Unexpected "<<"`;
    const world = memoryWorld({ argv: ['gate'], cwd: folder });
    expect(await main(world, root, Promise.reject(new Error(error)))).toBe(1);
    expect(world.stderrText()).toMatch(/cannot be loaded: \/a\/openapi.*"<<"\nRun: npx passgate generate\n$/);
  });

  it('ends a command that does not end by itself when it is interrupted', async () => {
    const hanging = defineCommand({
      name: 'hang',
      examples: ['hang'],
      summary: 'hangs',
      options: {},
      run: () => new Promise(() => {}),
    });
    const world = memoryWorld({ argv: ['hang'], cwd: folder });
    const running = main(world, root, [hanging]);
    world.interrupt();
    expect(await running).toBe(3);
    expect(world.stderrText()).toContain('Interrupted (SIGINT).');
  });

  it('parses values by the table of options', async () => {
    let seen: unknown;
    const command = defineCommand({
      name: 'go',
      examples: ['go'],
      summary: 'goes',
      options: {
        contentType: { kind: 'text', value: 'T', description: 'a type' },
        wait: { kind: 'duration', value: 'TIME', default: 1500, description: 'a time' },
        only: { kind: 'list', value: 'X', description: 'names' },
        fast: { kind: 'flag', description: 'faster' },
        count: { kind: 'integer', value: 'N', min: 0, max: 9, description: 'a number' },
      },
      run: async (_context, options) => {
        seen = options;
        return 0;
      },
    });
    await run('go', {}, [command]);
    expect(seen).toEqual({ wait: 1500, only: [], fast: false });
    await run('go --content-type a/b --wait 250ms --only a,b --only c --fast --count 0', {}, [command]);
    expect(seen).toEqual({ contentType: 'a/b', wait: 250, only: ['a', 'b', 'c'], fast: true, count: 0 });
  });
});

describe('validate', () => {
  const body = JSON.stringify({ error: 'invalid_client' });
  const issueToken = 'validate --api dcr --operation issueToken --status 400';
  it.each<[string, { line: string; body: string; code: number }]>([
    ['takes what the document says', { line: issueToken, body, code: 0 }],
    ['refuses what it does not', { line: issueToken, body: '{"error":"who knows"}', code: 1 }],
    ['refuses one wrong line of two', { line: `${issueToken} --ndjson`, body: `${body}\n{}\n`, code: 1 }],
    ['wants a whole body', { line: issueToken, body: '{"error":', code: 2 }],
    ['wants a body', { line: issueToken, body: '', code: 2 }],
    ['wants a documented status', { line: issueToken.replace('400', '418'), body, code: 2 }],
    ['wants a documented content type', { line: `${issueToken} --content-type a/b`, body, code: 2 }],
    ['wants an operation of that API', { line: issueToken.replace('dcr', 'reggie'), body, code: 2 }],
    ['wants a status', { line: issueToken.replace('--status 400', ''), body, code: 2 }],
    ['wants a request or a response', { line: `${issueToken} --request`, body, code: 2 }],
  ])('%s', async (_name, { line, body: given, code }) => {
    await writeFile(join(folder, 'body.json'), given);
    expect((await run(`${line} body.json`)).code).toBe(code);
    const world = memoryWorld({
      argv: `${line} --json -`.split(' ').filter(Boolean),
      cwd: folder,
      input: given,
    });
    expect(await main(world, root, commands)).toBe(code);
    if (code === 2) expect(JSON.parse(world.stdoutText()).error).toMatchObject({ exitCode: 2 });
    else expect(JSON.parse(world.stdoutText()).results[0]).toMatchObject({ source: '-', line: 1 });
  });

  it('prints one result per body, in order, of exactly these properties', async () => {
    const bad = '{"error":"invalid_client","extra":1}';
    await writeFile(join(folder, 'bodies.ndjson'), `${body}\n\n${bad}\n`);
    await writeFile(join(folder, 'good.ndjson'), body);
    const { code, out } = await run(`${issueToken} --ndjson --json bodies.ndjson good.ndjson`);
    const error = {
      pointer: '/extra',
      expected: 'no such property',
      received: 'an integer',
      message: '/extra is not documented (received an integer)',
    };
    expect(JSON.parse(out)).toEqual({
      results: [
        { source: 'bodies.ndjson', line: 1, valid: true, errors: [] },
        { source: 'bodies.ndjson', line: 3, valid: false, errors: [error] },
        { source: 'good.ndjson', line: 1, valid: true, errors: [] },
      ],
    });
    expect(code).toBe(1);
    const tolerant = await run(`${issueToken} --ndjson --json --tolerant bodies.ndjson`);
    expect(JSON.parse(tolerant.out).results).toMatchObject([
      { valid: true },
      { valid: true, errors: [error] },
    ]);
    expect(tolerant.code).toBe(0);
  });

  const recorded = (status: number, content: object) => ({
    request: { method: 'GET', url: 'https://api.example/api/v2/REF30/sessions/ABCDEFG' },
    response: { status, content },
  });
  const known = recorded(405, { size: 0 });
  it.each<[string, { entries: readonly object[]; line?: string; code: number }]>([
    ['holds', { entries: [known], code: 0 }],
    ['does not hold', { entries: [known, recorded(200, { text: '{}' })], code: 1 }],
    ['lacks a body', { entries: [known, recorded(200, { size: 3 })], code: 3 }],
    ['is of nothing documented', { entries: [{ ...known, request: { method: 'GET', url: '/' } }], code: 3 }],
    ['is empty', { entries: [], code: 3 }],
    ['holds, beside what is broken', { entries: [{}, { ...known, request: null }, known], code: 0 }],
    [
      'is broken everywhere',
      { entries: [{}, { request: { method: 'GET', url: '/' }, response: null }], code: 3 },
    ],
    ['lacks an answer', { entries: [known, { ...known, response: null }], code: 3 }],
    [
      'does not hold and lacks an answer',
      { entries: [recorded(200, { text: '{}' }), { ...known, response: null }], code: 1 },
    ],
    ['comes with an operation', { entries: [known], line: '--operation getSession', code: 2 }],
    ['comes with a file', { entries: [known], line: 'more.json', code: 2 }],
  ])('returns the exit code of a recording that %s', async (_name, { entries, line = '', code }) => {
    await writeFile(join(folder, 'a.har'), JSON.stringify({ log: { entries } }));
    expect((await run(`validate --har a.har ${line}`)).code).toBe(code);
  });

  it('names the exchange of a finding, for people and for machines', async () => {
    const entries = [recorded(200, { text: '{}' })];
    await writeFile(join(folder, 'c.har'), JSON.stringify({ log: { entries } }));
    const { out, err } = await run('validate --har c.har --json');
    const { method } = known.request;
    // The code of a session is another one of the same form.
    const url = /getSession: GET (\S+) → 200\n/.exec(err)?.[1] ?? '';
    expect(url).toMatch(/\/sessions\/(?!ABCDEFG)[A-Z]{7}$/);
    const exchange = { operation: 'getSession', method, url, status: 200 };
    expect(JSON.parse(out).results).toMatchObject([{ valid: false, exchange }]);
  });

  it('counts the other exchanges of a recording', async () => {
    const entries = [{ ...known, request: { method: 'GET', url: '/' }, response: null }, {}, known, known];
    await writeFile(join(folder, 'b.har'), JSON.stringify({ log: { entries } }));
    const { code, out, err } = await run('validate --har b.har --json');
    expect(JSON.parse(out)).toMatchObject({ exchanges: 4, recognised: 2, unreadable: 1 });
    expect(err).toContain(
      '2 of 4 recorded exchanges are of a documented operation; 1 could not be matched: the request is not readable',
    );
    expect(code).toBe(0);
  });
});
