import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const k6 = process.env.PASSGATE_K6 ?? 'k6';

function k6Runs(): boolean {
  try {
    execFileSync(k6, ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const found = k6Runs();

describe.skipIf(!found)(
  `inside k6${found ? '' : ': neither PASSGATE_K6 nor PATH has one, not checked'}`,
  () => {
    let folder = '';
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'passgate-k6-'));
    });
    afterEach(() => rm(folder, { recursive: true, force: true }));

    async function bundled(script: string): Promise<string> {
      const path = join(folder, 'script.js');
      const { outputFiles } = await build({
        stdin: { contents: script, resolveDir: import.meta.dirname, loader: 'ts' },
        bundle: true,
        write: false,
        platform: 'neutral',
        format: 'esm',
      });
      const text = outputFiles[0]?.text ?? '';
      await writeFile(path, text);
      return text;
    }

    async function printed(): Promise<string> {
      const args = [
        'run',
        '--no-usage-report',
        '--quiet',
        '--summary-mode=disabled',
        '--log-format=raw',
        'script.js',
      ];
      const { stderr, stdout } = await promisify(execFile)(k6, args, { cwd: folder });
      return stderr + stdout;
    }

    it('every validator answers as in Node', { timeout: 60_000 }, async () => {
      await bundled(`
      import { validators } from '../generated/validators/index.js';
      import { judge } from './judge.ts';
      export default function () {
        const verdicts = new Set();
        for (const [operation, table] of Object.entries(validators)) {
          for (const key of Object.keys(table)) {
            const [part, contentType = ''] = key.split(' ');
            for (const body of [undefined, null, {}, [], 'x', { profiles: { a: { type: 'regular' } } }]) {
              const { verdict, errors } = judge(table, { operation, part, contentType, body, mode: 'tolerant' });
              verdicts.add(verdict);
              for (const { kind } of errors) if (kind === 'unjudgeable') throw new Error(operation + ' ' + key);
            }
          }
        }
        console.log('verdicts ' + [...verdicts].sort().join(' '));
      }
    `);
      expect(await printed()).toContain('verdicts drift invalid valid');
    });

    it('a bundle has only the validators it uses', { timeout: 60_000 }, async () => {
      const text = await bundled(`
      import { createSession200Json } from '../generated/validators/createSession.js';
      import { judge } from './judge.ts';
      export default function () {
        const table = { '200 application/json': { strict: createSession200Json } };
        const input = { operation: 'createSession', part: '200', contentType: 'application/json', mode: 'strict' };
        const body = JSON.parse('{"actionName":"resume","actionType":"interactive"}');
        for (const { message } of judge(table, { ...input, body }).errors) console.log(message);
      }
    `);
      expect(text).not.toContain('createSession400Json');
      expect(text.length).toBeLessThan(64 * 1024);
      expect(await printed()).toContain(
        '/actionType: expected direct, received "interactive" (schema SessionResume)',
      );
    });
  },
);
