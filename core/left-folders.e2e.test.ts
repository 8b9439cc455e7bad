import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let place = '';
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'left-'));
});
afterAll(() => rm(place, { recursive: true, force: true }));

const module = pathToFileURL(join(import.meta.dirname, 'temporary-folder.ts')).href;

/** Starts a process that makes a temporary folder with a secret, says where it is, and lives on. */
async function started(): Promise<{ readonly folder: string; readonly kill: () => Promise<void> }> {
  const code = `
    import { writeFileSync } from 'node:fs';
    const { temporaryFolder } = await import(${JSON.stringify(module)});
    const folder = await temporaryFolder('passgate-load-');
    writeFileSync(folder + '/facts.json', 'hush');
    console.log(folder);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    env: { ...process.env, TMPDIR: place },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output] = await once(child.stdout, 'data');
  return {
    folder: String(output).trim(),
    kill: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

describe('what a killed process leaves', () => {
  it('is removed by the next one, which leaves a living one and what is not marked alone', async () => {
    const [killed, living] = await Promise.all([started(), started()]);
    const others = [
      'passgate-load-0123456789abcdeX-aaaaaa',
      'passgate-notes',
      'other-0123456789abcdef-aaaaaa',
    ];
    for (const name of others) await mkdir(join(place, name));
    const file = join(place, 'passgate-load-0123456789abcdef-bbbbbb');
    await writeFile(file, 'no folder');
    await killed.kill();
    expect(existsSync(killed.folder)).toBe(true);
    const next = await started();
    expect(existsSync(killed.folder)).toBe(false);
    expect(existsSync(living.folder)).toBe(true);
    expect(await readdir(living.folder)).toEqual(['facts.json']);
    for (const path of [...others.map((name) => join(place, name)), file])
      expect(existsSync(path)).toBe(true);
    await Promise.all([next.kill(), living.kill()]);
    const last = await started();
    expect(existsSync(living.folder)).toBe(false);
    await last.kill();
  }, 60_000);
});
