import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { environmentSecrets, processTree, secretOf } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { printedSecrets } from './printed-secrets.ts';

const node = (script: string): readonly string[] => [process.execPath, '--eval', script];
const origins = { dcr: 'https://sp.example', 'rest-v2': 'https://sp.example' };
const given = (command: readonly string[]) => ({
  name: 'staging',
  origins,
  secrets: { softwareStatement: { command } },
});
const environment = { PATH: process.env.PATH, VAULT_ADDR: 'http://vault.example' };

describe('a command that prints a secret', () => {
  it('is trimmed, and every masker learns it', async () => {
    const world = memoryWorld({ env: environment });
    const target = {
      name: 'staging',
      ...(await printedSecrets(given(node('console.log(" s.t4t3m3nt")')), world)),
    };
    expect(secretOf(target, world.env, 'softwareStatement').value).toBe('s.t4t3m3nt');
    expect(environmentSecrets(world.env)).toContain('s.t4t3m3nt');
    expect(JSON.stringify(target)).toBe('{"name":"staging"}');
  });

  it('sees the environment without the secrets of Passgate, and no shell reads its words', async () => {
    const env = { ...environment, PASSGATE_SOFTWARE_STATEMENT: 'of-all', PASSGATE_VANTAGE_TOKEN_EU: 'of-eu' };
    const script =
      'console.log([...Object.keys(process.env).filter((n) => /^(PASSGATE|VAULT)/.test(n)), process.argv[1]].join())';
    const { printedSecret } = await printedSecrets(
      given([...node(script), '$(id);`id`']),
      memoryWorld({ env }),
    );
    expect(printedSecret?.('softwareStatement')).toBe('VAULT_ADDR,$(id);`id`');
  });

  it.each([
    ['the variable of the target is set', { PASSGATE_SOFTWARE_STATEMENT_STAGING: 'x' }, origins],
    ['the target does not serve its API', {}, { 'rest-v2': origins['rest-v2'] }],
  ])('is not run where %s', async (_when, env, served) => {
    const description = { ...given(['no-such-program']), origins: served };
    expect(await printedSecrets(description, memoryWorld({ env }))).toEqual({});
  });

  it.each<[string, readonly string[], string, RegExp, number?]>([
    [
      'that does not exist',
      ['no-such-program', 'x'],
      'TOOL_MISSING',
      /`no-such-program x` cannot be started: there is no program no-such/,
    ],
    ['without a name', [''], 'TOOL_MISSING', /cannot be started/],
    [
      'that fails',
      node('console.error("one\\n\\x1b[31mpermission denied"); process.exit(2)'),
      'SECRET',
      /ended with exit code 2\. It wrote: \[31mpermission denied$/,
    ],
    ['that prints nothing', node(''), 'SECRET', /printed nothing/],
    [
      'that prints a table',
      node('console.log("Key  Value\\n---  -----\\nvalue  s3cr3t-word")'),
      'SECRET',
      /printed 3 lines instead of the secret alone/,
    ],
    [
      'that prints a sentence',
      node('console.log("no secret here")'),
      'SECRET',
      /something else than one word/,
    ],
    [
      'that prints without end',
      node('setInterval(() => process.stdout.write("x".repeat(9999)), 1)'),
      'SECRET',
      /printed more than 64 KiB/,
    ],
    ['that does not end', node('setInterval(() => {}, 1000)'), 'SECRET', /did not end within 0.5 s/, 500],
  ])('%s is one clear error', async (_what, command, code, message, mostMs = 60_000) => {
    const running = printedSecrets(given(command), memoryWorld({ env: environment }), mostMs);
    await expect(running).rejects.toMatchObject({
      code,
      exitCode: 3,
      message: expect.stringMatching(message),
      hint: expect.stringMatching(
        /targets\.staging\.secrets\.softwareStatement\.command, or set PASSGATE_SOFTWARE_STATEMENT_STAGING\.$/,
      ),
    });
  });

  it('shows no secret of its own output or of the environment in what it wrote', async () => {
    const script =
      'console.log("s3cr3t-word"); console.error("bad: s3cr3t-word of-all-targets"); process.exit(1)';
    const env = { ...environment, PASSGATE_SOFTWARE_STATEMENT: 'of-all-targets' };
    const running = printedSecrets(given(node(script)), memoryWorld({ env }));
    await expect(running).rejects.toThrow(/It wrote: bad: \[masked \w+\] \[masked \w+\]$/);
    await expect(running).rejects.not.toThrow(/s3cr3t-word|of-all-targets/);
  });

  it('is ended with what it started when Passgate is interrupted', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'passgate-secret-'));
    const file = join(folder, 'pid');
    const child = 'setInterval(() => {}, 1000)';
    const script = `const { pid } = require("child_process").spawn(process.execPath, ["--eval", ${JSON.stringify(child)}], { stdio: "inherit" });
      require("fs").writeFileSync("pid", pid + "\\n"); ${child}`;
    const world = memoryWorld({ env: environment, cwd: folder });
    const running = printedSecrets(given(node(script)), world);
    const ended = expect(running).rejects.toMatchObject({ code: 'INTERRUPTED' });
    const text = () => readFile(file, 'utf8').catch(() => '');
    await expect.poll(text, { timeout: 20_000 }).toMatch(/\d\n$/);
    const pid = Number(await text());
    world.interrupt();
    await ended;
    await expect.poll(() => processTree(pid, process.platform), { timeout: 20_000 }).toEqual([]);
    await rm(folder, { recursive: true });
  });
});
