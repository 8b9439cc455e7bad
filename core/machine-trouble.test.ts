import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PassgateError } from './errors.ts';
import { machineTrouble } from './machine-trouble.ts';

function systemError(code: string, more: object = {}): Error {
  return Object.assign(new Error(`${code}: words of the system, open 'x'`), { code, ...more });
}

describe('a trouble of the machine', () => {
  it.each<[string, { error: Error; says: string }]>([
    ['a full disk', { error: systemError('ENOSPC'), says: 'No space is left on the disk.' }],
    [
      'a folder that can only be read',
      { error: systemError('EROFS', { path: '/a/b' }), says: 'The file system can only be read: /a/b.' },
    ],
    [
      'a rename',
      { error: systemError('EACCES', { path: 'a', dest: 'b' }), says: 'This user has no permission: a → b.' },
    ],
    [
      'a port',
      {
        error: systemError('EADDRINUSE', { syscall: 'listen', port: 80 }),
        says: 'The port is taken by another program: 80.',
      },
    ],
    [
      'no working folder',
      { error: systemError('ENOENT', { syscall: 'uv_cwd' }), says: 'The working folder no longer exists.' },
    ],
    [
      'a missing program',
      {
        error: systemError('ENOENT', { syscall: 'spawn git', path: 'git' }),
        says: 'The program git is missing.',
      },
    ],
    [
      'the words of a program in Go',
      {
        error: new Error('write /tmp/x: no space left on device'),
        says: 'No space is left on the disk.',
      },
    ],
    [
      'a cause below',
      {
        error: new Error('fetch failed', { cause: systemError('EMFILE') }),
        says: 'This process has too many files open.',
      },
    ],
    [
      'a helper that was ended',
      {
        error: new Error('The service is no longer running'),
        says: 'The process of esbuild, which reads the code, was ended from outside.',
      },
    ],
  ])('is said in one sentence: %s', (_name, { error, says }) => {
    const trouble = machineTrouble(error);
    expect(trouble).toMatchObject({ code: 'MACHINE', exitCode: 3, message: says });
    expect(trouble?.hint).not.toBe('');
  });

  it('is what Node really throws', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'passgate-trouble-'));
    await symlink(join(folder, 'loop'), join(folder, 'loop'));
    const error = await readFile(join(folder, 'loop')).catch((thrown: unknown) => thrown);
    expect(machineTrouble(error)?.message).toBe(`Symbolic links lead in a circle: ${join(folder, 'loop')}.`);
    await rm(folder, { recursive: true });
  });

  it.each<[string, unknown]>([
    ['an error of the program', new TypeError('x is not a function')],
    ['an error that was caught more precisely', new PassgateError('CONFIG', 'no space left on device', '')],
    ['a refused connection, which the target may be guilty of', systemError('ECONNREFUSED')],
    ['something thrown that is no error', 'ENOSPC'],
  ])('is not %s', (_name, error) => {
    expect(machineTrouble(error)).toBeUndefined();
  });
});
