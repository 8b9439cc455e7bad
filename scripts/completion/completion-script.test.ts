import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { parseCommandLine } from '../command-line.ts';
import { allCommands } from '../commands/index.ts';
import { main } from '../main.ts';

const root = join(import.meta.dirname, '../..');
const commands = await allCommands();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-completion-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function scriptFor(shell: string): Promise<string> {
  const world = memoryWorld({ argv: ['completion', shell], cwd: folder });
  expect(await main(world, root, commands)).toBe(0);
  return world.stdoutText();
}

/** What bash offers for a line, whose last word is being typed. */
async function offered(line: string): Promise<string[]> {
  const words = line.split(' ');
  const path = join(folder, 'passgate.bash');
  await writeFile(path, await scriptFor('bash'));
  const call = words[0] === 'npx' ? '_passgate_npx' : '_passgate';
  const program = `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); ${call}; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = await promisify(execFile)('bash', ['-c', program, path, ...words], { cwd: folder });
  return stdout.split('\n').filter((word) => word !== '');
}

describe('bash offers', () => {
  it.each([
    ['passgate sim', ['simulate']],
    ['npx passgate comp', ['compare', 'completion']],
    ['npx pass', ['passgate']],
    ['passgate load pol', ['polling']],
    ['npx passgate load throttling --dev', ['--devices']],
    ['passgate gate --only con', ['contracts']],
    ['passgate validate --api re', ['reggie', 'rest-v2']],
    ['passgate help ver', ['verify']],
    ['passgate completion z', ['zsh']],
    ['passgate validate body', ['body.json']],
  ])('for %s', async (line, words) => {
    await writeFile(join(folder, 'body.json'), '{}');
    expect(await offered(line)).toEqual(words);
  });
});

it.each(['zsh', 'fish'])('%s is given every command and option', async (shell) => {
  const script = await scriptFor(shell);
  for (const { name } of commands) expect(script).toContain(name);
  expect(script).toContain(shell === 'fish' ? '-l devices' : '--devices');
});

it.each(['zsh', 'fish'])('%s reads its script, where it is installed', async (shell) => {
  const path = join(folder, `passgate.${shell}`);
  await writeFile(path, await scriptFor(shell));
  const read = promisify(execFile)(shell, ['-n', path]).then(
    () => 'read',
    (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? 'not installed' : String(error)),
  );
  expect(['read', 'not installed']).toContain(await read);
});

it('prints the script as JSON where that is asked for', async () => {
  const world = memoryWorld({ argv: ['completion', 'fish', '--json'], cwd: folder });
  expect(await main(world, root, commands)).toBe(0);
  expect(JSON.parse(world.stdoutText())).toEqual({ shell: 'fish', script: await scriptFor('fish') });
});

it('refuses a shell that it does not know', async () => {
  const world = memoryWorld({ argv: ['completion', 'bsh'] });
  expect(await main(world, root, commands)).toBe(2);
  expect(world.stderrText()).toContain('bash');
});

describe('the examples in --help', () => {
  it.each(commands.flatMap(({ name, examples }) => examples.map((line) => [line, name] as const)))(
    '%s is understood',
    async (line, name) => {
      const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
      const parsed = await parseCommandLine(memoryWorld({ argv: words }), commands, '0');
      expect(parsed).toMatchObject({ kind: 'command', command: { name } });
    },
  );
});
