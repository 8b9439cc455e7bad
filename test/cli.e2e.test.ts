import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { typescriptLoader } from '../core/index.ts';
import { root, start } from './testing/passgate-process.ts';

const patient = { timeout: 60_000 };

describe('the real command line, from another folder', () => {
  it.each<[string, { args: string[]; says: string }]>([
    ['command', { args: ['simulat'], says: 'Did you mean "simulate"?' }],
    ['flag', { args: ['gate', '--jsn'], says: 'Did you mean "--json"?' }],
    ['scenario', { args: ['load', 'throttle'], says: 'Did you mean "throttling"?' }],
  ])('exits with 2 on an unknown %s', patient, async (_name, { args, says }) => {
    const { code, out, err } = await start(args, tmpdir()).ended;
    expect(err).toContain(says);
    expect([code, out]).toEqual([2, '']);
  });
});

it(
  'never ends with 0 because a configuration ends the process, nor prints what it prints',
  patient,
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'passgate-config-'));
    await writeFile(join(folder, 'passgate.config.ts'), `console.log('noise'); process.exit(0);`);
    const { code, out, err } = await start(['verify', '--target', 'staging', '--json'], folder).ended;
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain('noise\npassgate: The process ended before anything was judged.\n');
    await rm(folder, { recursive: true });
  },
);

describe('passgate validate', () => {
  it('judges a body a line and exits with 1', patient, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'passgate-validate-'));
    await writeFile(join(folder, 'tokens.ndjson'), '{"error":"invalid_client"}\n{"error":"nobody knows"}\n');
    const place = ['--api', 'dcr', '--operation', 'issueToken', '--status', '400'];
    const { code, out } = await start(['validate', ...place, '--ndjson', '--json', 'tokens.ndjson'], folder)
      .ended;
    expect(JSON.parse(out).results).toMatchObject([
      { source: 'tokens.ndjson', line: 1, valid: true, errors: [] },
      { source: 'tokens.ndjson', line: 2, valid: false, errors: [{ pointer: '/error' }] },
    ]);
    expect(code).toBe(1);
    await rm(folder, { recursive: true });
  });
});

describe('passgate simulate', () => {
  it.each<[string, 'SIGTERM' | 'disconnect']>([
    ['a signal', 'SIGTERM'],
    ['the end of its parent', 'disconnect'],
  ])('prints one line of JSON and ends with 0 at %s', patient, async (_name, how) => {
    const command = ['--import', typescriptLoader, join(root, 'scripts/passgate.ts'), 'simulate'];
    const child = spawn(process.execPath, command, {
      cwd: tmpdir(),
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    let out = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk;
    });
    await expect.poll(() => out, { timeout: 30_000 }).toContain('\n');
    const { url } = JSON.parse(out);
    expect((await fetch(`${url}/_simulator/health`)).status).toBe(200);
    const ended = once(child, 'exit');
    if (how === 'disconnect') child.disconnect();
    else child.kill(how);
    expect((await ended)[0]).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(1);
  });
});

const hasScript = spawnSync('script', ['--version']).status === 0;

describe.runIf(hasScript)('on a terminal (needs the `script` of util-linux)', () => {
  it.each([100, 0])('the gate draws and gives the cursor back, with %i columns', patient, async (columns) => {
    const out = join(tmpdir(), `passgate-terminal-${columns}`);
    const gate = '"$NODE" --import "$LOADER" scripts/passgate.ts gate --only documents --out "$OUT"';
    const child = spawn('script', ['-qec', `stty cols ${columns}; exec ${gate}`, '/dev/null'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        ...{ NODE: process.execPath, LOADER: typescriptLoader, OUT: out },
        ...{ NO_COLOR: '1', TERM: 'xterm' },
      },
    });
    let drawn = '';
    child.stdout.on('data', (chunk: Buffer) => {
      drawn += chunk;
    });
    const [code] = await once(child, 'close');
    expect([code, drawn]).toEqual([0, expect.stringContaining('✓ documents passed')]);
    expect(drawn.lastIndexOf('\u001b[?25h')).toBeGreaterThanOrEqual(drawn.lastIndexOf('\u001b[?25l'));
    expect(drawn.includes('\u001b[?25l')).toBe(columns > 0);
  });
});
