import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cachedK6, k6Script, machine, script, start, until } from './testing/set-up.ts';

describe.concurrent('what the set-up starts', () => {
  it.each([
    ['exit:0', 0],
    ['exit:1', 1],
    ['exit:2', 2],
    ['die', 3],
  ])('%s gives exit code %i', async (word, expected) => {
    expect((await start(await machine(), [word]).ended).code).toBe(expected);
  });

  it('is told of a signal and waited for', async () => {
    const running = start(await machine(), ['wait']);
    await until(() => running.said.stdout.includes('"wait"'));
    running.child.kill('SIGTERM');
    const { code, stdout } = await running.ended;
    expect(stdout).toContain('tidy\n');
    expect(code).toBe(3);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'says that %s interrupted it while it is loaded',
    async (signal) => {
      const running = start(await machine(), ['loading']);
      await until(() => running.said.stdout.includes('at it'));
      running.child.kill(signal);
      const { code, stderr } = await running.ended;
      expect(stderr).toBe(`passgate: Interrupted (${signal}).\nRerun the command.\n`);
      expect(code).toBe(3);
    },
  );

  it('says what ended it where it could not', async () => {
    const { stderr } = await start(await machine(), ['die']).ended;
    expect(stderr).toMatch(/^passgate: The process was ended from outside \(SIGKILL[^\n]*\n$/);
  });

  it('ends when the set-up is gone', async () => {
    const running = start(await machine(), ['wait']);
    await until(() => running.said.stdout.includes('"wait"'));
    running.child.kill('SIGKILL');
    expect((await running.ended).stdout).toContain('left alone');
  });

  it('is reached without starting any tool but one look at k6 where everything is there', async () => {
    const m = await machine();
    await k6Script(cachedK6(m), '2.2.0', m.trace);
    for (const tool of ['npm', 'go']) await script(join(m.bin, tool), `echo ${tool} >> '${m.trace}'`);
    expect((await start(m, ['gate']).ended).code).toBe(0);
    expect(await readFile(m.trace, 'utf8')).toBe('2.2.0\n');
  });
});
